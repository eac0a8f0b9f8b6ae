import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { WorkId } from '../../src/model/ids.ts';
import { problemsWith, siteWith, text } from '../journal-of.ts';
import { FIRST, journal } from './own-addresses.ts';

describe('responds-to by an address of the journal itself', () => {
  for (const written of FIRST) {
    test(`is the work: ${written}`, () => {
      const files = journal(`responds-to: ${JSON.stringify(written)}`);
      const { archive } = siteWith(files);
      assert.deepEqual(archive.works.get('second' as WorkId)?.respondsTo, [{ kind: 'work', work: 'first' }]);
      assert.deepEqual([...archive.debates.keys()], ['first']);
      assert.deepEqual(problemsWith(files), []);
    });
  }

  test('names paragraphs, and introductions of issues', () => {
    const answersOf = (written: string) =>
      siteWith(journal(`responds-to: ${written}`)).archive.works.get('second' as WorkId)?.respondsTo;
    const paragraph = [{ kind: 'work', work: 'first', paragraph: 2 }];
    assert.deepEqual(answersOf('https://example.org/issues/1/first/#p2'), paragraph);
    assert.deepEqual(answersOf('{article: //example.org/old/first, paragraph: 2}'), paragraph);
    assert.deepEqual(answersOf('[/first.html#p2, /old/first/#P2]'), paragraph);
    assert.deepEqual(answersOf('/es/issues/1/'), [{ kind: 'work', work: 'issue-1' }]);
  });

  test('agrees with the id in another edition of the same work', () => {
    const spanish = text('title: Segundo\ntranslated-from: en\nresponds-to: https://example.org/viejo/');
    assert.deepEqual(
      problemsWith(journal('responds-to: first', 'Text.', { 'issues/2/second.es.md': spanish })),
      [],
    );
  });

  test('is an error if it is no text, a draft or nothing', () => {
    const found = (written: string) =>
      problemsWith(
        journal(`responds-to: ${written}`, 'Text.', {
          'issues/2/third.md': text('title: T\nresponds-to: first'),
        }),
      )
        .filter(({ severity }) => severity === 'error')
        .map(({ rule, message, hint }) => `${rule} ${message.en} ${hint.en}`);
    assert.match(
      found('https://example.org/debates/first/').join(),
      /^unknown-work .*page.*write "first"\.$/,
    );
    assert.match(found('/people/ana-rivas/').join(), /^unknown-work .*page "\/people\/ana-rivas\/"/);
    assert.match(
      found('https://example.org/issues/1/frist/').join(),
      /^unknown-work .* Did you mean "first"\?$/,
    );
    assert.match(found('/issues/1/later/').join(), /^answers-draft /);
  });

  test('answers to one text elsewhere are one, however its address is written', () => {
    const variants = [
      'https://Other.example/essay/',
      'http://other.example:80/essay',
      'https://other.example/essay/?utm_source=x&fbclid=y#comments',
      'https://www.other.example/essay',
      '//other.example/essay',
    ];
    const files = Object.fromEntries(
      variants.map((href, index) => [
        `issues/2/answer-${index}.md`,
        text(`title: Answer ${index}\nresponds-to: ["${href}", "${href}"]`),
      ]),
    );
    const { archive } = siteWith({ 'issues/2/issue.md': text('title: Two\ndate: 2020'), ...files });
    const [debate, ...others] = archive.debates.values();
    assert.deepEqual(others, []);
    assert.deepEqual(debate?.elsewhere, ['https://Other.example/essay/']);
    assert.equal(debate?.works.length, variants.length);
    for (const work of debate?.works ?? []) assert.equal(archive.works.get(work)?.respondsTo.length, 1);
  });

  test('what identifies a text elsewhere makes a difference', () => {
    const variants = ['?id=1', '?id=2', '#/one', '#/two', 'one', 'two'];
    const files = Object.fromEntries(
      variants.map((part, index) => [
        `issues/2/answer-${index}.md`,
        text(`title: Answer ${index}\nresponds-to: "https://other.example/${part}"`),
      ]),
    );
    const { archive } = siteWith({ 'issues/2/issue.md': text('title: Two\ndate: 2020'), ...files });
    assert.equal(archive.debates.size, 0);
  });
});
