import * as z from 'zod';
import type { Expectation } from '../languages/words/fields/expectation.ts';
import type { FieldName } from '../languages/words/fields/field-names.ts';
import type { TranslatedField } from '../languages/words/interface/translation-words.ts';
import { type PartialDate, parseDeadline, parsePartialDate } from '../model/date.ts';
import { isGivenName } from '../model/given-names.ts';
import { slugOf } from '../model/ids.ts';
import { decode, readWebAddress } from '../model/web-address.ts';
import { readName } from '../model/written-name.ts';

/** Facts about a field for editors, shown in problems and in the guide. */
export interface FieldGuide extends Expectation {
  /** Key of the field's description in each language. */
  readonly about: FieldName;
  /** A value in YAML syntax. */
  readonly example: string;
  readonly scope: Scope;
  readonly formerly?: Formerly;
}

/**
 * How a field was written in earlier versions, or is in files of other programs. It is still read, and `check` tells the
 * present form (`former-forms.ts`).
 */
export interface Formerly {
  readonly names?: readonly string[];
  /** The present value for each former one. */
  readonly values?: Readonly<Record<string, string>>;
}

/** What a field describes, and how translations treat it. Code that needs this reads `scopes.ts`. */
export type Scope =
  /** Describes the journal. No text's front matter contains it. */
  | { readonly belongsTo: 'journal' }
  /** Describes the work. All editions share it, whichever of their files sets it. */
  | { readonly belongsTo: 'work' }
  /** Describes one edition. Others inherit it only if it says so: an edition without attachments has those of its original. */
  | { readonly belongsTo: 'edition'; readonly translated: false; readonly inherited?: true }
  /**
   * Words in the language of the edition. A new translation's file contains the original's words for the translator,
   * and if they change, translations are out of date. A field that is added later must set `inFingerprint: false`;
   * otherwise every recorded fingerprint changes.
   */
  | { readonly belongsTo: 'edition'; readonly translated: TranslatedField; readonly inFingerprint?: false };

const guides = z.registry<FieldGuide>();

/** Attaches a guide to a schema. Returns a copy, because several fields may share one schema. */
export function field<Schema extends z.ZodType>(schema: Schema, guide: FieldGuide): Schema {
  const own = schema.clone();
  guides.add(own, guide);
  return own;
}

export function guideOf(schema: z.ZodType): FieldGuide | undefined {
  return guides.get(schema);
}

/** Why a value of the right type was refused. Zod passes it on in the issue's `params`. */
export type Refusal = 'impossible-date' | 'wrong-value' | 'missing-field';

/**
 * Makes a schema from a function that parses a trimmed text and returns undefined for an invalid one. An old line end
 * (U+0085), which no pattern takes for white space, becomes a present one.
 */
export function textAs<Value>(read: (text: string) => Value | undefined, refusal: Refusal = 'wrong-value') {
  return z.string().transform((text, context): Value => {
    const value = read(text.replaceAll('\u0085', '\n').trim());
    if (value !== undefined) return value;
    context.addIssue({ code: 'custom', params: { refusal, value: text } });
    return z.NEVER;
  });
}

/** A text that is not blank. White space, including YAML's line breaks, is collapsed to single spaces. */
export const text = textAs((value) => value.replace(/\s+/g, ' ') || undefined, 'missing-field');

/** A text of several lines, such as a comment or a biography. */
export const longText = textAs((value) => value || undefined, 'missing-field');

/** A year, month or day (ISO 8601). An invalid form and a day that does not exist are reported as impossible-date. */
export const date: z.ZodType<PartialDate, string> = textAs(parsePartialDate, 'impossible-date');

/** The date of a deadline. */
export const deadline: z.ZodType<PartialDate, string> = textAs(parseDeadline, 'impossible-date');

/** `true` or `false`. The YAML reader returns all scalars as text. */
export const flag = textAs((value) => (value === 'true' ? true : value === 'false' ? false : undefined));

/**
 * A list of texts; a single one may be written without brackets. A single text with a comma or semicolon is refused,
 * because it is most likely two names.
 */
