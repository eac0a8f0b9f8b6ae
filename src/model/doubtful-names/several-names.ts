import { isGivenName } from '../given-names.ts';
import {
  isFamilyName,
  isJoinedWord,
  isSuffix,
  nameInParts,
  soundsLikeOrganization,
  wordsOf,
} from '../person-name.ts';
import { readName } from '../written-name.ts';
import { isCommonNoun } from './common-nouns.ts';
import { canBeName, hasPlural, isFamilyAlone, isWhole, startsWithGiven } from './name-shape.ts';
import { withoutSpareWords } from './spare-words.ts';

/** The names in a text that was written as one name. */
export interface SeveralNames {
  readonly names: readonly string[];
  /** False if the text could also be one name, such as that of an organization. */
  readonly isSure: boolean;
}

/** Signs that never occur inside a name. */
const SIGNS = /(?<!\s)\s*[;|•·/]\s*|(?<!\s)\s+[+–—-]\s+/;

/** Words between two names. "y" and "e" can also be between two family names of one person. */
const BETWEEN = /(?<![,\s]),?\s+(and|y|e|et|und|&|with|con|together with|junto con|junto a)\s+/i;

/** Finds several names in a text. Undefined if it is one name, or if there is no sign of the contrary. */
export function severalNamesIn(text: string): SeveralNames | undefined {
  const pieces = text.split(SIGNS).filter((piece) => piece.trim() !== '');
  if (pieces.length > 1) {
    const isListed = /[;|•]/.test(text) || pieces.every((piece) => isWhole(piece));
    if (!isListed)
      return /[/+]/.test(text) && areFamilies(pieces) ? { names: pieces, isSure: false } : undefined;
    return { names: pieces.flatMap((piece) => severalNamesIn(piece)?.names ?? [piece.trim()]), isSure: true };
  }
  return betweenWords(text) ?? betweenCommas(text);
}

/** "Ana Rivas and Luz Campos", "Ana Rivas, Luz Campos and Tom Field", "Rivas, Ana and Field, Tom". */
function betweenWords(text: string): SeveralNames | undefined {
  const word = BETWEEN.exec(text)?.[1]?.toLowerCase();
  if (word === undefined) return undefined;
  if (soundsLikeOrganization(text)) return personAndOrganization(text);
  const parts = text.split(BETWEEN).filter((_, index) => index % 2 === 0);
  const inverted = parts.every((part) => readName(part).family !== undefined);
  if (inverted) return { names: parts.map((part) => part.trim()), isSure: true };
  const names = parts.flatMap((part) => part.split(/(?<!\s)\s*,\s*/)).filter((name) => name !== '');
  const canBeOnePerson = (word === 'y' || word === 'e') && names.length === 2;
  return judge(names, canBeOnePerson);
}

/** "Ana Rivas and the Southern Committee". The name of an organization may contain such a word too. */
function personAndOrganization(text: string): SeveralNames | undefined {
  const [first = '', , second = '', ...more] = text.split(BETWEEN);
  const isPerson =
    isWhole(first) && startsWithGiven(first) && canBeName(first) && !soundsLikeOrganization(first);
  const isSeveral = more.length === 0 && isPerson && !/,/.test(text) && !startsWithGiven(second);
  return isSeveral ? { names: [first, second], isSure: false } : undefined;
}

/** "Ana Rivas, Luz Campos", if it is not a family name and given names. */
function betweenCommas(text: string): SeveralNames | undefined {
  const names = text.split(/(?<!\s)\s*,\s*/).filter((name) => name !== '');
  const isOne = names.length < 2 || readName(text).family !== undefined || names.slice(1).every(isSuffix);
  if (isOne || soundsLikeOrganization(text)) return undefined;
  if (names.length === 2) {
    return judge(names, false) ?? (names.every(canBeName) ? { names, isSure: false } : undefined);
  }
  const pairs = pairsOf(names);
  return pairs.every((pair) => readName(pair).family !== undefined && !isWhole(pair.split(',')[0] ?? ''))
    ? { names: pairs, isSure: true }
    : judge(names, false);
}

function pairsOf(names: readonly string[]): readonly string[] {
  return names.flatMap((name, index) => (index % 2 === 0 ? [`${name}, ${names[index + 1] ?? ''}`] : []));
}

/** @param canBeOnePerson whether the word between the parts is also used between family names */
function judge(written: readonly string[], canBeOnePerson: boolean): SeveralNames | undefined {
  const names = written.map((name) => withoutSpareWords(name).text).filter((name) => name !== '');
  if (!names.every(canBeName)) return undefined;
  const [first = '', second = ''] = names;
  if (names.every(isGivenName)) return { names, isSure: true };
  if (names.length === 2 && isGivenName(first) && isWhole(second) && startsWithGiven(second)) {
    return { names: [withFamilyOf(first, second), second], isSure: false };
  }
  if (names.every(isWhole)) return judgeWhole(names, canBeOnePerson);
  const isRest = (name: string) => isWhole(name) || isGivenName(name);
  const areMixed = !canBeOnePerson && names.every(isRest) && isWhole(first) && startsWithGiven(first);
  if (areMixed) return { names, isSure: true };
  const areSeveral =
    (areFamilies(names) && !(canBeOnePerson && isDoubleFamily(first, second))) ||
    isBesideOrganization(names, canBeOnePerson);
  return areSeveral ? { names, isSure: false } : undefined;
}

/** "Hardt and Negri" */
function areFamilies(names: readonly string[]): boolean {
  return names.every(isFamilyAlone) && !names.some(isGivenName);
}

/** "Ortega y Gasset", which are the family names of one person; but "García y González" are two people. */
function isDoubleFamily(first: string, second: string): boolean {
  const isSpanish = isFamilyName(first) || /ez$/.test(first) || isGivenName(first);
  return isSpanish && !isFamilyName(second) && !/ez$/.test(second);
}

/** "Ana Rivas and Jacobin", "LeftRoots and Ana Rivas". */
function isBesideOrganization(names: readonly string[], canBeOnePerson: boolean): boolean {
  const person = names.find((name) => isWhole(name) && startsWithGiven(name));
  const others = names.filter((name) => name !== person);
  const isOther = (name: string) =>
    !isWhole(name) && !isCommonNoun(name) && (!canBeOnePerson || wordsOf(name).some(isJoinedWord));
  return person !== undefined && names.length === 2 && others.every(isOther);
}

/** Names of two words or more: people, or an organization such as "Young Workers and Free Farmers". */
function judgeWhole(names: readonly string[], canBeOnePerson: boolean): SeveralNames | undefined {
  const [first = '', second = ''] = names;
  if (canBeOnePerson) {
    if (startsWithGiven(second)) return { names, isSure: true };
    // "Ángeles Ramón y Cajal Junquera", "Cristóbal Colón y Álvarez de Toledo"
    const [[start = ''], [next = '']] = [wordsOf(first), wordsOf(second)];
    // "García Márquez y Vargas Llosa"
    if (isFamilyName(start) && isFamilyName(next)) return { names, isSure: false };
    if (isFamilyName(next) || /ez$/.test(next) || startsWithGiven(first)) return undefined;
  } else if (names.some(startsWithGiven)) return { names, isSure: true };
  return names.some(hasPlural) ? undefined : { names, isSure: false };
}

/** "Ana" in "Ana and Tom Field" probably has the same family name. */
function withFamilyOf(given: string, name: string): string {
  const parts = nameInParts(name);
  if ('literal' in parts) return given;
  return [given, parts['non-dropping-particle'], parts.family].filter((part) => part !== undefined).join(' ');
}
