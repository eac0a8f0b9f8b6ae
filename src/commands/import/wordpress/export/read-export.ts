import { basename } from 'node:path';
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { decodeExport } from './decode-export.ts';
import { MalformedExport } from './malformed-export.ts';

/** An element of the export, with everything in it. */
export interface ExportElement {
  /** With the prefix that WordPress uses for its namespace, whatever the file calls it: `wp:post_id`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The text directly in it. Empty for elements that the reader was told to leave out. */
  readonly text: string;
  readonly children: readonly ExportElement[];
  /** Where it begins: 1-based. */
  readonly line: number;
}

interface OpenElement extends ExportElement {
  text: string;
  readonly children: ExportElement[];
}

/** The prefixes that WordPress uses. Exports of all versions have these namespaces, with `http:` or with `https:`. */
const PREFIXES: readonly (readonly [namespace: RegExp, prefix: string])[] = [
  [/^https?:\/\/wordpress\.org\/export\/[\d.]+\/excerpt\/?$/, 'excerpt:'],
  [/^https?:\/\/wordpress\.org\/export\/[\d.]+\/?$/, 'wp:'],
  [/^https?:\/\/purl\.org\/rss\/1\.0\/modules\/content\/?$/, 'content:'],
  [/^https?:\/\/purl\.org\/dc\/elements\/1\.1\/?$/, 'dc:'],
];

export interface ReadingOptions {
  /** Names of elements whose text is not needed. It is dropped while the file is read, so it takes no memory. */
  readonly without?: ReadonlySet<string>;
  /** Called with the number of bytes that were read so far. */
  readonly onBytes?: (bytes: number) => void;
}

/**
 * Reads an export and yields each element in its channel when it is complete: the site's title, authors, terms, items. Only
 * one of them is in memory at a time. Throws `MalformedExport` if the file is not well-formed XML or not an export of
 * WordPress, and errors of the file system.
 */
export async function* readExport(
  file: string,
  { without = new Set(), onBytes }: ReadingOptions = {},
): AsyncGenerator<ExportElement> {
  const reader = new ChannelReader(file, without);
  let bytes = 0;
  for await (const part of decodeExport(file)) {
    reader.write(part.text);
    bytes += part.bytes;
    onBytes?.(bytes);
    yield* reader.complete();
  }
  reader.close();
  yield* reader.complete();
}

/** How deep elements may be nested. An export needs six levels. */
const DEEPEST = 50;

/** Collects the elements of the channel while the parser reads. */
class ChannelReader {
  readonly #file: string;
  readonly #without: ReadonlySet<string>;
  readonly #parser = new SaxesParser({ xmlns: true });
  /** The open elements, from `rss` on. */
  readonly #open: OpenElement[] = [];
  #complete: ExportElement[] = [];
  #isWordPress = false;
  /** Where the tag that is being read begins. */
  #tagLine = 1;

  constructor(file: string, without: ReadonlySet<string>) {
    this.#file = file;
    this.#without = without;
    const parser = this.#parser;
    parser.on('error', ({ message }) => {
      // The message begins with the place, which is told in the project's own form.
      throw this.#fault({ kind: 'malformed', detail: message.replace(/^(?:[^:]*:)?\d+:\d+: /, '') });
    });
    parser.on('doctype', () => {
      throw this.#fault({ kind: 'doctype' });
    });
    parser.on('opentagstart', () => {
      this.#tagLine = parser.line;
    });
    parser.on('opentag', (tag) => this.#openTag(tag));
    parser.on('closetag', () => this.#closeTag());
    parser.on('text', (text) => this.#addText(text));
    parser.on('cdata', (text) => this.#addText(text));
  }

  write(text: string): void {
    this.#parser.write(text);
  }

  /** Ends the reading. Throws if an element is still open, or if the file has no mark of an export. */
  close(): void {
    this.#parser.close();
    if (!this.#isWordPress) throw new MalformedExport(this.#file, 1, 1, { kind: 'not-wordpress' });
  }

  /** The elements that have been completed since the last call. */
  complete(): readonly ExportElement[] {
    const found = this.#complete;
    this.#complete = [];
    return found;
  }

  #fault(fault: MalformedExport['fault']): MalformedExport {
    return new MalformedExport(this.#file, this.#parser.line, this.#parser.column + 1, fault);
  }

  #openTag({ local, uri, attributes }: SaxesTagNS): void {
    if (this.#open.length >= DEEPEST)
      throw this.#fault({ kind: 'malformed', detail: `more than ${DEEPEST} nested elements` });
    const prefix = PREFIXES.find(([namespace]) => namespace.test(uri))?.[1];
    // Names of other namespaces get a sign that no name has, so that they are not taken for elements of RSS.
    const name = `${prefix ?? (uri === '' ? '' : '?')}${local}`;
    const values = Object.values(attributes).map((each) => [each.local, each.value] as const);
    const line = this.#tagLine;
    this.#open.push({ name, attributes: Object.fromEntries(values), text: '', children: [], line });
  }

  #addText(text: string): void {
    const element = this.#open.at(-1);
    // The text of `rss`, `channel` and `item` themselves is white space.
    if (element && this.#open.length > 2 && !this.#without.has(element.name)) element.text += text;
  }

  #closeTag(): void {
    const element = this.#open.pop();
    if (!element) return;
    const parent = this.#open.at(-1);
    const isOfChannel =
      this.#open.length === 2 && parent?.name === 'channel' && this.#open[0]?.name === 'rss';
    if (element.name === 'wp:wxr_version' && isOfChannel) this.#isWordPress = true;
    if (isOfChannel) this.#complete.push(element);
    else if (this.#open.length > 2) parent?.children.push(element);
  }
}

/** The name of an export as it is told to people: without the folders that lead to it. */
export function nameOfExport(file: string): string {
  return basename(file);
}
