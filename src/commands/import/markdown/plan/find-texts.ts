import { posix } from 'node:path';
import { decode } from '../../../../model/web-address.ts';
import type { OwnSite } from '../../journal/own-site.ts';
import { BY_NAME } from '../body/tag-marks.ts';
import { type FormerAddresses, nameOf } from './former-addresses.ts';
import { type SourceText, wordsOf } from './source-text.ts';

/** Finds the text that an address, a path or a name of the source means. */
export class TextFinder {
  readonly #site: OwnSite;
  readonly #addresses: ReadonlyMap<SourceText, FormerAddresses>;
  readonly #byPath = new Map<string, SourceText>();
  readonly #byAddress = new Map<string, SourceText>();
  readonly #byName = new Map<string, SourceText[]>();
  readonly #byTitle = new Map<string, SourceText>();

  constructor(addresses: ReadonlyMap<SourceText, FormerAddresses>, site: OwnSite) {
    this.#site = site;
    this.#addresses = addresses;
    for (const [text, former] of addresses) this.#add(text, former);
  }

  /** The text that a link leads to. An address on another site leads to none. */
  byLink(address: string, from: SourceText): SourceText | undefined {
    const isOfSite = /^(?:[a-z][a-z\d+.-]*:)?\/\//i.test(address)
      ? this.#site.read(address) !== undefined
      : true;
    if (!isOfSite || /^(?:mailto|tel|data|javascript|x-text):/i.test(address)) return undefined;
    const path = decode(address.replace(/[?#].*/s, ''));
    return this.#byFile(path, from) ?? this.#byAddressOf(path, from);
  }

  /** The text that a tag of a template names: `x-text:2020-05-01-a`. */
  byTag(address: string, from: SourceText): SourceText | undefined {
    if (!address.startsWith(BY_NAME)) return undefined;
    const name = decode(address.slice(BY_NAME.length));
    const language = from.facts.language;
    return name.startsWith('#') ? from : this.byName(name, from, (text) => text.facts.language === language);
  }

  /** The text that a field or a tag names: by its path, its address, its name or its title. */
  byName(written: string, from: SourceText, prefer: (text: SourceText) => boolean): SourceText | undefined {
    const plain = written.trim().replace(/[?#].*/s, '');
    const found = this.byLink(plain, from);
    if (found && found !== from) return found;
    const named = (this.#byName.get(nameKey(posix.basename(plain.replace(/(?<!\/)\/+$/, '')))) ?? []).filter(
      (text) => text !== from,
    );
    return named.find(prefer) ?? named[0] ?? this.#byTitle.get(plain.toLowerCase());
  }

  #add(text: SourceText, { main, others }: FormerAddresses): void {
    for (const key of pathKeys(text.path)) setOnce(this.#byPath, key, text);
    for (const address of [main, ...others])
      setOnce(this.#byAddress, address === undefined ? undefined : this.#addressKey(address), text);
    setOnce(this.#byTitle, wordsOf(text, 'title')?.toLowerCase(), text);
    const stem = posix.basename(text.path).replace(/\.\w{1,12}$/, '');
    for (const name of new Set([stem, nameOf(text), text.facts.name ?? stem].map(nameKey))) {
      const named = this.#byName.get(name);
      if (named) named.push(text);
      else this.#byName.set(name, [text]);
    }
  }

  #byFile(path: string, from: SourceText): SourceText | undefined {
    if (path === '') return undefined;
    const folder = path.startsWith('/') ? '' : posix.dirname(from.path);
    const roots = [folder, ...ROOTS];
    const language = from.facts.language;
    for (const root of roots) {
      const inside = posix.normalize(posix.join(root, path)).replace(/^\/+/, '');
      const key = fileKey(inside);
      const own = language === undefined ? undefined : this.#byPath.get(`${key}.${language.toLowerCase()}`);
      const found = own ?? this.#byPath.get(key);
      if (found) return found;
    }
    return undefined;
  }

  #byAddressOf(path: string, from: SourceText): SourceText | undefined {
    const start = this.#addresses.get(from)?.main ?? '/';
    const whole = /^(?:https?:)?\//.test(path)
      ? path
      : posix.join(start.slice(0, start.lastIndexOf('/') + 1), path);
    const key = this.#addressKey(whole);
    return key === undefined ? undefined : this.#byAddress.get(key);
  }

  #addressKey(address: string): string | undefined {
    const read = /^(?:https?:)?\/\//.test(address)
      ? this.#site.read(address)?.path
      : this.#site.inside(decode(address));
    const key = read
      ?.toLowerCase()
      .normalize('NFC')
      .replace(/(?:\/index)?\.html?$/, '')
      .replace(/(?<!\/)\/+$/, '');
    return key === '' ? undefined : key;
  }
}

/** The first text with a key is found by it. */
function setOnce(texts: Map<string, SourceText>, key: string | undefined, text: SourceText): void {
  if (key && !texts.has(key)) texts.set(key, text);
}

/** Folders to which paths of texts may be relative. */
const ROOTS = ['', 'content', 'src', 'src/content'] as const;

/** Keys under which the path of a file is found: whole, and for a folder's text that of the folder. */
function pathKeys(path: string): readonly string[] {
  const key = fileKey(path);
  const ofFolder = key.replace(/\/_?index(?=\.[a-z-]{2,8}$|$)/, '');
  return [key, ofFolder];
}

function fileKey(path: string): string {
  return path
    .toLowerCase()
    .normalize('NFC')
    .replace(/\.(?:md|markdown|mkdn?|mdown|html?)$/, '')
    .replace(/(?<!\/)\/+$/, '');
}

function nameKey(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFC')
    .replace(/\.(?:md|markdown|mkdn?|mdown|html?)$/, '')
    .replace(/^\d{4}-\d{1,2}-\d{1,2}-/, '');
}
