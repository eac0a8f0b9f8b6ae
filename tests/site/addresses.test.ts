import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outputFile } from '../../src/addresses/address.ts';
import { addressesOf } from '../../src/addresses/addresses.ts';
import type { IssueNumber } from '../../src/model/ids.ts';

const root = addressesOf({ url: new URL('https://example.org/'), languages: ['en', 'es'] });
const below = addressesOf({ url: new URL('https://example.org/archive/'), languages: ['es', 'en'] });
const two = '2' as IssueNumber;

test('the default language is at the root, the others under their code', () => {
  assert.equal(root.article('en', two, 'a-song'), '/issues/2/a-song/');
  assert.equal(root.article('es', two, 'una-canción'), '/es/issues/2/una-canción/');
  assert.equal(below.home('es'), '/');
  assert.equal(below.feed('en'), '/en/feed.xml');
});

test('links include the journal’s base path and are encoded', () => {
  assert.equal(root.href(root.article('es', two, 'una-canción')), '/es/issues/2/una-canci%C3%B3n/');
  assert.equal(below.href(below.issue('es', two)), '/archive/issues/2/');
  assert.equal(below.absolute(below.home('es')), 'https://example.org/archive/');
});

test('a link is parsed with or without base path, encoding, trailing slash and anchor', () => {
  const address = root.article('es', two, 'una-canción');
  for (const href of [
    '/es/issues/2/una-canci%C3%B3n/',
    '/es/issues/2/una-canción',
    '/es/issues/2/una-cancio\u0301n/?a=b',
  ]) {
    assert.deepEqual(root.parse(href), { address }, href);
  }
  assert.deepEqual(below.parse('/archive/issues/2/#x'), { address: '/issues/2/', anchor: 'x' });
  assert.deepEqual(below.parse('/issues/2/'), { address: '/issues/2/' });
  assert.equal(root.parse('/%E0%A4%A').address, '/%E0%A4%A/');
});

test('a page becomes a folder of the output, a file stays a file', () => {
  assert.equal(outputFile('/'), 'index.html');
  assert.equal(outputFile('/es/issues/2/'), 'es/issues/2/index.html');
  assert.equal(outputFile('/404.html'), '404.html');
});
