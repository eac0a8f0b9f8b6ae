/** The article, alone and with the prepositions and the conjunction that are written as one word with it. */
const WITH_ARTICLE = ['وال', 'بال', 'لل', 'ال'];

/** What may be in front of a word: also "and" without the article. */
const IN_FRONT = ['', ...WITH_ARTICLE, 'و'];

/** Fewest letters of a word whose article is taken off: shorter ones are words that only begin with these letters. */
const SHORTEST = 3;

/** The regular plural of feminine words, and back. */
const ENDINGS: readonly (readonly [ending: RegExp, instead: string])[] = [
  [/(?<=...)ة$/, 'ات'],
  [/(?<=...)ات$/, 'ة'],
];

/**
 * The forms that an Arabic word may have by its spelling: with and without the article and what is written as one word with
 * it, and the regular plural of feminine words. Most plurals change the inside of a word, so they cannot be told from its
 * spelling.
 */
export function numberForms(word: string): readonly string[] {
  const front = WITH_ARTICLE.find((each) => word.startsWith(each) && word.length >= each.length + SHORTEST);
  const bare = word.slice(front?.length ?? 0);
  const forms = [
    bare,
    ...ENDINGS.filter(([ending]) => ending.test(bare)).map(([ending, instead]) =>
      bare.replace(ending, instead),
    ),
  ];
  return forms.flatMap((form) => IN_FRONT.map((each) => each + form)).filter((form) => form !== word);
}
