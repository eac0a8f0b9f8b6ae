import { z } from 'zod';
import { decode } from '../addresses/addresses.ts';
import type { Expectation } from '../languages/words/fields/expectation.ts';
import type { FieldName } from '../languages/words/fields/field-names.ts';
import type { TranslatedField } from '../languages/words/interface/translation-words.ts';
import { type PartialDate, parsePartialDate } from '../model/date.ts';
import { slugOf } from '../model/ids.ts';

/** What an editor needs to know about a field; shown in problems and in the guide. */
export interface FieldGuide extends Expectation {
  /** Names what each language says of it. */
  readonly about: FieldName;
  /** A value as it is written in YAML. */
  readonly example: string;
  readonly scope: Scope;
}

/** Of what a field speaks, and what a translation does with it. Whoever needs to know asks `scopes.ts`. */
export type Scope =
  /** Of the journal: it stands in no text's front matter. */
  | { readonly belongsTo: 'journal' }
  /** Of the work: the same in all editions, whichever of them says it. */
  | { readonly belongsTo: 'work' }
  /** Of the edition in whose file it is; no other inherits it. */
  | { readonly belongsTo: 'edition'; readonly translated: false }
  /**
   * Words in the language of the edition: a new translation has them for its translator, and when they change, translations
   * are out of date. A field that comes later says `inFingerprint: false`, else it makes every recorded fingerprint another.
   */
  | { readonly belongsTo: 'edition'; readonly translated: TranslatedField; readonly inFingerprint?: false };

const guides = z.registry<FieldGuide>();

/** The schema of a field, with its guide. A copy, since several fields may share one schema. */
export function field<Schema extends z.ZodType>(schema: Schema, guide: FieldGuide): Schema {
  const own = schema.clone();
  guides.add(own, guide);
  return own;
}

/** The guide of a field's schema. */
export function guideOf(schema: z.ZodType): FieldGuide | undefined {
  return guides.get(schema);
}

/** Why a value of the right shape was refused; carried through zod as an issue's `params`. */
export type Refusal = 'impossible-date' | 'wrong-value' | 'missing-field';

/** Makes a schema from a function that reads a text and returns undefined for what it refuses. */
export function textAs<Value>(read: (text: string) => Value | undefined, refusal: Refusal = 'wrong-value') {
  return z.string().transform((text, context): Value => {
    const value = read(text.trim());
    if (value !== undefined) return value;
    context.addIssue({ code: 'custom', params: { refusal, value: text } });
    return z.NEVER;
  });
}

/** A text that is not blank. YAML's line breaks inside it become spaces. */
export const text = textAs((value) => value.replace(/\s+/g, ' ') || undefined, 'missing-field');

/** Text of several lines, such as a comment or a biography. */
export const longText = textAs((value) => value || undefined, 'missing-field');

/** A year, month or day; a form or a day that does not exist is the problem impossible-date. */
export const date: z.ZodType<PartialDate, string> = textAs(parsePartialDate, 'impossible-date');

/** `true` or `false`, as words. */
export const flag = textAs((value) => (value === 'true' ? true : value === 'false' ? false : undefined));

/**
 * A list of texts; a single one may stand without brackets. A lone text that holds a comma or semicolon is refused: it is most
 * likely two names.
 */
export function listOf<Schema extends z.ZodType>(item: Schema) {
  const isLoneItem = (value: unknown) => typeof value === 'string' && !/[,;]/.test(value);
  return z.preprocess(
    (value) => (value === '' ? [] : isLoneItem(value) ? [value] : value),
    z.array(item).readonly(),
  );
}

/** A list of items that are texts or groups of fields; a single one may stand without brackets. */
export function oneOrMore<Schema extends z.ZodType>(item: Schema) {
  return z.preprocess(
    (value) => (value === '' ? [] : Array.isArray(value) ? value : [value]),
    z.array(item).readonly(),
  );
}

/**
 * An old address on the site, from its root: `/brazil/`. It becomes a page, so that a file's name must end in `.html`; names
 * that begin with `_` or `.` belong to hosts. With a query (`/?p=123`) it becomes no page, only a line for servers.
 */
export const sitePath = textAs((value) => {
  const [path = '', query] = value.split(/\?(.*)/s, 2);
  const isOld = query === undefined ? isOldAddress(decode(path)) : isOldQuery(decode(path), query);
  return isOld ? value : undefined;
});

/** A file's path relative to the text that names it; it must stay inside the content folder, which is checked later. */
export const filePath = textAs((value) =>
  value && !/^[a-z][a-z\d+.-]*:|^[/\\]|\\/i.test(value) ? value.replace(/^\.\//, '') : undefined,
);

/** Checked on the decoded path, since that is what becomes folders and files. */
function isOldAddress(path: string): boolean {
  const parts = path.replace(/\/$/, '').split('/').slice(1);
  const isPart = (part: string, index: number) => {
    const isFile = /\.[a-z\d]+$/i.test(part);
    const isLast = index === parts.length - 1;
    return isAddressPart(part) && (!isFile || (isLast && /\.html?$/i.test(part)));
  };
  return path.startsWith('/') && parts.length > 0 && parts.every(isPart) && !/^[._]/.test(parts[0] ?? '');
}

/** `/?p=123`, `/index.php?page_id=2&lang=es`: names and values that mean nothing else in the files that servers read. */
function isOldQuery(path: string, query: string): boolean {
  const parts = path.replace(/\/$/, '').split('/').slice(1);
  return (
    path.startsWith('/') &&
    parts.every(isAddressPart) &&
    /^[\w.-]+=[\w.~%+-]+(&[\w.-]+=[\w.~%+-]+)*$/.test(query)
  );
}

/** Whether a text can be one part of an address and the name of a folder: not longer than file systems allow. */
function isAddressPart(part: string): boolean {
  return (
    part !== '' &&
    part !== '.' &&
    part !== '..' &&
    !/[\p{C}\\?#]/u.test(part) &&
    Buffer.byteLength(part) <= MAX_BYTES
  );
}

/** File systems take names of up to 255 bytes; some room is left for endings. */
const MAX_BYTES = 200;

/** A name that gets a page of its own, such as an author's: it needs a letter or digit to make an address of. */
export const name = textAs((value) =>
  isAddressPart(slugOf(value)) ? value.replace(/\s+/g, ' ') : undefined,
);

/** A full https (or http) address. */
export const webAddress = textAs((value) => (isWebAddress(value) ? value : undefined));

/** Whether a text is a full http or https address. */
export function isWebAddress(value: string): boolean {
  return /^https?:\/\//i.test(value) && URL.canParse(value);
}
