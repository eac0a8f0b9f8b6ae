import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { loadSite } from '../../src/check/load-site.ts';
import { htmlOf as htmlOnSite } from '../../src/site/site.ts';
import { readContent } from '../../src/sources/read-content.ts';
import { wordsOfFile } from '../../src/translation/file-words.ts';
import { textsOf } from '../../src/translation/find-text.ts';
import { fingerprintOf, isSameText, parseFingerprint } from '../../src/translation/fingerprint.ts';
import { passagesOf, wordsOf } from '../../src/translation/passages.ts';
import { text } from '../journal-of.ts';

const FIELDS = 'title: The opening\nsummary: "A first word."\nimage: {src: media/a.jpg, alt: A march}';

const BODY = `First paragraph, with *emphasis* and a "quotation" -- and more... See [the site](https://example.org/a) and
[another article](../1/other.md).

## A heading

- one item
- another item

> Somebody said it.

| Left | Right |
|------|-------|
| a    | b     |

A note.[^1] ![Four people](media/four.jpg)

[^1]: The note's text.`;

function fingerprint(body: string, fields = FIELDS): string {
  const words = wordsOfFile(text(fields, body), 'en');
  assert.ok(words);
  return fingerprintOf(words);
}

/** The test body with a part replaced, which it must contain. */
function withOther(part: string, other: string): string {
  assert.ok(BODY.includes(part), part);
  return BODY.replaceAll(part, other);
}

describe('a fingerprint stays the same', () => {
  const bodies: Readonly<Record<string, string>> = {
    'if lines are broken elsewhere': withOther('See [the site]', 'See\n[the site]'),
    'with more blank lines and spaces': withOther('\n\n## A heading', '\n\n\n\n##  A heading  '),
    'with another character for emphasis': withOther('*emphasis*', '_emphasis_'),
    'with stronger emphasis, or none': withOther('*emphasis*', '**emphasis**'),
    'without emphasis': withOther('*emphasis*', 'emphasis'),
    'with typographic quotes, dashes and ellipses': withOther(
      '"quotation" -- and more...',
      '“quotation” – and more…',
    ),
    'with an em dash': withOther(' -- ', ' — '),
    'with guillemets': withOther('"quotation"', '«quotation»'),
    'with a no-break space and a soft hyphen': withOther('and more', 'and\u00a0mo\u00adre'),
    'with a character reference': withOther('and more', 'and&nbsp;mor&#101;'),
    'with a heading of another level': withOther('## A heading', '### A heading'),
    'with a heading underlined instead of marked with #': withOther('## A heading', 'A heading\n---------'),
    'with an id on a heading': withOther('## A heading', '## A heading {#a-place}'),
    'with another kind of list': withOther('- one item\n- another item', '1. one item\n2. another item'),
    'with a list that has blank lines': withOther('- one item\n- another', '* one item\n\n* another'),
    'with a quotation that becomes a paragraph': withOther('> Somebody', 'Somebody'),
    'with a table that is laid out differently': withOther(
      '|------|-------|\n| a    | b     |',
      '|:-:|--|\n|a|b|',
    ),
    'with HTML instead of Markdown': withOther('*emphasis*', '<em>emphasis</em>'),
    'with a paragraph in HTML': withOther('> Somebody said it.', '<p>Somebody said it.</p>'),
    'with a link by reference': `${withOther('(https://example.org/a)', '[site]')}\n\n[site]: https://example.org/a`,
    'with a link to a file that has moved': withOther('../1/other.md', '../3/elsewhere.md#place'),
    'with a picture that has moved': withOther('media/four.jpg', 'media/2020/four.jpg'),
    'with another label for a note': withOther('[^1]', '[^people]'),
    'with a comment in HTML': withOther('## A heading', '<!-- remember -->\n\n## A heading'),
  };
  for (const [name, body] of Object.entries(bodies)) {
    test(name, () => assert.equal(fingerprint(body), fingerprint(BODY)));
  }
  test('with an address in running text that is written as a link', () => {
    assert.equal(fingerprint('See <https://example.org/é>.'), fingerprint('See https://example.org/é.'));
    assert.equal(fingerprint('To <ana@example.org>.'), fingerprint('To ana@example.org.'));
  });
  test('with the same number of an item, in a list with empty lines or without', () => {
    assert.equal(fingerprint('1968. One\n1970. Two'), fingerprint('1968. One\n\n1970) Two'));
    assert.notEqual(fingerprint('1968. One\n1970. Two'), fingerprint('1968. One\n1969. Two'));
    assert.notEqual(fingerprint('1968. One\n1969. Two'), fingerprint('1967. One\n1968. Two'));
  });
  test('with emphasis in a title', () => {
    const fields = FIELDS.replace('The opening', 'The *opening*').replace('A first word', 'A _first_ word');
    assert.equal(fingerprint(BODY, fields), fingerprint(BODY));
  });

  test('with other fields that are not translated', () => {
    const fields = `${FIELDS}\nauthors: [Ana Prueba]\ndate: 2020\ntopics: [a]\nslug: x\nredirect-from: [/x/]\ndoi: 10.1234/x`;
    assert.equal(fingerprint(BODY, fields), fingerprint(BODY));
  });
  test('with the same text quoted or folded differently in YAML', () => {
    const fields =
      "title: 'The opening'\nsummary: >-\n  A first\n  word.\nimage:\n  alt: A march\n  src: media/b.jpg";
    assert.equal(fingerprint(BODY, fields), fingerprint(BODY));
  });
});

