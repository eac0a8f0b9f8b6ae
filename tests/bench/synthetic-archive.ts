import { type Draw, drawFrom, pick, SYLLABLES, Vocabulary } from './words.ts';

export type BenchLanguage = 'en' | 'es';

/** How one article reads in a language. */
interface SyntheticEdition {
  readonly language: BenchLanguage;
  readonly title: string;
  readonly slug: string;
  readonly summary: string;
}

/** All of an article but its text, which is made when it is written so that an archive of any size fits in memory. */
export interface SyntheticArticle {
  readonly id: string;
  /** Number of its issue, from 1. */
  readonly issue: number;
  /** `YYYY-MM`. */
  readonly date: string;
  readonly authors: readonly string[];
  readonly translator: string;
  readonly section: string;
  readonly topics: readonly string[];
  /** The article it answers. */
  readonly answers?: SyntheticArticle;
  /** Articles its text links to. */
  readonly links: readonly SyntheticArticle[];
  /** English first; about four in ten have a Spanish edition. */
  readonly editions: readonly [SyntheticEdition, ...SyntheticEdition[]];
  readonly seed: number;
  /** How many times as long as others its text is. */
  readonly length: number;
}

const ARTICLES_PER_ISSUE = 20;
const SPANISH_EDITIONS = 0.4;
const ANSWERS = 0.3;
/** An article answers and cites one of so many before it, so that debates are long but do not swallow the archive. */
const MEMORY = 200;
const FIRST_YEAR = 1980;

export const SECTIONS = ['essays', 'reports', 'letters', 'reviews'] as const;

const vocabularies: Readonly<Record<BenchLanguage, Vocabulary>> = {
  en: new Vocabulary(SYLLABLES.en),
  es: new Vocabulary(SYLLABLES.es),
};

/**
 * An archive of `count` articles in issues of twenty. Deterministic: a smaller archive is the beginning of a larger one,
 * but for its people, of whom there is one for every twenty articles. Texts are `length` times 1,500 words long.
 */
export function syntheticArchive(count: number, length = 1): readonly SyntheticArticle[] {
  const people = namesOf(Math.ceil(count / 20), ' ');
  const topics = namesOf(60, '-').map((name) => name.toLowerCase());
  const articles: SyntheticArticle[] = [];
  for (let index = 0; index < count; index += 1)
    articles.push({ ...articleAt(index, articles, people, topics), length });
  return articles;
}

/** The texts of an archive: its articles in each of their languages, and the introduction of each issue in both. */
export function textsOf(articles: readonly SyntheticArticle[]): number {
  const issues = new Set(articles.map(({ issue }) => issue));
  return articles.reduce((sum, { editions }) => sum + editions.length, 0) + issues.size * 2;
}

/** How many articles make an archive of about so many texts. */
export function articlesFor(texts: number): number {
  return Math.round(texts / (1 + SPANISH_EDITIONS + 2 / ARTICLES_PER_ISSUE));
}

function articleAt(
  index: number,
  before: readonly SyntheticArticle[],
  people: readonly string[],
  topics: readonly string[],
): Omit<SyntheticArticle, 'length'> {
  const draw = drawFrom(index + 1);
  const recent = before.slice(-MEMORY);
  const id = `${slugOf(vocabularies.en.phrase(draw, 3))}-${index + 1}`;
  const answers = recent.length > 0 && draw() < ANSWERS ? pick(draw, recent) : undefined;
  const issue = Math.floor(index / ARTICLES_PER_ISSUE) + 1;
  return {
    id,
    issue,
    date: issueDate(issue),
    authors: several(draw, people, draw() < 0.3 ? 2 : 1),
    translator: pick(draw, people),
    section: pick(draw, SECTIONS),
    topics: several(draw, topics, 2),
    ...(answers && { answers }),
    links: recent.length > 0 ? several(draw, recent, 4) : [],
    editions: [editionIn('en', draw, id), ...spanishEdition(draw, index)],
    seed: index + 1,
  };
}

function spanishEdition(draw: Draw, index: number): readonly SyntheticEdition[] {
  if (draw() >= SPANISH_EDITIONS) return [];
  return [editionIn('es', draw, `${slugOf(vocabularies.es.phrase(draw, 3))}-${index + 1}`)];
}

function editionIn(language: BenchLanguage, draw: Draw, slug: string): SyntheticEdition {
  const words = vocabularies[language];
  return { language, title: words.phrase(draw, 6), slug, summary: `${words.phrase(draw, 24)}.` };
}

/** The month an issue appears in: one a month from the first year on. */
export function issueDate(issue: number): string {
  const month = ((issue - 1) % 12) + 1;
  return `${FIRST_YEAR + Math.floor((issue - 1) / 12)}-${String(month).padStart(2, '0')}`;
}

/** A title for an issue. */
export function issueTitle(issue: number, language: BenchLanguage): string {
  return vocabularies[language].phrase(drawFrom(issue), 4);
}

/** A short text for an issue's introduction. */
export function issueText(issue: number, language: BenchLanguage): string {
  const draw = drawFrom(issue);
  return [1, 2, 3].map(() => `${vocabularies[language].phrase(draw, 60)}.`).join('\n\n');
}

/** The vocabulary that texts in a language are made of. */
export function vocabularyOf(language: BenchLanguage): Vocabulary {
  return vocabularies[language];
}

/** So many different names of two words. */
function namesOf(count: number, between: string): readonly string[] {
  const draw = drawFrom(count);
  const names = new Set<string>();
  while (names.size < count) {
    names.add(vocabularies.en.phrase(draw, 1) + between + vocabularies.en.phrase(draw, 1));
  }
  return [...names];
}

/** Up to so many different ones of several. */
function several<T>(draw: Draw, from: readonly T[], count: number): readonly T[] {
  return [...new Set(Array.from({ length: count }, () => pick(draw, from)))];
}

/** The made-up words hold no signs, so that accents and spaces are all there is to replace. */
function slugOf(phrase: string): string {
  return phrase.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll(' ', '-');
}
