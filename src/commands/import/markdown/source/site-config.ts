import type { SiteFacts } from '../../journal/journal-file.ts';
import { type Fields, isGroup, isList, readData, type Value, wordsIn } from './front-matter.ts';
import { readSourceText, type SourceFolder } from './list-folder.ts';

/** What the settings of a site say. Settings that are programs are not executed, and so not read. */
export interface SiteConfig extends SiteFacts {
  /** The code of the site's main language. */
  readonly language: string | undefined;
  /** Everything in the settings. */
  readonly settings: Fields;
  /** Names and more of authors, by the key that texts have. */
  readonly people: ReadonlyMap<string, Fields>;
}

/** Files of settings and of facts about the site, in the order in which they are believed. */
const SETTINGS: readonly string[] = [
  ...['_config.yml', '_config.yaml', '_config.toml', 'hugo.toml', 'hugo.yaml', 'hugo.yml', 'hugo.json'],
  ...['config.toml', 'config.yaml', 'config.yml', 'config.json'],
  ...['config/_default/hugo.toml', 'config/_default/hugo.yaml', 'config/_default/config.toml'],
  ...['config/_default/config.yaml', '_data/site.json', '_data/metadata.json', '_data/site.yml'],
  ...['_data/site.yaml', 'src/_data/site.json', 'src/_data/metadata.json', 'src/_data/site.yaml'],
  ...['src/_data/site.yml', 'content/_data/metadata.json'],
];

const PEOPLE = /(?:^|\/)_?data\/(?:\w{1,20}[_-])?(?:authors|people|autores|personas)\.(ya?ml|json|toml)$/i;

/** Reads the settings of a site. */
export async function readSiteConfig(source: SourceFolder): Promise<SiteConfig> {
  const others = new Set(source.others);
  let settings: Fields = {};
  for (const path of SETTINGS)
    if (others.has(path)) settings = { ...(await dataIn(source, path)), ...settings };
  const people = new Map<string, Fields>();
  for (const path of source.others)
    if (PEOPLE.test(path))
      for (const [key, facts] of peopleIn(await dataIn(source, path))) people.set(key, facts);
  const first = (...keys: readonly string[]) => keys.map((key) => wordsIn(settings[key])).find((one) => one);
  const url = first('url', 'baseURL', 'baseUrl', 'baseurl', 'siteUrl') ?? '';
  const base = /^\/[\w./-]{1,200}$/.exec(first('baseurl') ?? '')?.[0] ?? '';
  return {
    title: first('title', 'name') ?? titleByLanguage(settings) ?? '',
    tagline: first('tagline', 'subtitle', 'description') ?? '',
    url: base === '' || url.endsWith(base) ? url : url.replace(/\/$/, '') + base,
    language: first('defaultContentLanguage', 'lang', 'language', 'languageCode', 'locale')?.toLowerCase(),
    settings,
    people,
  };
}

async function dataIn(source: SourceFolder, path: string): Promise<Fields> {
  const text = (await readSourceText(source, path))?.replace(/^\ufeff/, '');
  const value =
    text === undefined ? undefined : readData(text, path.replace(/^.*\./, '').toLowerCase()).value;
  // A list, such as one of people, has its places as keys.
  if (isList(value)) return Object.fromEntries(value.map((one, index) => [String(index), one]));
  return isGroup(value) ? value : {};
}

/** Authors of a file of data: by key, or a list in which each has a name. */
function peopleIn(data: Fields): readonly (readonly [string, Fields])[] {
  return Object.entries(data).flatMap(([key, facts]) => {
    if (!isGroup(facts)) return typeof facts === 'string' ? [[key, { name: facts }] as const] : [];
    const name = wordsIn(facts['name'] ?? facts['display_name'] ?? facts['title']);
    if (name === undefined) return [];
    return [[/^\d+$/.test(key) ? name : key, { ...facts, name }] as const];
  });
}

/** Hugo may have a title for each language. */
function titleByLanguage({ languages, defaultContentLanguage }: Fields): string | undefined {
  if (!isGroup(languages)) return undefined;
  const main: Value | undefined =
    languages[wordsIn(defaultContentLanguage) ?? ''] ?? Object.values(languages)[0];
  return isGroup(main) ? wordsIn(main['title']) : undefined;
}
