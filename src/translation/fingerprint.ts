import { hash } from 'node:crypto';
import { type EditionWords, FIELDS, type Passage, passagesOf } from './passages.ts';

/*
 * The fingerprint of a text says of what state of it a translation was made. It stands in the translation's front matter:
 *
 *     source: 3f9a1c20d04be677.k3XaQ-…
 *
 * Before the dot are the first 16 hexadecimal digits of a SHA-256 of all passages; they say whether the text has changed. Behind
 * it are three characters (18 bits, base64url) for each passage; they say which passages have, also where there is no git. A
 * fingerprint may stand without them, and with eight digits or more.
 *
 * What counts is what a reader reads, in the order and the blocks in which it is read, and the words of the front matter that a
 * translation says anew. All that can change without a translator having anything to do is left out:
 *
 * - how Markdown is written: lines and their ends, emphasis, the kind of a list, the level of a heading, a paragraph that
 *   becomes a quotation, references or HTML instead of Markdown, ids;
 * - how characters are written: straight or typographic quotes, hyphens or dashes, `...` or `…`, kinds of space, soft hyphens,
 *   forms of Unicode;
 * - where links into the archive and pictures are (files may move; a picture's words count), and the numbers of notes;
 * - front matter that is not translated.
 *
 * Web addresses count: a translation has a copy of them.
 */

/** Digits of a fingerprint: enough that two texts never share one by chance. */
const DIGITS = 16;
/** Characters for each passage. */
const MARK = 3;

/** The fingerprint of an edition as its translations name it. See `wordsOf` for what to hand over. */
export function fingerprintOf(words: EditionWords): string {
  return fingerprintOfPassages(passagesOf(words));
}

/** The same from passages that were read already. */
export function fingerprintOfPassages(passages: readonly Passage[]): string {
  const keys = passages.map(({ text }) => keyOf(text));
  const whole = hash('sha256', JSON.stringify(keys)).slice(0, DIGITS);
  return `${whole}.${keys.map(markOf).join('')}`;
}

/** A fingerprint as read from front matter. */
export interface Fingerprint {
  /** Hexadecimal digits, lower case. */
  readonly whole: string;
  /** One for each passage. */
  readonly marks?: readonly string[];
}

/** Reads a fingerprint; undefined where it is none. */
export function parseFingerprint(written: string): Fingerprint | undefined {
  const [, whole, marks] = /^([\da-f]{8,64})(?:\.((?:[\w-]{3})+))?$/i.exec(written.trim()) ?? [];
  if (whole === undefined) return undefined;
  const each = marks?.match(/.{3}/g) ?? [];
  return { whole: whole.toLowerCase(), ...(each.length >= FIELDS.length && { marks: each }) };
}

/** Whether two fingerprints are of the same text; a short one stands for all that begin like it. */
export function isSameText(one: Fingerprint, other: Fingerprint): boolean {
  const length = Math.min(one.whole.length, other.whole.length, DIGITS);
  return one.whole.slice(0, length) === other.whole.slice(0, length);
}

function markOf(key: string): string {
  return hash('sha256', key, 'base64url').slice(0, MARK);
}

/** Ways of writing the same character, and what is never seen. */
const WAYS =
  /["`\u00ab\u00ad\u00b4\u00bb\u02bc\u200b-\u200f\u2010-\u201f\u2026\u2032\u2033\u2039\u203a\u2060\u2212\ufeff]|--+/g;

/** A passage without what is only a way of writing characters; passages with the same key read the same. */
export function keyOf(text: string): string {
  return text.normalize('NFC').replace(WAYS, (way) => {
    if (/^[-\u2010-\u2015\u2212]/.test(way)) return '-';
    if (way === '\u2026') return '...';
    return /[\u00ad\u200b-\u200f\u2060\ufeff]/.test(way) ? '' : "'";
  });
}
