import { byText } from '../by-text.ts';
import { isGivenName } from '../given-names.ts';
import {
  isFamilyName,
  isJoinedWord,
  isParticle,
  isSuffix,
  soundsLikeOrganization,
  wordsOf,
} from '../person-name.ts';
import { isInitial, personIdOf, readName } from '../written-name.ts';
import { affiliationIn } from './affiliations.ts';
import { severalNamesIn } from './several-names.ts';
import { spareWordsIn, withoutSpareWords } from './spare-words.ts';

/** Why a name in a list is probably not a person's name as it should be written. */
export type Doubt =
  /** Several people, who would share one page. `isSure` is false if it could be one name. */
  | { readonly kind: 'several'; readonly isSure: boolean }
  /**
   * A family name and given names, which the comma between them makes two people: `[Rivas, Ana]`. `isSure` is false if
   * they could be two people.
   */
  | { readonly kind: 'halves'; readonly given: string; readonly shown: string; readonly isSure: boolean }
  /** "et al." */
  | { readonly kind: 'others' }
  /** "By", "(ed.)" or a comma at the end. */
  | { readonly kind: 'more'; readonly extra: string }
  /** "Dr.", "Profa." */
  | { readonly kind: 'title'; readonly title: string }
  /** An organization or a place beside a name, or what the person does. */
  | { readonly kind: 'affiliation'; readonly affiliation: string }
  /** An e-mail or web address. */
  | { readonly kind: 'address' }
  | { readonly kind: 'number' }
  | { readonly kind: 'capitals' };

/** A list of names with its doubtful entries, and the list as it should be written. */
export interface JudgedNames {
  readonly doubts: readonly { readonly index: number; readonly doubt: Doubt }[];
  readonly right: readonly string[];
}

/** What the journal says about names elsewhere. */
export interface KnownNames {
  /** Whether `people.yaml` says that a name is that of one person or organization. */
  readonly isSettled: (name: string) => boolean;
  /** Whether a person of this id is named elsewhere. */
  readonly isKnown: (id: string) => boolean;
  /** Whether `people.yaml` lists a name. */
  readonly isListed: (name: string) => boolean;
}

interface Entry {
  readonly index: number;
  readonly names: readonly string[];
  readonly doubt?: Doubt;
}

/** Looks for names that are not written as one person's name each. */
export function judgeNames(names: readonly string[], known: KnownNames): JudgedNames {
  const entries = names.map((name, index): Entry => {
    return { index, ...(known.isSettled(name) ? { names: [name] } : judgeName(name)) };
  });
  const joined = joinHalves(entries, known);
  return {
    doubts: joined.flatMap(({ index, doubt }) => (doubt ? [{ index, doubt }] : [])),
    right: [...new Set(joined.flatMap((entry) => entry.names))],
  };
}

/** One name by itself: the names that it should be, and why. */
export const judgeName: (written: string) => { readonly names: readonly string[]; readonly doubt?: Doubt } =
  byText(judge);

function judge(written: string): ReturnType<typeof judgeName> {
  if (!/\p{L}/u.test(written)) return { names: [], doubt: { kind: 'number' } };
  const bare = withoutSpareWords(written);
  const several = affiliationIn(bare.text) ? undefined : severalNamesIn(bare.text);
  const names = (several?.names ?? [bare.text])
    .map((name) => lowered(nameAlone(name)))
    .filter((name) => /\p{L}/u.test(name));
  if (names.length === 1 && names[0] === written) return { names };
  return { names, doubt: doubtIn(written, bare.text) };
}

/** A name without titles, other spare words and an affiliation. */
function nameAlone(written: string): string {
  const { text } = withoutSpareWords(written);
  const affiliated = affiliationIn(text);
  return affiliated ? nameAlone(affiliated.name) : text;
}

function doubtIn(written: string, bare: string): Doubt {
  const found = spareWordsIn(written);
  if (found.address) return { kind: 'address' };
  if (found.others) return { kind: 'others' };
  const affiliated = affiliationIn(bare);
  if (affiliated) return { kind: 'affiliation', affiliation: affiliated.affiliation };
  const several = severalNamesIn(bare);
  if (several) return { kind: 'several', isSure: several.isSure };
  if (found.extra !== undefined) return { kind: 'more', extra: found.extra };
  return found.title === undefined ? { kind: 'capitals' } : { kind: 'title', title: found.title };
}

