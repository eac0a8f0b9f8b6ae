import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { plannedPrints } from '../../src/pages/print/plan.ts';
import {
  ATTRIBUTES_EVERYWHERE,
  attributesOf,
  ELEMENTS,
  isAllowedAttribute,
  ONLY_INSIDE,
  VOID_ELEMENTS,
} from '../../src/text/html/allowed-html.ts';
import { cutFaces } from '../../src/write/print/faces.ts';
import { openPress } from '../../src/write/print/press.ts';
import { printLookOf } from '../../src/write/print/print-look.ts';
import { findTypst } from '../../src/write/print/typst.ts';
import { JOURNAL as FIELDS, siteWith, text } from '../journal-of.ts';

const typst = findTypst();
assert.ok(typst.kind === 'ready');
const faces = await cutFaces(undefined);
const press = openPress({ kind: 'setup', typst: typst.path, faces: faces.files });

/** What Typst says against the PDF of an issue with this introduction. Empty if there is one. */
function refusalOf(words: string): string {
  const [issue] = plannedPrints(
    siteWith({
      'journal.yaml': `${FIELDS}pdf: true\n`,
      'issues/1/issue.md': text('title: One\ndate: 2021', words),
    }),
  );
  assert.ok(issue);
  const look = JSON.stringify({ ...printLookOf(undefined, faces), direction: 'ltr', pictures: {} });
  const made = press({ kind: 'print', document: JSON.stringify(issue.document()), look, pictures: [] });
  return made.kind === 'refused' ? made.reason : '';
}

/** Values of all sorts. Each attribute gets those that it may have. */
const VALUES = [
  ...['', '0', '-3', '40', '99999', '999999999', '-999999999', 'english', 'ab-cd-ef', 'zh-Hant-TW', 'rtl'],
  ...['ltr', 'auto', 'row', '#lost', '#place', 'https://example.org/', 'media/none.png', '2021-05'],
];

function valuesOf(name: string, attribute: string): readonly string[] {
  return VALUES.filter((value) => isAllowedAttribute(name, attribute, value));
}

/** An element inside the ones without which it has no meaning. */
function written(name: string, content: string, attributes = ''): string {
  const element = VOID_ELEMENTS.has(name)
    ? `<${name}${attributes}>`
    : `<${name}${attributes}>${content}</${name}>`;
  const inRow = /^t[dh]$/.test(name) ? `<tr>${element}</tr>` : element;
  const [parent] = ONLY_INSIDE[name] ?? [];
  return parent === undefined ? inRow : `<${parent}>${inRow}</${parent}>`;
}

const names = [...ELEMENTS];
const apart = (pieces: readonly string[]) => pieces.join('\n\n');

describe('whatever an author may write can be printed', () => {
  test('each element: empty, with an id that a link leads to, and with each attribute', () => {
    const pieces = names.flatMap((name) => [
      written(name, ''),
      `<a href="#of-${name}">There</a> ${written(name, '', ` id="of-${name}"`)}`,
      ...ATTRIBUTES_EVERYWHERE.flatMap((attribute) => {
        const values = valuesOf(name, attribute);
        // Where everything may be written, nothing is read.
        const tried = values.length === VALUES.length ? values.slice(0, 1) : values;
        return tried.map((value) => written(name, 'words', ` ${attribute}="${value}"`));
      }),
      ...attributesOf(name).flatMap((attribute) =>
        valuesOf(name, attribute).map((value) => written(name, 'words', ` ${attribute}="${value}"`)),
      ),
    ]);
    assert.equal(refusalOf(apart(pieces)), '');
  });

  test('each element inside each other', () => {
    const pieces = names.flatMap((outer) => names.map((inner) => written(outer, written(inner, 'words'))));
    assert.equal(refusalOf(apart(pieces)), '');
  });

  test('each element inside itself, many times', () => {
    const pieces = names.map((name) =>
      Array.from({ length: 50 }).reduce<string>((inside) => written(name, inside), 'words'),
    );
    assert.equal(refusalOf(apart(pieces)), '');
  });

  test('each element in the head of a table that goes on over pages, with links and notes', () => {
    const rows = '<tr><td>words</td></tr>'.repeat(60);
    const inHead = (content: string) => `<table><thead><tr><th>${content}</th></tr></thead>${rows}</table>`;
    const link = '<a href="https://example.org/">a link</a>';
    const pieces = names.map((name) => inHead(written(name, link, ` id="of-${name}"`)));
    const noted = `| A note[^1] | ${link} |\n|---|---|\n${'| words | words |\n'.repeat(60)}\n[^1]: A note.`;
    assert.equal(refusalOf(apart([...pieces, noted, '[There](#of-p)'])), '');
  });
});
