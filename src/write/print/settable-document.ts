import type { PrintDocument, Setting } from '../../pages/print/printed.ts';
import {
  encodedAddress,
  withNumberedLetters,
  withNumberedSigns,
  withoutUnsetSigns,
} from '../../text/print-letters.ts';

/** What becomes of letters that the program's faces lack: a theme may have brought faces that have them. */
export type UnsetLetters = 'kept' | 'numbered';

/** What a string of a document is: words, an address that is shown, the name of a place in it, or what is used as it is. */
type Use = 'words' | 'address' | 'place' | 'as it is';

const ADDRESS: Setting = 'address';

/** A document as JSON, in which nothing is left that would be refused because no face has it. */
export function settableDocument(document: PrintDocument, letters: UnsetLetters): string {
  const words = letters === 'kept' ? withoutUnsetSigns : withNumberedLetters;
  const settable = (value: unknown, use: Use): unknown => {
    if (typeof value === 'string') return written(value, use);
    if (Array.isArray(value)) return value.map((item) => settable(item, use));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => [name, settable(part, useOf(name, part, value))]),
    );
  };
  const written = (text: string, use: Use): string => {
    if (use === 'as it is') return text;
    if (use === 'place') return withNumberedSigns(text);
    return use === 'address' ? encodedAddress(text) : words(text);
  };
  return JSON.stringify(settable(document, 'words'));
}

function useOf(name: string, part: unknown, around: object): Use {
  if (name === 'label' || name === 'labels') return 'place';
  if (name === 'to') return String(part).startsWith('#') ? 'place' : 'as it is';
  // Paths of files; the names of authors are only in the file's metadata, which need no face.
  if (name === 'file' || name === 'authors') return 'as it is';
  const isAddress = name === 'shown' || ('set' in around && [around.set].flat().includes(ADDRESS));
  return isAddress ? 'address' : 'words';
}
