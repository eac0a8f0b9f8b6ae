import { hash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { WORDS_FOLDER } from '../../model/word-index.ts';
import { HELPING, type OpenBundle } from './pack-bundle.ts';
import type { CountedText } from './words/count-text.ts';
import type { Vocabulary } from './words/vocabulary.ts';

/** A text that was counted for an earlier bundle. */
export interface KeptText {
  readonly counted: CountedText;
  /** The same, as it is kept. */
  readonly packed: Uint8Array;
  /** The files of its parts. */
  readonly parts: readonly (readonly [path: string, content: Uint8Array])[];
}

/** Where what was counted of a text is kept in a packed bundle. It depends on what Pagefind stores of the text. */
export function keptTextPath(file: Uint8Array): string {
  return HELPING + hash('sha256', file);
}

/** What was counted of a text, with the names of forms: their numbers are those of one vocabulary. */
interface PackedText extends Omit<CountedText, 'forms'> {
  readonly forms: readonly string[];
}

/** Reads what was counted of a text. Undefined if a bundle has nothing of this path. */
export function readKeptText(
  { read }: OpenBundle,
  path: string,
  vocabulary: Vocabulary,
): KeptText | undefined {
  const packed = read(path);
  if (!packed) return undefined;
  // The bundle is as this program has made it.
  const text = JSON.parse(gunzipSync(packed).toString()) as PackedText;
  const counted = { ...text, forms: text.forms.map((name) => vocabulary.formNumber(name)) };
  const parts = counted.parts.flatMap(([name]) => {
    const content = read(WORDS_FOLDER + name);
    return content ? [[WORDS_FOLDER + name, content] as const] : [];
  });
  return parts.length === counted.parts.length ? { counted, packed, parts } : undefined;
}

/** Packs what was counted of a text. To compress it as well as possible would take longer than to count it. */
export function packText(counted: CountedText, vocabulary: Vocabulary): Uint8Array {
  const forms = counted.forms.map((form) => vocabulary.forms[form] ?? '');
  return gzipSync(JSON.stringify({ ...counted, forms } satisfies PackedText), { level: 1 });
}
