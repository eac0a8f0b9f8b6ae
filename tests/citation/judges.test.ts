import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bibtexEntry } from '../../src/citation/bibtex.ts';
import type { CslItem } from '../../src/citation/csl-item.ts';
import { risRecord } from '../../src/citation/ris.ts';
import { CITATION_STYLES, inStyle } from '../../src/citation/styles.ts';
import { ITEMS } from './generated-items.ts';
import { judgedInFiles, judgedInWords } from './judge.ts';

/** Deliberate differences from the judge: what it writes, what is written here, and why. */
const DIFFERENCES: readonly {
  readonly why: string;
  readonly judged: RegExp;
  readonly ours: (item: CslItem) => string;
}[] = [
  {
    why: 'the journal keeps the spelling of its own title',
    judged: /(?<=_)The Journal of It(?=_)/,
    ours: () => 'the journal of it',
  },
  {
    why: 'an ellipsis ends a title, like a question mark',
    judged: /(?<=[Oo]n…)\.|(?<=[Oo]n…»)\./,
    ours: () => '',
  },
  { why: '"2024-1" is the name of an issue and not a range', judged: /2024–1/, ours: () => '2024-1' },
  {
    why: 'the word before a question mark has a capital, too',
    judged: /(?<=What Is )next/,
    ours: () => 'Next',
  },
];

function expected(judged: string, item: CslItem): string {
  return DIFFERENCES.reduce((text, { judged: found, ours }) => text.replace(found, ours(item)), judged);
}

describe(`${ITEMS.length} generated texts are cited as citeproc cites them, with deliberate differences`, () => {
  const everything: string[] = [];
  for (const style of CITATION_STYLES) {
    for (const language of ['en', 'es'] as const) {
      test(`${style}, in the words of ${language}`, () => {
        const judged = judgedInWords(ITEMS, style, language);
        everything.push(...judged);
        for (const [place, item] of ITEMS.entries()) {
          const runs = inStyle[style](item, language);
          const ours = runs.map(({ text, italic }) => (italic ? `_${text}_` : text)).join('');
          assert.equal(ours, expected(judged[place] ?? '', item));
        }
      });
    }
  }

  test('every deliberate difference occurs', () => {
    const all = everything.join('\n');
    for (const { why, judged } of DIFFERENCES) assert.match(all, judged, why);
  });
});

/** The fields of a BibTeX entry, as they are written. */
function fieldsOf(entry: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...entry.matchAll(/^\t(\w+) = (.*),$/gm)].map(([, field = '', value = '']) => [field, value]),
  );
}

test('BibTeX entries have what Citation.js writes, and the translators, the language and numbers that are words', () => {
  for (const item of ITEMS) {
    const judged = fieldsOf(judgedInFiles(item).bibtex);
    const { note, language, number, month, title, ...ours } = fieldsOf(bibtexEntry(item));
    const { number: _, month: monthJudged, title: titleJudged, howpublished: __, ...others } = judged;
    assert.deepEqual(ours, others);
    assert.equal(number, `{${item.issue}}`);
    assert.equal(language, `{${item.language}}`);
    assert.equal(note === undefined, item.translator === undefined);
    assert.equal(month === undefined, monthJudged === undefined && item.issued['date-parts'][0].length === 1);
    // Which words are in braces, against lower case, differs; emphasis is ours.
    const bare = (text = '') => text.replace(/[{}]/g, '').replaceAll('\\textit', '\\emph');
    assert.equal(bare(title).replaceAll('\\%', '%'), bare(titleJudged));
  }
});

test('RIS records have what Citation.js writes; names keep their particles', () => {
  for (const item of ITEMS) {
    const { AU: _, ED: __, A4: ___, DA: ____, SP: _____, ...judged } = judgedInFiles(item).ris;
    const lines = risRecord(item).split('\r\n');
    for (const [tag, value] of Object.entries(judged)) {
      assert.ok(lines.includes(`${tag}  - ${value}`), `${tag} ${value}\n${lines.join('\n')}`);
    }
  }
});