/** Joins a family name and the given names after it, and a name and its suffix ("Jr."). */
function joinHalves(entries: readonly Entry[], known: KnownNames): readonly Entry[] {
  const joined: Entry[] = [];
  for (let at = 0; at < entries.length; at++) {
    const [entry, next] = [entries[at], entries[at + 1]];
    const both = entry && next && bothHalves(entry, next, known);
    if (both) at += 1;
    if (entry) joined.push(both ?? entry);
  }
  return joined;
}

/** Two entries as one person, if that is what they probably are. */
function bothHalves(first: Entry, second: Entry, known: KnownNames): Entry | undefined {
  const [[family = '', ...moreFamilies], [given = '', ...moreGivens]] = [first.names, second.names];
  if (moreFamilies.length > 0 || moreGivens.length > 0 || /,/.test(family + given)) return undefined;
  const entry = (whole: string, isSure: boolean): Entry => {
    const { name: shown } = readName(whole);
    return { index: first.index, names: [whole], doubt: { kind: 'halves', given, shown, isSure } };
  };
  if (family !== '' && isSuffix(given) && wordsOf(family).length > 1)
    return entry(`${family} ${given}`, true);
  const whole = `${family}, ${given}`;
  if (readName(whole).family === undefined || (known.isListed(family) && known.isListed(given)))
    return undefined;
  if (known.isKnown(personIdOf(whole))) return entry(whole, true);
  const isSure = areHalves(wordsOf(family), wordsOf(given));
  return isSure === undefined ? undefined : entry(whole, isSure);
}

/** Whether two names are a family name and given names, or could be. Undefined if they are probably two people. */
function areHalves(family: readonly string[], given: readonly string[]): boolean | undefined {
  const [first = ''] = family;
  const own = family.filter((word) => !isParticle(word) && word !== 'y');
  // Names such as Márquez, which once meant "son of Marco".
  const isFamily = (word: string) => isFamilyName(word) || /\p{L}{2}ez$/u.test(word);
  const areFamily = isParticle(first) || own.every(isFamily) || family.includes('y');
  const areGiven = given.every((word) => isGivenName(word) || isInitial(word) || isParticle(word));
  // "W. E. B. Du Bois" begins with given names, "LeftRoots" is an organization, and "X" in "Malcolm X" no initial.
  const isNone = isInitial(first) || own.some(isJoinedWord) || /[^.\s] \p{L}$/u.test(given.join(' '));
  const areFamilies = given.every((word) => isFamily(word) && !isGivenName(word));
  if (isNone || areFamilies) return undefined;
  // "Cinthya Muñoz, Alex Tom" are two people, "Vargas Llosa, Jorge Mario" could be one.
  const areTwo = isGivenName(first) || own.length > 2 || (given.length > 1 && !isFamily(first));
  if (areGiven)
    return areFamily || (family.length === 1 ? !isGivenName(first) || undefined : areTwo ? undefined : false);
  return areFamily && given.length === 1 && !isGivenName(first) ? false : undefined;
}

/** A name in capitals, with small letters after the first of each word. Abbreviations of organizations stay. */
function lowered(name: string): string {
  const words = wordsOf(name);
  const areCapitals = words.map((word) => /^\P{Ll}*$/u.test(word) && /\p{Lu}[^\p{L}]*\p{Lu}/u.test(word));
  const isName = words.some((word, index) => areCapitals[index] && !isAbbreviation(word));
  const rest = words.filter((word, index) => !areCapitals[index] && !isParticle(word) && !isInitial(word));
  // "Gabriel GARCÍA MÁRQUEZ" has a given name in small letters.
  const isMixed = rest.length > 0 && rest.every((word) => isGivenName(word.replace(/,$/, '')));
  if (words.length < 2 || !isName || (rest.length > 0 && !isMixed) || soundsLikeOrganization(name))
    return name;
  return words.map((word, index) => (areCapitals[index] ? capitalized(word) : word)).join(' ');
}

/** Whether a word in capitals may be an abbreviation: it is short, or cannot be pronounced. */
function isAbbreviation(word: string): boolean {
  const letters = word.replace(/\P{L}/gu, '');
  if (isGivenName(letters) || isFamilyName(letters)) return false;
  return letters.length < 5 || !/[AEIOUYÁÉÍÓÚ]/.test(letters) || /[^AEIOUYÁÉÍÓÚ]{5}/.test(letters);
}

function capitalized(word: string): string {
  const small = word.toLowerCase();
  if (isParticle(small) && !isInitial(word)) return small;
  if (isSuffix(word) || isInitial(word)) return word;
  return small.replace(
    /(^|[-'’])(\p{L})/gu,
    (_all, before: string, letter: string) => before + letter.toUpperCase(),
  );
}
