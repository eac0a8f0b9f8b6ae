import { byText } from './by-text.ts';
import { isGivenName } from './given-names.ts';
import { type PersonId, slugOf } from './ids.ts';
import {
  isFamilyName,
  isJoinedWord,
  isParticle,
  isSuffix,
  soundsLikeOrganization,
  wordsOf,
} from './person-name.ts';

/** A person's name as it is shown, and the family name if the text says which part that is. */
export interface WrittenName {
  readonly name: string;
  readonly family?: string;
}

/**
 * Reads a name as an editor wrote it. "García Márquez, Gabriel" and "King, Martin Luther, Jr." are turned around and
 * tell the family name; every other name is returned as it is.
 */
export function readName(written: string): WrittenName {
  const parts = written.split(',').map((part) => part.trim());
  const [family = '', rest = '', last, ...more] = parts;
  const isEnd = last === undefined || isSuffix(last);
  if (parts.length < 2 || more.length > 0 || !isEnd || !isInverted(family, rest)) return { name: written };
  const given = wordsOf(rest);
  const suffix = last ?? (given.length > 1 && isSuffix(given.at(-1) ?? '') ? given.at(-1) : undefined);
  const first = last === undefined && suffix !== undefined ? given.slice(0, -1) : given;
  // "Cruz, Juana Inés de la"
  const particles = first.slice(first.findLastIndex((word) => !isParticle(word)) + 1);
  return {
    name: isWrittenTogether(family + rest)
      ? family + rest
      : [...first, family, ...(suffix === undefined ? [] : [suffix])].join(' '),
    family: [...particles, family].join(' '),
  };
}

/** The id of a person, by whom the name is shared in both orders. */
export const personIdOf: (written: string) => PersonId = byText(
  (written) => slugOf(readName(written).name) as PersonId,
);

/** Words before names by which people are known: "Subcomandante Marcos", "Mother Jones". A family name has none. */
const RANK =
  /^(?:(?:sub)?comandant[ae]|capit[aá]na?|captain|teniente|sargent[oa]|mayora?|coronela?|general|insurgente|compañer[oa]|camarada|comrade|sister|brother|mother|father|hermana|hermano|madre|padre|sor|fray|fr[ae]y|doña|don|lady|lord|sir|queen|king|chief|big|little|old|tí[oa]|aunt|uncle|abuel[oa])\s/iu;

/** Whether two texts around a comma are a family name and given names. If in doubt, they are not. */
function isInverted(family: string, given: string): boolean {
  const [families, givens] = [wordsOf(family), wordsOf(given)];
  if (!families.every(isWordOfName) || !givens.every(isWordOfName)) return false;
  if (isSuffix(given) || RANK.test(family) || soundsLikeOrganization(`${family} ${given}`)) return false;
  const [ownFamily, ownGiven] = [families.filter(isOwn), givens.filter(isOwn)];
  if (ownFamily.length === 0 || ownGiven.length === 0) return false;
  if (ownFamily.every(isInitial) && !ownGiven.every(isGivenName)) return false;
  // "Ana Rivas y Luz Campos, Juan" are not the family names of Juan.
  if (ownFamily.length > 2 && families.includes('y') && isGivenName(families[0] ?? '')) return false;
  const areGiven = ownGiven.every((word) => isGivenName(word) || isInitial(word) || isSuffix(word));
  if (ownFamily.length === 1 || areGiven) return true;
  const areFamily = isParticle(families[0] ?? '') || ownFamily.every(isFamilyName);
  const isGiven =
    ownGiven.length === 1 && !ownGiven.some((word) => isJoinedWord(word) || /^\p{Lu}{3,}$/u.test(word));
  return areFamily || (isGiven && !isGivenName(ownFamily[0] ?? ''));
}

/** Chinese, Japanese and Korean names have the family name first and no space: "毛泽东". */
function isWrittenTogether(name: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hangul}]+$/u.test(name);
}

/** A letter that stands for a given name: "J", "J.", "J.-P.", "M.ª". */
export function isInitial(word: string): boolean {
  return /^(?:\p{L}\.?ª?|(?:\p{L}\.-?)+)$/u.test(word);
}

/** Letters of any script, if it has capitals then with one at the beginning; or a particle or conjunction. */
function isWordOfName(word: string): boolean {
  return !isOwn(word) || /^['’ʼ]?(?:[dlDL]['’])?[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}'’ʼ.ª-]*$/u.test(word);
}

/** Whether a word is more than a particle or the "y" between two family names. */
function isOwn(word: string): boolean {
  return !isParticle(word) && !/^[yei]$/.test(word);
}
