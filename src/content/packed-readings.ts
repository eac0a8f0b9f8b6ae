import { hash } from 'node:crypto';
import type { KeptFinding } from '../problems/rules/kept-findings.ts';
import type { Packs } from '../sources/cache/packs.ts';
import type { LocatedFile } from '../sources/content-path.ts';
import type { Body } from './front-matter.ts';
import type { FaultyText, TextRecord } from './parsed-content.ts';
import { placeholdersIn } from './placeholder.ts';

/** What a text became when it was parsed. */
export interface Reading<Fields> {
  readonly record: TextRecord<Fields> | undefined;
  readonly faulty: readonly FaultyText[];
  readonly findings: readonly KeptFinding[];
}

/** A reading as it is kept: without the Markdown, which is a part of the file's text. */
export interface PackedReading {
  readonly record: Packed<TextRecord<unknown>> | undefined;
  readonly faulty: readonly Packed<FaultyText>[];
  readonly findings: readonly KeptFinding[];
}

type Packed<Item> = Omit<Item, 'body'> & { readonly body: PackedBody };

interface PackedBody {
  /** The number of characters at the end of the file's text, or the Markdown, if fields were taken out of it. */
  readonly markdown: number | string;
  readonly firstLine: number;
  readonly hasPlaceholders: boolean;
}

/** A reading that was kept of the same file, or else that which `read` makes, which is then kept. */
export function throughPacks<Fields>(
  packs: Packs<PackedReading>,
  file: LocatedFile,
  languages: string,
  read: () => Reading<Fields>,
): Reading<Fields> {
  const digest = file.origin.digest ?? digestOf(file.text);
  if (digest === undefined) return read();
  const { printed, inside } = file;
  const key = hash('sha256', JSON.stringify([printed, inside, languages, digest]));
  const [kept] = packs.find(inside, key);
  // Cloned, because a title is a part of the file's text, and would keep all of it in memory.
  const packed = kept?.value ?? packs.keep(inside, key, structuredClone(pack(read(), file))).value;
  return unpack(packed, file, digest);
}

/** Undefined if a text has halves of characters, which a digest of its bytes would not tell apart. */
function digestOf(text: string): string | undefined {
  return text.isWellFormed() ? hash('sha256', text) : undefined;
}

function pack<Fields>({ record, faulty, findings }: Reading<Fields>, { text }: LocatedFile): PackedReading {
  const packed = <Item extends { readonly body: Body }>(item: Item): Packed<Item> => {
    const { markdown, firstLine } = item.body;
    const body = text.endsWith(markdown) ? markdown.length : markdown;
    const hasPlaceholders = placeholdersIn(markdown).length > 0;
    return { ...item, body: { markdown: body, firstLine, hasPlaceholders } };
  };
  return { record: record && packed(record), faulty: faulty.map(packed), findings };
}

/** The last characters of a file's text, which may have to be read for them. */
function endOf(
  file: LocatedFile,
  digest: string,
  length: number,
  { firstLine, hasPlaceholders }: PackedBody,
): Body {
  return {
    get markdown() {
      const { text } = file;
      return text.slice(text.length - length);
    },
    firstLine,
    facts: { key: `${length} of ${digest}`, hasPlaceholders },
  };
}

/** @param digest of the file's text */
function unpack<Fields>(
  { record, faulty, findings }: PackedReading,
  file: LocatedFile,
  digest: string,
): Reading<Fields> {
  const bodyOf = (packed: PackedBody): Body => {
    const { markdown, firstLine } = packed;
    return typeof markdown === 'number' ? endOf(file, digest, markdown, packed) : { markdown, firstLine };
  };
  return {
    // The file's path, which is a part of the key, determines the kind of text, and that the type of its fields.
    record: record && ({ ...record, body: bodyOf(record.body) } as TextRecord<Fields>),
    faulty: faulty.map((item) => ({ ...item, body: bodyOf(item.body) })),
    findings,
  };
}
