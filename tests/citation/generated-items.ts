import type { CslItem } from '../../src/citation/csl-item.ts';
import type { Doi } from '../../src/model/doi.ts';
import { readSetText, type SetText } from '../../src/model/set-text.ts';

type Name = NonNullable<CslItem['author']>[number];

const name = (given: string, family: string, more: object = {}): Name => ({ family, given, ...more });

/** One name of each kind. */
const NAMES: readonly Name[] = [
  name('Ana', 'Rivas'),
  name('Tom', 'Field'),
  name('Gabriel', 'García Márquez'),
  name('Juana', 'Cruz', { 'non-dropping-particle': 'de la' }),
  name('Martin Luther', 'King', { suffix: 'Jr.' }),
  { literal: 'Collective of the Two Banks' },
  name('J. R. R.', 'Tolkien'),
  name('Jean-Paul', 'Sartre'),
  name('Ludwig', 'Beethoven', { 'non-dropping-particle': 'van' }),
  name('Mary', 'Smith-Jones'),
  { literal: 'Sofía' },
  name('李', '小龙'),
];

const TITLES: readonly SetText[] = [
  'A plain title of the text',
  'Who gives the note?',
  'Strike!',
  'It ends with a stop.',
  'And so on…',
  'Main title: a subtitle here',
  'The “quoted” word and the ‘inner’ one',
  'He said "yes" to all of it',
  "it's the workers' own city",
  'UNESCO and the iPhone in a post-war world',
  '“All quoted”',
  '“Is it?”',
  'What is next? A question: and more',
  'On the road from here to there',
  '2020: a year of 50% less',
  'A title (with brackets)',
  'to be or not to be',
  'the old and the new vs. the next',
  'Text II: The Return',
  'one. Two. three',
  readSetText('Reading *Capital* in the city'),
  readSetText('*The whole title*'),
  readSetText('what to do with *the old books*?'),
];

const JOURNALS = ['Out to Win!', 'Two Banks', 'the journal of it', 'Magazine.'];

const BASE: CslItem = {
  id: 'x-en',
  'citation-key': 'x-en',
  type: 'article-journal',
  title: 'A plain title of the text',
  'container-title': 'Two Banks',
  issue: '2',
  issued: { 'date-parts': [[2020, 3, 15]] },
  language: 'en',
  URL: 'https://example.org/issues/2/x/',
};

const signed: CslItem = { ...BASE, author: NAMES.slice(0, 1) };

function people(count: number): readonly Name[] {
  return Array.from({ length: count }, (_, index) => name(`Given${index}`, `Family${index}`));
}

const dated = (...parts: readonly number[]) => ({ 'date-parts': [parts] as const });

/** Several hundred texts that differ in everything that a citation depends on. */
export const ITEMS: readonly CslItem[] = [
  BASE,
  ...NAMES.map((only) => ({ ...BASE, author: [only] })),
  ...NAMES.map((first) => ({ ...BASE, author: [first, name('Tom', 'Field')] })),
  ...NAMES.slice(2).map((_, place) => ({ ...BASE, author: NAMES.slice(place, place + 3) })),
  ...[4, 7, 8, 10, 11, 19, 20, 21, 22, 30].map((count) => ({ ...BASE, author: people(count) })),
  ...[1, 2, 3, 8, 11, 21].flatMap((count): readonly CslItem[] => [
    { ...BASE, editor: people(count) },
    { ...BASE, translator: people(count) },
    { ...signed, translator: people(count) },
    { ...BASE, editor: people(2), translator: people(count) },
  ]),
  ...NAMES.map((only) => ({ ...signed, translator: [only] })),
  ...[[2020], [2020, 1], [2020, 9], [2020, 12, 1], [1999, 6, 30]].flatMap((parts) => [
    { ...signed, issued: dated(...parts) },
    { ...BASE, issued: dated(...parts) },
  ]),
  ...['2', '12-13', 'special', '2024-1', '3a'].flatMap((issue) =>
    [undefined, '1', 'XII', '3-4'].map((volume) => ({ ...signed, issue, ...(volume && { volume }) })),
  ),
  ...TITLES.flatMap((title): readonly CslItem[] => [
    ...JOURNALS.map((journal) => ({ ...signed, title, 'container-title': journal })),
    { ...BASE, title },
    { ...signed, title, language: 'es' },
    { ...BASE, title, language: 'es' },
    { ...signed, title, translator: people(1), volume: '3', issued: dated(2021) },
  ]),
  ...[1998, 2019].flatMap((year): readonly CslItem[] => [
    { ...signed, 'original-date': dated(year), translator: people(2) },
    { ...BASE, 'original-date': dated(year) },
    { ...signed, 'original-date': dated(year), language: 'es', DOI: '10.1234/abc' as Doi },
  ]),
  { ...signed, DOI: '10.1234/abc.DEF(1)' as Doi, volume: '2', publisher: 'The Press', ISSN: '1234-5678' },
];
