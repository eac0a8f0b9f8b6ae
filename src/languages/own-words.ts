import { AsyncLocalStorage } from 'node:async_hooks';
import { interfaceWords } from './en/interface/index.ts';
import type { Interface } from './words/interface/interface.ts';

declare const wordName: unique symbol;

/** The name of a word of the interface that a journal may replace: `navigation.issues`. */
export type WordName = string & { readonly [wordName]: true };

/** A journal's own words of the interface, by the code of the language and their names. */
export type OwnWords = Readonly<Record<string, Readonly<Record<WordName, string>>>>;

/** The most characters (UTF-16 units) of such a word. The longest of the program's are half as long. */
export const LONGEST_WORD = 500;

/**
 * All words of pages in English by name. Plain ones can be replaced; others are made of parts, such as a number or the name
 * of a language, and a plain text could not be right for each of them.
 */
const WORDS: ReadonlyMap<string, unknown> = new Map(wordsIn(shownWords(interfaceWords)));

/** The words that a journal may replace, with what they are in English, in the order of the interface. */
export const REPLACEABLE: ReadonlyMap<WordName, string> = new Map(
  [...WORDS].flatMap(([name, word]) => (isWordName(name) && typeof word === 'string' ? [[name, word]] : [])),
);

/** Whether a journal may replace the word of a name. */
export function isWordName(name: string): name is WordName {
  const word = WORDS.get(name);
  return typeof word === 'string' && !/\{\w+\}/.test(word);
}

/** Whether a name is that of a word made of parts. */
export function isMadeOfParts(name: string): boolean {
  return WORDS.has(name) && !isWordName(name);
}

/** The words that a journal may replace, in a language, in the same order as in English. */
export function replaceableIn(words: Interface): ReadonlyMap<WordName, string> {
  const byName = new Map(wordsIn(words));
  return new Map([...REPLACEABLE.keys()].map((name) => [name, byName.get(name) as string]));
}

/** Words that are not part of a page around texts: inside texts, in citations, in new files, the language's own name. */
function shownWords({ name, text, scaffold, cite, ...shown }: Interface): object {
  const { reference, ...aboutCiting } = cite;
  return { ...shown, cite: aboutCiting };
}

function* wordsIn(words: object, before = ''): Generator<readonly [name: string, word: unknown]> {
  for (const [key, word] of Object.entries(words)) {
    const name = `${before}${key}`;
    if (isGroup(word)) yield* wordsIn(word, `${name}.`);
    else yield [name, word];
  }
}

/** Whether it is a group of words, and not the plural forms of one. */
function isGroup(word: unknown): word is object {
  return typeof word === 'object' && word !== null && !Array.isArray(word) && !('other' in word);
}

const spoken = new AsyncLocalStorage<OwnWords>();
const replaced = new WeakMap<OwnWords, Map<string, Interface>>();

/**
 * Makes something in the words of a journal. They hold until it is made, and for nothing that is made meanwhile: views and
 * layouts ask for words in more than a hundred places, which need not know of journals.
 */
export function inWordsOf<Made>(own: OwnWords | undefined, make: () => Made): Made {
  return own === undefined ? make() : spoken.run(own, make);
}

/** The words of a language, with those of the journal whose page is being made. */
export function withOwnWords(language: string, words: Interface): Interface {
  const own = spoken.getStore();
  const ownOfLanguage = own?.[language];
  if (own === undefined || ownOfLanguage === undefined) return words;
  const known = replaced.get(own) ?? new Map<string, Interface>();
  replaced.set(own, known);
  const made = known.get(language) ?? replaceIn(words, ownOfLanguage);
  known.set(language, made);
  return made;
}

function replaceIn<Words extends object>(
  words: Words,
  own: Readonly<Record<string, string>>,
  before = '',
): Words {
  const entries = Object.entries(words).map(([key, word]) => {
    const name = `${before}${key}`;
    return [key, isGroup(word) ? replaceIn(word, own, `${name}.`) : (own[name] ?? word)];
  });
  // The same keys, and a text only in the place of another one.
  return Object.fromEntries(entries) as Words;
}
