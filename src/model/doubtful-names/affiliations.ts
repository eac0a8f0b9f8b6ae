import { isGivenName } from '../given-names.ts';
import { isParticle, isSuffix, soundsLikeOrganization, wordsOf } from '../person-name.ts';
import { isCommonNoun } from './common-nouns.ts';
import { canBeName, hasPlural, isOrganizationsName, isWhole, startsWithGiven } from './name-shape.ts';

/** A person's name, and what was written beside it: an organization, a place, what the person does. */
interface Affiliated {
  readonly name: string;
  /** As written, with its brackets or the sign before it. */
  readonly affiliation: string;
}

/** Signs between a name and an affiliation. Blanks are single here. */
const SIGN = / (?:[/|–—@·•-]|--|\/\/) | ?[/|] ?|: /;

/** Words between a name and an affiliation: "Ana Rivas of LeftRoots". */
const PREPOSITION = / (?:of|from|at|for|with|de|del|por|en|con) (?:the |la |el |los |las )?/;

/** Words after a comma that continue a list of people, not a description. */
const CONTINUES = /^(?:and|y|e|&|with|con|et|together|junto)$/i;

/**
 * Finds an affiliation beside one person's name: "Ana Rivas (LeftRoots)", "Ana Rivas / LeftRoots", "LeftRoots: Ana Rivas",
 * "Ana Rivas, organizer". Undefined if there is none, or if both sides could be people.
 * @param text without titles and other spare words, blanks collapsed
 */
export function affiliationIn(text: string): Affiliated | undefined {
  return inBrackets(text) ?? afterSign(text) ?? afterComma(text) ?? afterPreposition(text);
}

function inBrackets(text: string): Affiliated | undefined {
  const start = text.search(/[([{]/);
  if (start < 0 || text.search(/[)\]}]/) !== text.length - 1) return undefined;
  const [name, affiliation] = [text.slice(0, start).trim(), text.slice(start)];
  const within = affiliation.slice(1, -1).trim();
  return isPersonBeside(name, within) ? { name, affiliation } : undefined;
}

function afterSign(text: string): Affiliated | undefined {
  const sign = SIGN.exec(text);
  if (!sign || SIGN.test(text.slice(sign.index + sign[0].length))) return undefined;
  const [before, after] = [text.slice(0, sign.index), text.slice(sign.index + sign[0].length)];
  if (isPersonBeside(before, after)) return { name: before, affiliation: text.slice(before.length).trim() };
  const isFirst = startsWithGiven(after) && isPersonBeside(after, before);
  return isFirst ? { name: after, affiliation: text.slice(0, -after.length).trim() } : undefined;
}

/** "Ana Rivas, Universidad de Chile". Other names after a comma are probably people. */
function afterComma(text: string): Affiliated | undefined {
  const comma = text.indexOf(',');
  const [name, after] = [text.slice(0, Math.max(comma, 0)).trim(), text.slice(comma + 1).trim()];
  const isOrganization = soundsLikeOrganization(after) || (isOrganizationsName(after) && !canBeName(after));
  const isOther = startsWithGiven(name)
    ? (isOrganization && !startsWithGiven(after)) || isDescription(after) || arePlaces(after)
    : isOrganization && !hasPlural(name);
  return isOther && isPerson(name) ? { name, affiliation: text.slice(comma) } : undefined;
}

/** "organizer", "a member of LeftRoots" */
function isDescription(text: string): boolean {
  const [first = ''] = wordsOf(text);
  return /^\p{Ll}/u.test(first) && !isParticle(first) && !CONTINUES.test(first) && !isSuffix(first);
}

/** "LeftRoots, Chicago" */
function arePlaces(text: string): boolean {
  const parts = text.split(',').map((part) => part.trim());
  return parts.length > 1 && parts.every((part) => !isWhole(part) && !isGivenName(part) && !isSuffix(part));
}

function afterPreposition(text: string): Affiliated | undefined {
  const found = PREPOSITION.exec(text);
  if (!found) return undefined;
  const [name, after] = [text.slice(0, found.index), text.slice(found.index + found[0].length)];
  return startsWithGiven(name) && isPerson(name) && isOrganizationsName(after)
    ? { name, affiliation: text.slice(found.index + 1) }
    : undefined;
}

/** Whether a text is a person's name, and the text beside it is not that of another person, nor another name of the same. */
function isPersonBeside(name: string, other: string): boolean {
  if (isGivenName(name)) return isOrganizationsName(other);
  if (!isPerson(name) || isInitialsOf(other, name)) return false;
  if (isOrganizationsName(other) || wordsOf(other).some(isCommonNoun)) return true;
  const isOtherName = isGivenName(other) || (isWhole(other) && !/,/.test(other) && canBeName(other));
  if (isOtherName && (startsWithGiven(other) || !hasPlural(other))) return false;
  return startsWithGiven(name) && /\p{L}|\d/u.test(other);
}

function isPerson(text: string): boolean {
  return isWhole(text) && canBeName(text) && !isOrganizationsName(text) && !wordsOf(text).some(isCommonNoun);
}

/** Whether a text is the abbreviation of a name: "MST" of "Movimento Sem Terra". */
function isInitialsOf(text: string, name: string): boolean {
  const initials = (name.match(/\p{Lu}/gu) ?? []).join('');
  return text.length > 1 && text.replace(/[^\p{L}]/gu, '').toUpperCase() === initials;
}
