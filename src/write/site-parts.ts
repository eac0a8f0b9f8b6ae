import { createHash, type Hash, hash } from 'node:crypto';
import type { Edition, PageEdition } from '../model/archive.ts';
import type { PlannedSite } from '../pages/parts/planned-site.ts';
import type { StoredText } from '../text/store-text.ts';
import type { SitePart } from './part-numbers.ts';

/** What a site consists of, as digests: of each part that pages look at by itself, such as a work, and of the rest. */
export interface SiteParts {
  /** A digest of the site without its parts. */
  readonly rest: string;
  /** Digests of all that is in each map of parts, by its name. */
  readonly maps: ReadonlyMap<string, string>;
  /** The digest of a part. Empty if there is none, which is as good as one that does not show. */
  readonly digestOf: (part: SitePart) => string;
}

/** What is done with each map of parts. */
export type EachMap = <Key, Value>(
  name: string,
  map: ReadonlyMap<Key, Value>,
  nameOf: (key: Key) => string,
) => ReadonlyMap<Key, Value>;

/** Names of the maps that are not maps in a site. */
export const FILES = 'files';
export const TEXTS = 'texts';

/** Instead of a digest, for what has no content. */
const IS_THERE = '1';

/** The same site with other maps of parts. What is not named here belongs to the rest. */
export function withMaps(site: PlannedSite, each: EachMap): PlannedSite {
  const { archive, examples, map, neighbours, preserved, sizes, states } = site;
  const same = String;
  return {
    ...site,
    archive: {
      ...archive,
      issues: each('issues', archive.issues, same),
      works: each('works', archive.works, same),
      people: each('people', archive.people, same),
      topics: each('topics', archive.topics, same),
      answers: each('answers', archive.answers, same),
      debates: each('debates', archive.debates, same),
      debatesOf: each('debatesOf', archive.debatesOf, same),
    },
    map: {
      ...map,
      pages: each('pages', map.pages, same),
      redirects: each('redirects', map.redirects, same),
      folded: each('folded', map.folded, same),
      lists: each('lists', map.lists, same),
    },
    neighbours: each('neighbours', neighbours, same),
    examples: each('examples', examples, same),
    sizes: each('sizes', sizes, same),
    preserved: { ...preserved, issues: each('preserved', preserved.issues, same) },
    states: each('states', states, ({ source }) => source.path),
  };
}

/** Digests of the parts of a site, and of the rest. */
export function partsOf(site: PlannedSite): SiteParts {
  const maps = new Map<string, string>();
  const parts = new Map<string, ReadonlyMap<string, string>>();
  const add = (map: string, entries: Iterable<readonly [key: string, digest: string]>): void => {
    const digests = new Map(entries);
    parts.set(map, digests);
    maps.set(map, digest([...digests].map(([key, made]) => `${key}:${made}\n`).join('')));
  };
  const rest = withMaps(
    site,
    <Key, Value>(name: string, map: ReadonlyMap<Key, Value>, nameOf: (key: Key) => string) => {
      add(name, digested(map, nameOf));
      return new Map<Key, Value>();
    },
  );
  add(
    FILES,
    [...site.map.files].map((address) => [address, IS_THERE] as const),
  );
  add(
    TEXTS,
    textsByPath(site).map(([path, text]) => [path, digestOfAll(text)] as const),
  );
  return {
    rest: digestOfRest(rest),
    maps,
    digestOf: ({ map, key }) => (key === undefined ? maps.get(map) : parts.get(map)?.get(key)) ?? '',
  };
}

function* digested<Key, Value>(
  map: ReadonlyMap<Key, Value>,
  nameOf: (key: Key) => string,
): Generator<readonly [key: string, digest: string]> {
  for (const [key, value] of map) yield [nameOf(key), digest(JSON.stringify(withLists(value)) ?? '')];
}

/**
 * A part with lists instead of the maps and sets that it has, which have no JSON of their own. There are none further inside, and to look
 * for them there would take three times as long.
 */
function withLists(part: unknown): unknown {
  const whole = listed(part);
  if (whole === null || typeof whole !== 'object' || Array.isArray(whole)) return whole;
  return Object.fromEntries(Object.entries(whole).map(([name, own]) => [name, listed(own)]));
}

export function digest(content: string | Uint8Array): string {
  return hash('sha1', content, 'base64');
}

/** Every edition of every work and of the journal's own pages. */
function editionsOf({ archive }: PlannedSite): readonly (Edition | PageEdition)[] {
  return [...archive.works.values(), ...archive.pages.values()].flatMap(
    ({ editions }): readonly (Edition | PageEdition)[] => [...editions.values()],
  );
}

/** The rendered texts of all editions, by path. */
function textsByPath(site: PlannedSite): readonly (readonly [path: string, text: StoredText])[] {
  return editionsOf(site).flatMap((edition) => {
    const text = site.texts.get(edition);
    return text ? [[edition.source.path, text] as const] : [];
  });
}

/** A digest of a text and of everything that rendering found out about it. */
function digestOfAll(text: StoredText): string {
  // Not of the HTML, which would have to be read for it.
  const { digest: html, headings, words, paragraphs, notes, pictures, media } = text;
  const all: Omit<Required<StoredText>, 'html' | 'digest'> = {
    ...{ headings, words, paragraphs, notes, pictures, media },
  };
  return digest(html + JSON.stringify(all));
}

/** A digest of a site without its parts, and without what can be computed of the rest. */
function digestOfRest({ texts, costly, cards, addresses, map, ...rest }: PlannedSite): string {
  const { files, ...own } = map;
  const made = createHash('sha1');
  for (const [name, part] of Object.entries({ ...rest, map: own })) {
    made.update(`\n${name}:`);
    for (const [key, value] of Object.entries(part)) {
      made.update(`\n${key}:`);
      addTo(made, value);
    }
    if (part instanceof Map) addTo(made, part);
  }
  return made.digest('base64');
}

/** Piece by piece, because all of a large archive is too much for one string. */
function addTo(made: Hash, value: unknown): void {
  if (value instanceof Map || value instanceof Set)
    for (const entry of value) made.update(`\n${JSON.stringify(entry, withEntries)}`);
  else made.update(JSON.stringify(value, withEntries) ?? '');
}

/** Maps and sets have no JSON of their own. */
function withEntries(_: string, value: unknown): unknown {
  return listed(value);
}

function listed(value: unknown): unknown {
  return value instanceof Map || value instanceof Set ? [...value] : value;
}
