import { hash } from 'node:crypto';
import type { KeptFinding } from '../problems/rules/kept-findings.ts';
import type { LocatedFile } from '../sources/content-path.ts';
import type { Packs } from '../sources/packs.ts';
import type { Body } from './front-matter.ts';
import type { FaultyText, TextRecord } from './parsed-content.ts';

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
}

/** A reading that was kept of the same file, or else that which `read` makes, which is then kept. */
export function throughPacks<Fields>(
  packs: Packs<PackedReading>,
  file: LocatedFile,
  languages: string,
  read: () => Reading<Fields>,
): Reading<Fields> {
  const { text } = file;
  const key = keyOf(file, languages);
  const [kept] = key === undefined ? [] : packs.find(file.inside, key);
  if (kept) return unpack(kept.value, text);
  const reading = read();
  if (key !== undefined) {
    const pack = <Item extends { readonly body: Body }>(item: Item): Packed<Item> => {
      const { markdown } = item.body;
      const body = text.endsWith(markdown) ? markdown.length : markdown;
      return { ...item, body: { ...item.body, markdown: body } };
    };
    const { record, faulty, findings } = reading;
    const packed = { record: record && pack(record), faulty: faulty.map(pack), findings };
    // Cloned, because a title is a part of the file's text, and would keep all of it in memory.
    return unpack(packs.keep(file.inside, key, structuredClone(packed)).value, text);
  }
  return reading;
}

/**
 * A digest of everything that a reading depends on. Undefined if the text has halves of characters, which a digest of
 * its bytes would not tell apart.
 */
function keyOf({ printed, inside, text }: LocatedFile, languages: string): string | undefined {
  if (!text.isWellFormed()) return undefined;
  return hash('sha256', `${JSON.stringify([printed, inside, languages])}\n${text}`);
}

function unpack<Fields>({ record, faulty, findings }: PackedReading, text: string): Reading<Fields> {
  const bodyOf = ({ markdown, firstLine }: PackedBody): Body => ({
    markdown: typeof markdown === 'number' ? text.slice(text.length - markdown) : markdown,
    firstLine,
  });
  return {
    // The file's path, which is a part of the key, determines the kind of text, and that the type of its fields.
    record: record && ({ ...record, body: bodyOf(record.body) } as TextRecord<Fields>),
    faulty: faulty.map((item) => ({ ...item, body: bodyOf(item.body) })),
    findings,
  };
}
