import { KNOWN_LANGUAGES } from '../../../languages/index.ts';
import { slugOf } from '../../../model/ids.ts';
import { isName } from '../../../sources/content-path.ts';

/** Most bytes of a name. Folders and suffixes need some of what file systems allow. */
const LONGEST = 120;

/** Names that Windows gives to devices, so that no file there can have them. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * The name of a file and of its address, from the first of these texts that has a letter or a digit. Percent-encoded letters
 * are decoded. Whatever a text holds, the name can be part of a path.
 */
export function nameFrom(texts: readonly string[]): string {
  for (const text of texts) {
    const name = cut(slugOf(decodeLeniently(text)));
    if (isName(name)) return DEVICES.test(name) ? `${name}-1` : name;
  }
  return 'text';
}

/** Decodes what can be decoded: WordPress cuts long names, also inside of a letter. */
export function decodeLeniently(text: string): string {
  if (!text.includes('%')) return text;
  return text.replace(/(?:%[\da-f]{2})+/gi, (encoded) =>
    new TextDecoder('utf-8').decode(Buffer.from(encoded.replaceAll('%', ''), 'hex')).replaceAll('\ufffd', ''),
  );
}

/** A name of bounded length, cut between two words if it has any. */
function cut(name: string): string {
  if (Buffer.byteLength(name) <= LONGEST) return name;
  let short = '';
  for (const letter of name) {
    if (Buffer.byteLength(short + letter) > LONGEST) break;
    short += letter;
  }
  const word = short.lastIndexOf('-');
  return (word > LONGEST / 4 ? short.slice(0, word) : short).replace(/-$/, '');
}

/** Gives each wanted name once. A name that is taken gets a number. */
export class FreeNames {
  readonly #taken: Set<string>;
  readonly #next = new Map<string, number>();

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  take(wanted: string): string {
    let name = wanted;
    while (this.#taken.has(name)) {
      const number = (this.#next.get(wanted) ?? 1) + 1;
      this.#next.set(wanted, number);
      name = `${wanted}-${number}`;
    }
    this.#taken.add(name);
    return name;
  }
}

/** The codes of languages begin addresses of their own. */
export const LANGUAGE_FOLDERS: readonly string[] = KNOWN_LANGUAGES;
