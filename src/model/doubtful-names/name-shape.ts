import { isGivenName } from '../given-names.ts';
import {
  isFamilyName,
  isJoinedWord,
  isParticle,
  isSuffix,
  soundsLikeOrganization,
  wordsOf,
} from '../person-name.ts';
import { isInitial } from '../written-name.ts';
import { isCommonNoun } from './common-nouns.ts';

/** Words that occur in names of organizations: "Mothers for Peace", "Mujeres por la Paz". */
const FUNCTION_WORD =
  /^(?:of|for|from|against|without|in|on|at|to|by|the|our|por|para|contra|sin|en|desde|hacia|sobre|nuestr[ao]s?)$/i;

/** Whether a text can be a person's name by its words: capitals, particles, and no words as in a sentence. */
export function canBeName(text: string): boolean {
  const words = wordsOf(text);
  const isWord = (word: string) =>
    !FUNCTION_WORD.test(word) &&
    !/^(?:and|y|e|&)$/i.test(word) &&
    (isParticle(word) || !/^\p{Ll}/u.test(word)) &&
    !/\d/.test(word);
  return words.length > 0 && words.every(isWord) && !isParticle(words[0] ?? '');
}

/** Whether a text has a given name and a family name. */
export function isWhole(text: string): boolean {
  return wordsOf(text).filter((word) => !isParticle(word) && !isSuffix(word)).length > 1;
}

/** Whether a text begins with a given name or an initial. */
export function startsWithGiven(text: string): boolean {
  const [first = ''] = wordsOf(text);
  return isGivenName(first) || isInitial(first);
}

/** Whether a text has a word in the plural, which names of organizations have: "Young Workers". */
export function hasPlural(text: string): boolean {
  return wordsOf(text).some((word) => /s$/i.test(word) && !isFamilyName(word));
}

/** Whether a text can be nothing but a family name: "Negri", "van Dijk", "De Beauvoir". */
export function isFamilyAlone(text: string): boolean {
  const own = wordsOf(text).filter((word) => !isParticle(word.toLowerCase()));
  const [only = '', ...more] = own;
  return (
    more.length === 0 &&
    /^\p{Lu}[\p{L}\p{M}'’ʼ-]*\p{Ll}/u.test(only) &&
    !isCommonNoun(only) &&
    !isJoinedWord(only)
  );
}

/** Whether a text must be an organization's name: by a word that only they have, or as an abbreviation. */
export function isOrganizationsName(text: string): boolean {
  const words = wordsOf(text);
  return (
    soundsLikeOrganization(text) ||
    words.some((word) => isJoinedWord(word) || FUNCTION_WORD.test(word) || /\d/.test(word)) ||
    words.some((word) => /^\p{Lu}[\p{Lu}\d&-]+$/u.test(word) && !isSuffix(word))
  );
}
