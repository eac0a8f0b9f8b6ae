import { Document } from 'yaml';
import type { SiteLanguage } from '../../../languages/index.ts';
import { readWebAddress } from '../../../model/web-address.ts';
import { writeTextFile } from '../../../scaffold/text-file.ts';
import type { YamlValue } from '../../../sources/yaml/yaml-value.ts';
import { setTextOf } from './set-text-of.ts';

/** What a source says about its site. */
export interface SiteFacts {
  readonly title: string;
  readonly tagline: string;
  readonly url: string;
}

/** Facts about a person that the site tells to everybody. */
export interface PersonFacts {
  readonly name: string;
  readonly bio: string;
  readonly website: string;
}

/** An issue to be written. */
export interface PlannedIssue {
  readonly number: string;
  /** By language; the key is empty for the title in the default language. */
  readonly titles: ReadonlyMap<string, string>;
  /** ISO 8601, as precise as is known. */
  readonly date: string;
}

/** Names of a section or a topic by language. */
export type NamesByKey = ReadonlyMap<string, ReadonlyMap<SiteLanguage, string>>;

/** What is written into `journal.yaml`. */
export interface JournalFacts {
  readonly site: SiteFacts;
  readonly languages: readonly [SiteLanguage, ...SiteLanguage[]];
  readonly sections: NamesByKey;
  readonly topics: NamesByKey;
  /** From old addresses of pages that have no file, such as those of tags. */
  readonly redirects: ReadonlyMap<string, string>;
}

/** Taglines that WordPress gives to sites whose owners wrote none. */
const STOCK_TAGLINE =
  /^(?:just another wordpress|otro sitio realizado con wordpress|otro sitio más de wordpress)/i;

/** The file `journal.yaml` for an exported site. */
export function journalFile({ site, languages, sections, topics, redirects }: JournalFacts): string {
  const tagline = setTextOf(site.tagline);
  const url = siteUrlOf(site);
  const fields: Record<string, YamlValue> = {
    title: setTextOf(site.title) || new URL(url).hostname,
    ...(tagline !== '' && !STOCK_TAGLINE.test(tagline) && { tagline }),
    url,
    languages: [...languages],
    ...(sections.size > 0 && { sections: namesAsYaml(sections) }),
    ...(topics.size > 0 && { topics: namesAsYaml(topics) }),
    ...(redirects.size > 0 && { redirects: Object.fromEntries(redirects) }),
  };
  return yamlFile(fields);
}

/** The address of the new site: that of the old one, since it takes its place. */
export function siteUrlOf({ url }: Pick<SiteFacts, 'url'>): string {
  const address = readWebAddress(url.replace(/[?#].*/s, ''));
  return address === undefined ? 'https://example.org/' : `${address.replace(/(?<!\/)\/+$/, '')}/`;
}

function namesAsYaml(names: NamesByKey): YamlValue {
  const entries = [...names].map(([key, byLanguage]): [string, YamlValue] => {
    const [first, ...others] = byLanguage;
    return [key, first && others.length === 0 ? first[1] : Object.fromEntries(byLanguage)];
  });
  return Object.fromEntries(entries);
}

/** The file `people.yaml`, for authors of whom the site tells something. */
export function peopleFile(people: readonly PersonFacts[]): string | undefined {
  const entries = people.map(({ name, bio, website }): [string, YamlValue] => {
    const link = readWebAddress(website);
    return [name, { ...(bio !== '' && { bio }), ...(link !== undefined && { links: [link] }) }];
  });
  const told = entries.filter(([, facts]) => Object.keys(facts).length > 0);
  return told.length === 0 ? undefined : yamlFile(Object.fromEntries(told));
}

/** The files of an issue: one in the default language, and one for each other language that its title is known in. */
export function issueFiles(
  issue: PlannedIssue,
  languages: readonly [SiteLanguage, ...SiteLanguage[]],
): readonly (readonly [path: string, text: string])[] {
  const [main] = languages;
  const title = issue.titles.get(main) ?? issue.titles.get('') ?? issue.number;
  const files: (readonly [string, string])[] = [
    [`issues/${issue.number}/issue.md`, withoutBody({ title, date: issue.date })],
  ];
  for (const language of languages.slice(1)) {
    const other = issue.titles.get(language);
    if (other === undefined) continue;
    const text = withoutBody({ title: other, 'translated-from': main });
    files.push([`issues/${issue.number}/issue.${language}.md`, text]);
  }
  return files;
}

/** WordPress has no introductions to issues. */
function withoutBody(fields: Readonly<Record<string, string>>): string {
  return `${writeTextFile({ fields, body: '' }).trimEnd()}\n`;
}

function yamlFile(fields: Readonly<Record<string, YamlValue>>): string {
  return new Document(fields, { schema: 'failsafe' }).toString({ lineWidth: 0 });
}