describe('a fingerprint changes', () => {
  const bodies: Readonly<Record<string, string>> = {
    'with a word': withOther('First paragraph', 'First passage'),
    'with a letter': withOther('Somebody', 'somebody'),
    'with a comma': withOther('First paragraph,', 'First paragraph'),
    'with a web address': withOther('https://example.org/a', 'https://example.org/b'),
    'with the number of an item': withOther('- one item\n- another', '1968. one item\n1970. another'),
    'with the words for a picture': withOther('Four people', 'Five people'),
    'with a note': withOther("The note's text.", 'Another text.'),
    'with a cell of a table': withOther('| b     |', '| c     |'),
    'with a paragraph more': `${BODY}\n\nMore.`,
    'with a paragraph cut in two': withOther('See [the site]', '\n\nSee [the site]'),
    'with another order': withOther('- one item\n- another item', '- another item\n- one item'),
    'with code': `${BODY}\n\n    code`,
  };
  for (const [name, body] of Object.entries(bodies)) {
    test(name, () => assert.notEqual(fingerprint(body).slice(0, 16), fingerprint(BODY).slice(0, 16)));
  }
  const fields: Readonly<Record<string, string>> = {
    title: FIELDS.replace('The opening', 'An opening'),
    subtitle: `${FIELDS}\nsubtitle: Below`,
    summary: FIELDS.replace('A first word', 'A last word'),
    'image.alt': FIELDS.replace('A march', 'A walk'),
    'call.text': `${FIELDS}\ncall: {deadline: 2020, text: Write to us}`,
  };
  for (const [name, other] of Object.entries(fields)) {
    test(`with ${name}`, () =>
      assert.notEqual(fingerprint(BODY, other).slice(0, 16), fingerprint(BODY).slice(0, 16)));
  }
});

describe('a fingerprint in front matter', () => {
  const whole = fingerprint(BODY);
  const read = (written: string) => parseFingerprint(written) ?? assert.fail(written);
  test('is a plain YAML scalar, with a mark for each passage', () => {
    assert.match(whole, /^[\da-f]{16}\.[\w-]+$/);
    assert.equal(
      read(whole).marks?.length,
      passagesOf(wordsOfFile(text(FIELDS, BODY), 'en') ?? { html: '' }).length,
    );
  });
  test('may be the digits alone, fewer or more of them, in any case', () => {
    for (const written of [whole.slice(0, 16), whole.slice(0, 8), whole.slice(0, 16).toUpperCase()]) {
      assert.ok(isSameText(read(written), read(whole)), written);
      assert.equal(read(written).marks, undefined);
    }
    assert.ok(isSameText(read(whole.slice(0, 16) + '0'.repeat(48)), read(whole)));
    assert.ok(!isSameText(read('0123456789abcdef'), read(whole)));
  });
  test('is ignored if it is malformed', () => {
    for (const written of ['', 'yes', '1234567', 'version 2', `${whole}=`])
      assert.equal(parseFingerprint(written), undefined);
  });
});

test('passages have the numbers of their paragraphs on the page, in HTML too', () => {
  const body = '<div><p>One.</p>\n<p>Two.</p></div>\n\nThree.\n\n- an item\n\nFour.[^1]\n\n[^1]: A note.';
  const words = wordsOfFile(text('title: T', body), 'en');
  assert.deepEqual(
    passagesOf(words ?? { html: '' })
      .slice(5)
      .map(({ text: each, place, anchor }) => [each, place, anchor]),
    [
      ['One.', { kind: 'paragraph', number: 1 }, 'p1'],
      ['Two.', { kind: 'paragraph', number: 2 }, 'p2'],
      ['Three.', { kind: 'paragraph', number: 3 }, 'p3'],
      ['an item', { kind: 'item', after: 3 }, 'p3'],
      ['Four.', { kind: 'paragraph', number: 4 }, 'p4'],
      ['A note.', { kind: 'note', number: 1 }, 'fn-text-1'],
    ],
  );
});

describe('recorded fingerprints never change', () => {
  const texts: Readonly<Record<string, readonly [fields: string, fingerprint: string]>> = {
    'of an article': [FIELDS, '5e677f1f925e3f5f.bXo47Dn7tiD647DOGu'],
    'of an article with all its words': [
      `${FIELDS}\nsubtitle: Below\nauthors: [Ana Prueba]\nrevised: {date: 2024, note: A name.}`,
      'd0e5ddf3ca21f39a.bXopT3n7tiD647DOGu',
    ],
    'of an issue': [
      'title: One\ndate: 2020\ncover: {src: media/a.jpg, alt: A road}\ncall: {deadline: 2021, text: Write to us}',
      '56c9e7263cba3c56.ixJ47D47DqBlXZWOGu',
    ],
  };
  for (const [name, [fields, recorded]] of Object.entries(texts)) {
    test(name, () => assert.equal(fingerprint('A paragraph.', fields), recorded));
  }
});

const folders = (await readdir('tests/sites')).map((name) => join('tests/sites', name));
describe('a file alone has the same fingerprint as its edition on the site', () => {
  for (const folder of folders) {
    test(folder, async () => {
      const { site } = loadSite(await readContent(folder), { drafts: true });
      assert.ok(site);
      for (const { editions } of textsOf(site.archive)) {
        for (const edition of editions.values()) {
          const file = await readFile(edition.source.file, 'utf8');
          const alone = wordsOfFile(file, edition.language);
          const onSite = wordsOf(edition, htmlOnSite(site, edition));
          assert.equal(alone && fingerprintOf(alone), fingerprintOf(onSite), edition.source.file);
        }
      }
    });
  }
});