export function listOf<Schema extends z.ZodType>(item: Schema) {
  const isLoneItem = (value: unknown) => typeof value === 'string' && !/[,;]/.test(value);
  return z.preprocess(
    (value) => (value === '' ? [] : isLoneItem(value) ? [value] : value),
    z.array(item).readonly(),
  );
}

/** A list of items that are texts or groups of fields. A single item may be written without brackets. */
export function oneOrMore<Schema extends z.ZodType>(item: Schema) {
  return z.preprocess(
    (value) => (value === '' ? [] : Array.isArray(value) ? value : [value]),
    z.array(item).readonly(),
  );
}

/**
 * A former address on this site, from its root: `/brazil/`. A redirect page is written there, so a file's name must end
 * in `.htm` or `.html`. Names that begin with `_` or `.` are refused, because hosts reserve them. For an address with a
 * query (`/?p=123`) no page is written, only a redirect rule for servers.
 */
export const sitePath = textAs((value) => {
  const [path = '', query] = value.split(/\?(.*)/s, 2);
  const isOld = query === undefined ? isOldAddress(decode(path)) : isOldQuery(decode(path), query);
  return isOld ? value : undefined;
});

/**
 * A file's path relative to the text that names it, or its address on the journal's site. Whether it stays inside the
 * content folder, or is on the journal's site, is checked later.
 */
export const filePath = textAs((value) => {
  if (readWebAddress(value) !== undefined || /^\/\/?[^\\/]/.test(value)) return value;
  return value && !/^[a-z][a-z\d+.-]*:|\\/i.test(value) ? value.replace(/^\.\//, '') : undefined;
});

/** Expects the decoded path, because that is what names folders and files. */
function isOldAddress(path: string): boolean {
  const parts = path.replace(/\/$/, '').split('/').slice(1);
  const isPart = (part: string, index: number) => {
    const isFile = /\.[a-z\d]+$/i.test(part);
    const isLast = index === parts.length - 1;
    return isAddressPart(part) && (!isFile || (isLast && /\.html?$/i.test(part)));
  };
  return path.startsWith('/') && parts.length > 0 && parts.every(isPart) && !/^[._]/.test(parts[0] ?? '');
}

/**
 * Accepts queries such as `/?p=123` and `/index.php?page_id=2&lang=es`. Characters with a meaning in servers' rule
 * files are refused.
 */
function isOldQuery(path: string, query: string): boolean {
  const parts = path.replace(/\/$/, '').split('/').slice(1);
  return (
    path.startsWith('/') &&
    parts.every(isAddressPart) &&
    /^[\w.-]+=[\w.~%+-]+(&[\w.-]+=[\w.~%+-]+)*$/.test(query)
  );
}

/** Whether a text can be a segment of an address and the name of a folder. */
function isAddressPart(part: string): boolean {
  return (
    part !== '' &&
    part !== '.' &&
    part !== '..' &&
    !/[\p{C}\\?#]/u.test(part) &&
    Buffer.byteLength(part) <= MAX_BYTES
  );
}

/** File systems allow names of 255 bytes. The rest is left for suffixes. */
const MAX_BYTES = 200;

/**
 * A name that gets its own page, such as an author's. It needs a letter or digit, because its slug is part of the
 * address.
 */
export const name = textAs((value) =>
  isAddressPart(slugOf(value)) ? value.replace(/\s+/g, ' ') : undefined,
);

/**
 * A list of people. A single one may be written without brackets, also with the family name first: `Rivas, Ana`. Other
 * texts with a comma or semicolon are refused, because they name several people; so is `Ana, Tom`.
 */
export const people = z.preprocess(
  (value) => (typeof value === 'string' && isOnePerson(value) ? [value] : value),
  listOf(name),
);

function isOnePerson(value: string): boolean {
  const [first = ''] = value.trim().split(/[\s,]+/);
  return readName(value).family !== undefined && !isGivenName(first);
}

/** A full http or https address. */
export const webAddress = textAs(readWebAddress);
