import { conventionsOf, type SiteLanguage } from '../languages/index.ts';
import { hasRightToLeft } from '../model/direction.ts';
import { type CslName, invertedName } from '../model/person-name.ts';

/** Scripts in which a whole name is written without a space, with the family name first. */
const FAMILY_FIRST = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+$/u;

/** A name in reading order: "Juana de la Cruz Jr.". */
export function inReadingOrder(name: CslName, given: (given: string) => string = asWritten): string {
  if ('literal' in name) return name.literal;
  if (isFamilyFirst(name)) return `${name.family}${name.given}`;
  const parts = [name.given && given(name.given), name['non-dropping-particle'], name.family, name.suffix];
  return parts.filter(Boolean).join(' ');
}

/** A name with its family name first, as Chicago style has it: "Cruz, Juana de la, Jr.". */
export function familyFirst(name: CslName): string {
  if ('literal' in name) return name.literal;
  if (isFamilyFirst(name)) return `${name.family}${name.given}`;
  const given = [name.given, name['non-dropping-particle']].filter(Boolean).join(' ');
  return withOwnComma([name.family, given, name.suffix].filter(Boolean).join(', '));
}

/** A name as APA style has it: "de la Cruz, J., Jr.". */
export function withInitials(name: CslName): string {
  if ('literal' in name || name.given === undefined) return withOwnComma(invertedName(name));
  if (isFamilyFirst(name)) return `${name.family}${name.given}`;
  return withOwnComma(invertedName({ ...name, given: initials(name.given) }));
}

/** An inverted name in Arabic script has the comma of that script, whatever the language of the citation. */
function withOwnComma(name: string): string {
  return hasRightToLeft(name) ? name.replaceAll(', ', '، ') : name;
}

/** Initials of given names: "M. L.", "J.-P.". Names in scripts without capitals, and particles, stay whole. */
export function initials(given: string): string {
  return given
    .split(/[\s.]+/)
    .filter((word) => word !== '')
    .map((word) => word.split('-').map(initial).join('-'))
    .join(' ');
}

function initial(word: string): string {
  const [first = ''] = word.replace(/^[^\p{L}]+/u, '');
  return /\p{Lu}/u.test(first) ? `${first}.` : word;
}

function isFamilyFirst({ family, given }: Exclude<CslName, { literal: string }>): boolean {
  return given !== undefined && FAMILY_FIRST.test(family + given);
}

function asWritten(given: string): string {
  return given;
}

/** How the names of a list are joined. */
export interface Joining {
  /** The word before the last name: "and", "&". In Spanish it depends on the name. */
  readonly and: (last: string) => string;
  /** Whether a comma comes before the word even if there are only two names. */
  readonly commaBetweenTwo: boolean;
  /** The language, which has its own comma, and may write the word as one with the name. */
  readonly language: SiteLanguage;
}

/** Names with commas and a word before the last one. Of more than three, all have commas in front. */
export function namesJoined(names: readonly string[], { and, commaBetweenTwo, language }: Joining): string {
  const { comma, citations } = conventionsOf(language);
  const last = names.at(-1) ?? '';
  const others = names.slice(0, -1);
  if (others.length === 0) return last;
  const before = others.length > 1 || commaBetweenTwo ? comma : ' ';
  return `${others.join(comma)}${before}${and(last)}${citations.attachesAnd ? '' : ' '}${last}`;
}
