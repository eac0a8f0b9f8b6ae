import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attributes, xml } from '../../src/outputs/formats/xml.ts';

test('a text never becomes markup, wherever it stands', () => {
  const text = '<b a="1">&amp;';
  assert.equal(
    String(xml`<title kind="${text}">${text}</title>`),
    '<title kind="&lt;b a=&quot;1&quot;&gt;&amp;amp;">&lt;b a=&quot;1&quot;&gt;&amp;amp;</title>',
  );
});

test('what was made so goes in as it is, alone or in a list, and what is not there leaves nothing', () => {
  const names = ['A & B', 'C'].map((name) => xml`<name>${name}</name>`);
  assert.equal(
    String(xml`<a>${names}${undefined}${xml`<b/>`}${3}</a>`),
    '<a><name>A &amp; B</name><name>C</name><b/>3</a>',
  );
  assert.equal(
    String(xml`<a${attributes({ href: '?a&b', rel: 'self' })}/>`),
    '<a href="?a&amp;b" rel="self"/>',
  );
});

test('characters that no XML may hold are left out', () => {
  assert.equal(String(xml`<a>${'\u0000b\u000b\ufffe\ud800c\n'}</a>`), '<a>bc\n</a>');
});

test('an object that only looks like XML is text', () => {
  const forged = { toString: () => '<b/>' } as unknown as string;
  assert.equal(String(xml`${forged}`), '&lt;b/&gt;');
});
