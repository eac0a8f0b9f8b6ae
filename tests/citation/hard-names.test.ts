import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { parse as parseRis } from 'astrocite-ris';
import { citations } from '../../src/outputs/citations.ts';
import { planSite } from '../../src/pages/plan.ts';
import type { ArticleView } from '../../src/pages/views/article-views.ts';
import { siteWith, text } from '../journal-of.ts';

/**
 * A name, its hints in `people.yaml`, and its expected parts in BibTeX: given, particle, family, suffix; or one
 * undivided name.
 */
interface HardName {
  readonly hint?: string;
  readonly parts: readonly string[];
  /** The expected beginning of the APA citation. */
  readonly apa: string;
}

const NAMES: Readonly<Record<string, HardName>> = {
  'Ludwig van Beethoven': { parts: ['Ludwig', 'van', 'Beethoven'], apa: 'van Beethoven, L.' },
  'Sor Juana Inés de la Cruz': { parts: ['Sor Juana Inés', 'de la', 'Cruz'], apa: 'de la Cruz, S. J. I.' },
  'Gabriel García Márquez': { parts: ['Gabriel', '', 'García Márquez'], apa: 'García Márquez, G.' },
  'Isabel Allende Llona': {
    hint: '{family: Allende Llona}',
    parts: ['Isabel', '', 'Allende Llona'],
    apa: 'Allende Llona, I.',
  },
  'José Ortega y Gasset': { parts: ['José', '', 'Ortega y Gasset'], apa: 'Ortega y Gasset, J.' },
  'Martin Luther King Jr.': { parts: ['Martin Luther', '', 'King', 'Jr.'], apa: 'King, M. L., Jr.' },
  "N'Tanya Lee": { parts: ["N'Tanya", '', 'Lee'], apa: 'Lee, N.' },
  'Mary-Jane O’Neill': { parts: ['Mary-Jane', '', 'O’Neill'], apa: 'O’Neill, M.-J.' },
  '{Curly} B_race%': { parts: ['{Curly}', '', 'B_race%'], apa: 'B_race%,' },
  'Eve <b>Bold</b>': { parts: ['Eve', '', '<b>Bold</b>'], apa: '<b>Bold</b>, E.' },
  'LeftRoots National Coordinating Committee': {
    parts: ['LeftRoots National Coordinating Committee'],
    apa: 'LeftRoots National Coordinating Committee.',
  },
  'Research, Policy and Action Group': {
    parts: ['Research, Policy and Action Group'],
    apa: 'Research, Policy and Action Group.',
  },
  'Smith & Daughters': { parts: ['Smith & Daughters'], apa: 'Smith & Daughters.' },
  'Black Rose': { hint: '{organization: true}', parts: ['Black Rose'], apa: 'Black Rose.' },
  'Patrick Union': { hint: '{organization: false}', parts: ['Patrick', '', 'Union'], apa: 'Union, P.' },
  'Vega Llona, Gabriel': { parts: ['Gabriel', '', 'Vega Llona'], apa: 'Vega Llona, G.' },
  'Cruz, Ana María de la': { parts: ['Ana María', 'de la', 'Cruz'], apa: 'de la Cruz, A. M.' },
  'Davis, Sammy, Jr.': { parts: ['Sammy', '', 'Davis', 'Jr.'], apa: 'Davis, S., Jr.' },
  'Mao Zedong': { hint: '{family: Mao}', parts: ['Zedong', '', 'Mao'], apa: 'Mao, Z.' },
  'Peace, Bread': { hint: '{organization: true}', parts: ['Peace, Bread'], apa: 'Peace, Bread.' },
  毛泽东: { parts: ['毛泽东'], apa: '毛泽东.' },
};

const entries = Object.entries(NAMES).map(([name, hard], index) => ({ name, slug: `by-${index}`, ...hard }));
const hints = entries.flatMap(({ name, hint }) =>
  hint === undefined ? [] : [`${JSON.stringify(name)}: ${hint}\n`],
);
const site = siteWith({
  'people.yaml': hints.join(''),
  'issues/2/issue.md': text('title: Names\ndate: 2020'),
  ...Object.fromEntries(
    entries.map(({ name, slug }) => [
      `issues/2/${slug}.md`,
      text(`title: ${slug}\nauthors: [${JSON.stringify(name)}]\ndate: 2020`),
    ]),
  ),
});
const files = new Map(citations(site).map(({ path, content }) => [path, content]));
const pages = new Map(planSite(site).map((page) => [page.address as string, page]));

for (const { name, slug, parts, apa } of entries) {
  test(`${name}: the same parts in BibTeX, RIS and CSL-JSON, and sorted correctly in APA`, () => {
    const [entry] = parseBibtex(files.get(`issues/2/${slug}/citation.bib`) ?? '').entries;
    const [author = {}] = entry?.fields.author ?? [];
    const { firstName = '', prefix = '', lastName = '', suffix, name: whole } = author;
    const read = whole === undefined ? [firstName, prefix, lastName, ...(suffix ? [suffix] : [])] : [whole];
    assert.deepEqual(read, parts);

    const [item] = JSON.parse(files.get(`issues/2/${slug}/citation.json`) ?? '');
    const { literal, given, family, suffix: last } = item.author[0];
    const particle = item.author[0]['non-dropping-particle'] ?? '';
    assert.deepEqual(
      literal === undefined ? [given, particle, family, ...(last ? [last] : [])] : [literal],
      parts,
    );

    const ris = files.get(`issues/2/${slug}/citation.ris`) ?? '';
    assert.equal(parseRis(ris).length, 1);
    const [first, particleOf, familyOf, suffixOf] = parts;
    const inverted = [[particleOf, familyOf].filter(Boolean).join(' '), first, suffixOf];
    const expected = parts.length === 1 ? first : inverted.filter(Boolean).join(', ');
    assert.ok(ris.includes(`\r\nAU  - ${expected}\r\n`), ris);

    const view = pages.get(`/issues/2/${slug}/`)?.view() as ArticleView;
    const [runs] = view.cite.styles.map((style) => style.runs);
    const cited = runs?.map((run) => run.text).join('') ?? '';
    assert.ok(cited.startsWith(apa), cited);
  });
}
