import { conventionsOf, type SiteLanguage } from '../languages/index.ts';

/** Under this, titles are filed that begin with a digit or have neither letters nor digits. */
export const NOT_A_LETTER = '#';

/** How many letters of a title are looked at. Titles that begin with the same ones are not told apart. */
const LETTERS = 8;

/** Fewest letters after an article: a shorter word only begins with the same letters. */
const AFTER_ARTICLE = /^[\p{L}\p{M}]{2}/u;

/**
 * A title from where it is filed: without the signs in front of its first letter or digit, and in Arabic without the article.
 * The whole title if it has neither letters nor digits.
 */
export function filedTitle(title: string, language: SiteLanguage): string {
  const { joinedArticle, withoutArticle = [] } = conventionsOf(language);
  const words = title.slice(Math.max(0, title.search(/[\p{L}\p{N}]/u)));
  const rest = words.slice(joinedArticle.length);
  const hasArticle =
    words.startsWith(joinedArticle) &&
    AFTER_ARTICLE.test(rest) &&
    !withoutArticle.some((beginning) => words.startsWith(beginning));
  return hasArticle ? rest : words;
}

/**
 * The letter that a filed title is under, in upper case. Accented letters are filed under the plain letter, except those
 * that are letters of their own in the language (ñ).
 */
export function firstLetter(title: string, language: SiteLanguage): string {
  const first = /[\p{L}\p{N}]/u.exec(title)?.[0];
  return first === undefined || /\p{N}/u.test(first) ? NOT_A_LETTER : plainLetter(first, language);
}

/** The first letters and digits of a title, each as its first letter is filed. */
export function filingLetters(title: string, language: SiteLanguage): readonly string[] {
  const filed = filedTitle(title, language);
  const first = firstLetter(filed, language);
  if (first === NOT_A_LETTER) return [first];
  const signs = filed.match(/[\p{L}\p{N}]/gu) ?? [];
  return signs.slice(0, LETTERS).map((sign) => plainLetter(sign, language));
}

function plainLetter(sign: string, language: SiteLanguage): string {
  const { locale, ownLetters } = conventionsOf(language);
  const letter = sign.toLocaleUpperCase(locale);
  return ownLetters.includes(letter) ? letter : ([...letter.normalize('NFD')][0] ?? letter);
}
