import { isMap, isScalar, isSeq, LineCounter, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { isSiteLanguage, KNOWN_LANGUAGES, type SiteLanguage } from '../../../../languages/index.ts';
import type { MapFault } from '../../../../languages/words/commands/markdown-notices.ts';
import { isName } from '../../../../sources/content-path.ts';
import { isTagUse, TAG_USES, TARGETS, type Target } from './meanings.ts';
import { PATH_PLACES, type PathPattern, readPattern } from './path-patterns.ts';

/** How a folder of texts is read. */
export interface ImportMap {
  readonly fields: ReadonlyMap<string, Target>;
  readonly texts: readonly PathPattern[];
  readonly pages: readonly PathPattern[];
  /** Introductions of issues. */
  readonly issues: readonly PathPattern[];
  readonly leftOut: readonly PathPattern[];
  /** One of `TAG_USES`, or an address with `{}` in the place of the tag's first value. */
  readonly tags: ReadonlyMap<string, string>;
  /** The issue of a text that tells none: its number, or `year`. */
  readonly issue: string;
  /** The language of texts that tell none, which is the journal's first. */
  readonly language: SiteLanguage;
}

const LISTS = ['texts', 'pages', 'issues', 'leave out'] as const;
const KEYS = ['fields', ...LISTS, 'tags', 'issue', 'language'] as const;

/** Reads a map, with everything in it that cannot be meant. */
export function readImportMap(written: string): ImportMap | readonly MapFault[] {
  const lines = new LineCounter();
  const document = parseDocument(written.replace(/^\ufeff/, ''), { schema: 'failsafe', lineCounter: lines });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const [error] = document.errors;
  if (error) return [{ ...at(error.pos[0]), kind: 'unreadable' }];
  const root = document.contents;
  if (!isMap(root)) return [{ line: 1, column: 1, kind: 'no-texts', known: KEYS }];
  const reader = new MapReader(root, (node) => at(offsetOf(node)));
  const map = reader.read();
  if (reader.faults.length > 0) return reader.faults;
  return map.texts.length + map.pages.length === 0
    ? [{ line: 1, column: 1, kind: 'no-texts', known: KEYS }]
    : map;
}

type Place = Pick<MapFault, 'line' | 'column'>;

/** Reads the parts of a map, and collects their faults. */
class MapReader {
  readonly faults: MapFault[] = [];
  readonly #root: YAMLMap;
  readonly #at: (node: unknown) => Place;

  constructor(root: YAMLMap, at: (node: unknown) => Place) {
    this.#root = root;
    this.#at = at;
  }

  read(): ImportMap {
    for (const { key } of this.#root.items)
      if (!KEYS.some((known) => known === textOf(key)))
        this.#tell(key, { kind: 'unknown-key', written: textOf(key), known: KEYS });
    const patterns = (name: (typeof LISTS)[number]) => this.#patterns(name);
    return {
      fields: this.#pairs('fields', (use) => TARGETS.find((target) => target === use), TARGETS),
      texts: patterns('texts'),
      pages: patterns('pages'),
      issues: patterns('issues'),
      leftOut: patterns('leave out'),
      tags: this.#pairs('tags', (use) => (isTagUse(use) ? use : undefined), [...TAG_USES, 'https://…{}…']),
      issue: this.#one('issue', 'year', (value) => isName(value), ['year', '1', '2019-1']),
      language: this.#language(),
    };
  }

  #language(): SiteLanguage {
    const code = this.#one('language', 'en', isSiteLanguage, KNOWN_LANGUAGES);
    return isSiteLanguage(code) ? code : 'en';
  }

  #one(
    key: (typeof KEYS)[number],
    otherwise: string,
    isAllowed: (value: string) => boolean,
    known: readonly string[],
  ): string {
    const node = this.#root.get(key, true);
    const written = textOf(node) || otherwise;
    if (!isAllowed(written) || (node !== undefined && !isScalar(node)))
      this.#tell(node, { kind: 'bad-value', key, written, known });
    return written;
  }

  /** What the keys of a group become. */
  #pairs<Use>(
    name: (typeof KEYS)[number],
    read: (use: string) => Use | undefined,
    known: readonly string[],
  ): ReadonlyMap<string, Use> {
    const group = this.#root.get(name, true);
    const pairs = new Map<string, Use>();
    if (group !== undefined && !isMap(group) && textOf(group) !== '')
      this.#tell(group, { kind: 'not-group', key: name });
    for (const pair of isMap(group) ? (group.items as Pair[]) : []) {
      const written = textOf(pair.value);
      const use = read(written);
      if (use !== undefined) pairs.set(textOf(pair.key), use);
      else this.#tell(pair.value ?? pair.key, { kind: 'bad-value', key: textOf(pair.key), written, known });
    }
    return pairs;
  }

  #patterns(name: (typeof LISTS)[number]): readonly PathPattern[] {
    const list = this.#root.get(name, true);
    if (list === undefined || (isScalar(list) && textOf(list) === '')) return [];
    const items: readonly unknown[] = isSeq(list) ? list.items : [list];
    return items.flatMap((item) => {
      const pattern = isScalar(item) ? readPattern(textOf(item)) : undefined;
      if (!pattern) this.#tell(item, { kind: 'bad-pattern', written: textOf(item), known: PATH_PLACES });
      return pattern ?? [];
    });
  }

  #tell(
    node: unknown,
    fault: MapFault extends infer One ? (One extends MapFault ? Omit<One, keyof Place> : never) : never,
  ): void {
    this.faults.push({ ...fault, ...this.#at(node) } as MapFault);
  }
}

function offsetOf(node: unknown): number {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
  return Array.isArray(range) ? Number(range[0]) : 0;
}

function textOf(node: unknown): string {
  return isScalar(node) ? String(node.value ?? '').trim() : '';
}
