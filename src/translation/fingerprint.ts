import { hash } from 'node:crypto';
import { type EditionWords, FIELDS, type Passage, passagesOf } from './passages.ts';

/*
 * A fingerprint identifies the state of a text from which a translation was made. It is in the translation's front
 * matter:
 *
 *     source: 3f9a1c20d04be677.k3XaQ-…
 *
 * The part before the dot is the first 16 hexadecimal digits of a SHA-256 of all passages, and shows whether the text
 * has changed. After the dot, three characters (18 bits, base64url) per passage show which passages have changed, even
 * without git. That part may be missing, and eight digits are enough.
 *
 * A fingerprint covers what readers read: the text, block by block and in order, and the translated fields of the front
 * matter. It ignores every change after which a translator has nothing to do:
 *
 * - how Markdown is written: line breaks and line ends, emphasis, kinds of list, heading levels, paragraphs that become
 *   quotations, references or HTML instead of Markdown, ids;
 * - how characters are written: straight or typographic quotes, hyphens or dashes, `...` or `…`, kinds of space, soft
 *   hyphens, Unicode normalization forms;
 * - targets of links into the archive, addresses of pictures (files may move, but alternative texts count), numbers of
 *   notes;
 * - front matter that is not translated.
 *
 * Web addresses count, because the translation contains a copy of them.
 */

/** Hexadecimal digits (64 bits), so that two texts in practice never have the same. */
const DIGITS = 16;
/** Characters of the mark of one passage. */
const MARK = 3;

/** The fingerprint of an edition, as its translations record it. `wordsOf` returns the argument. */
export function fingerprintOf(words: EditionWords): string {
  return fingerprintOfPassages(passagesOf(words));
}

/** The same for passages that are already extracted. */
export function fingerprintOfPassages(passages: readonly Passage[]): string {
  const keys = passages.map(({ text }) => keyOf(text));
  const whole = hash('sha256', JSON.stringify(keys)).slice(0, DIGITS);
  return `${whole}.${keys.map(markOf).join('')}`;
}

/** A parsed fingerprint. */
export interface Fingerprint {
  /** Lower-case hexadecimal digits. */
  readonly whole: string;
  /** One per passage. */
  readonly marks?: readonly string[];
}

/** Parses a fingerprint; undefined if it is malformed. */
export function parseFingerprint(written: string): Fingerprint | undefined {
  const [, whole, marks] = /^([\da-f]{8,64})(?:\.((?:[\w-]{3})+))?$/i.exec(written.trim()) ?? [];
  if (whole === undefined) return undefined;
  const each = marks?.match(/.{3}/g) ?? [];
  return { whole: whole.toLowerCase(), ...(each.length >= FIELDS.length && { marks: each }) };
}

/** Whether two fingerprints are of the same text. A shorter one matches every fingerprint that begins with it. */
export function isSameText(one: Fingerprint, other: Fingerprint): boolean {
  const length = Math.min(one.whole.length, other.whole.length, DIGITS);
  return one.whole.slice(0, length) === other.whole.slice(0, length);
}

function markOf(key: string): string {
  return hash('sha256', key, 'base64url').slice(0, MARK);
}

/** Variants of the same character, and invisible characters. */
const WAYS =
  /["`\u00ab\u00ad\u00b4\u00bb\u02bc\u200b-\u200f\u2010-\u201f\u2026\u2032\u2033\u2039\u203a\u2060\u2212\ufeff]|--+/g;

/** The passage with variants of characters normalized. Passages with the same key look the same to readers. */
export function keyOf(text: string): string {
  return text.normalize('NFC').replace(WAYS, (way) => {
    if (/^[-\u2010-\u2015\u2212]/.test(way)) return '-';
    if (way === '\u2026') return '...';
    return /[\u00ad\u200b-\u200f\u2060\ufeff]/.test(way) ? '' : "'";
  });
}
