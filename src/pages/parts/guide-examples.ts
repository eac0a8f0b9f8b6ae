import type { SiteLanguage } from '../../languages/index.ts';
import type { GuideExamples } from '../../languages/words/guide-words.ts';
import type { Edition, Issue, Work } from '../../model/archive.ts';
import { plainOf } from '../../model/set-text.ts';
import type { Site } from '../../site/site.ts';
import { flowYaml } from '../../sources/yaml/flow-yaml.ts';

/** What the examples of the guides take from the journal. What it does not have is taken from the guide. */
export interface OwnExamples {
  /** The journal's first language. */
  readonly first: SiteLanguage;
  /** The language of its translations. */
  readonly other?: SiteLanguage;
  /** Key of a section; undefined if the journal has none. */
  readonly section: string | undefined;
  readonly topics: readonly string[];
  /** Names in the examples, in place of those of the guide. */
  readonly names?: Partial<GuideExamples>;
  /** The translation of the text that the examples translate. */
  readonly translation?: Translated;
}

/** The front matter of a translation. */
interface Translated {
  readonly title: string;
  readonly slug: string;
  readonly summary?: string;
  readonly translators: readonly string[];
}

/** A section, the two most frequent topics, issues, texts and files of the journal, as its texts write them. */
export function examplesOf(site: Site): OwnExamples {
  const { languages, sections, topicNames } = site.archive.journal;
  const [first, other = first === 'es' ? 'en' : 'es'] = languages;
  const topics = [...site.archive.topics.values()]
    .toSorted((a, b) => b.works.length - a.works.length)
    .slice(0, 2)
    .map(({ id, name }) => (topicNames.has(id) ? id : plainOf(name.get(first) ?? id)));
  const [section] = sections.keys();
  const text = textFor(site, first, other);
  const translation = text?.editions.get(other);
  return {
    first,
    other,
    section,
    topics,
    names: { ...issuesIn(site), ...namesOf(site, text), ...foreignIn(site, first, other, text) },
    ...(translation && isTranslation(translation, first) && { translation: translated(site, translation) }),
  };
}

/** Examples of the fields of an article that name something of the journal. */
export function fieldExamples({
  first,
  section,
  topics,
  names: { issue, text } = {},
}: OwnExamples): ReadonlyMap<string, string> {
  const known: readonly (readonly [string, string | undefined])[] = [
    ['issue', issue],
    ['language', first],
    ['translated-from', first],
    ['section', section && flowYaml(section)],
    ['topics', topics.length === 0 ? undefined : flowYaml(topics)],
    ['responds-to', text],
  ];
  return new Map(known.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])));
}

function namesOf(site: Site, text: Work | undefined): Partial<GuideExamples> {
  if (!text) return {};
  const paragraph = String(Math.min(2, paragraphsOf(site, text)));
  return { text: text.id, 'text issue': text.issue, 'foreign issue': text.issue, paragraph };
}

function paragraphsOf(site: Site, { editions, original }: Work): number {
  const edition = editions.get(original);
  return (edition && site.texts.get(edition)?.paragraphs) ?? 0;
}

/** The oldest text of the first language with numbered paragraphs. Better one with two of them, and with a translation. */
function textFor(site: Site, first: SiteLanguage, other: SiteLanguage): Work | undefined {
  const works = articlesOf(site)
    .filter((work) => work.original === first && paragraphsOf(site, work) > 0)
    .toSorted((a, b) => Math.min(2, paragraphsOf(site, b)) - Math.min(2, paragraphsOf(site, a)));
  const isTranslated = ({ editions }: Work) => {
    const edition = editions.get(other);
    return edition !== undefined && isTranslation(edition, first);
  };
  return works.find(isTranslated) ?? works[0];
}

/** All articles, oldest issue first. */
function articlesOf({ archive }: Site): readonly Work[] {
  return [...archive.issues.values()]
    .toReversed()
    .flatMap(({ contents }) => contents)
    .flatMap((id) => archive.works.get(id) ?? []);
}

function isTranslation({ translatedFrom }: Edition, from: SiteLanguage): boolean {
  return translatedFrom === from;
}

function translated({ archive }: Site, edition: Edition): Translated {
  const { title, slug, summary, translators } = edition;
  return {
    title: plainOf(title),
    slug,
    ...(summary && { summary: plainOf(summary) }),
    translators: translators.map((id) => archive.people.get(id)?.name ?? id),
  };
}

/** A text that was not written in the first language and has no edition in it. */
function foreignIn(
  site: Site,
  first: SiteLanguage,
  other: SiteLanguage,
  text: Work | undefined,
): Partial<GuideExamples> {
  const foreign = articlesOf(site).find(({ editions }) => !editions.has(first) && editions.has(other));
  if (foreign) return { 'foreign text': foreign.id, 'foreign issue': foreign.issue };
  return text ? { 'foreign issue': text.issue } : {};
}

/** The newest issue, its files, and the one after it, if its number says which that is. */
function issuesIn({ archive }: Site): Partial<GuideExamples> {
  const [newest] = archive.issues.values();
  if (!newest) return {};
  const next = numberAfter(newest, archive.issues);
  return {
    issue: newest.number,
    'text issue': newest.number,
    'foreign issue': newest.number,
    'next issue': String(next),
    'issue after': String(next + 1),
    'next year': String(newest.date.year + 1),
    ...fileIn(archive.media.keys(), newest.number, 'picture', /\.(?:jpe?g|png|webp|avif)$/i),
    ...fileIn(archive.media.keys(), newest.number, 'document', /\.(?:pdf|epub|odt|docx)$/i),
  };
}

/** The number after the highest one of the journal. */
function numberAfter({ number }: Issue, issues: ReadonlyMap<string, Issue>): number {
  const numbers = [...issues.keys(), number].flatMap((each) => each.match(/\d{1,6}/g) ?? []).map(Number);
  return Math.max(0, ...numbers) + 1;
}

function fileIn(paths: Iterable<string>, issue: string, name: 'picture' | 'document', kind: RegExp) {
  const folder = `issues/${issue}/`;
  const path = [...paths].find((each) => each.startsWith(folder) && kind.test(each) && !/[\s()]/.test(each));
  return path === undefined ? {} : { [name]: path.slice(folder.length) };
}
