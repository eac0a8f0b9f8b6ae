const ARTICLE = 'ال';

/** The regular plural of feminine words, and back. */
const ENDINGS: readonly (readonly [ending: RegExp, instead: string])[] = [
  [/(?<=...)ة$/, 'ات'],
  [/(?<=...)ات$/, 'ة'],
];

/**
 * The forms that an Arabic word may have by its spelling: with and without the article, and the regular plural of
 * feminine words. Most plurals change the inside of a word, so they cannot be told from its spelling.
 */
export function numberForms(word: string): readonly string[] {
  const bare = word.startsWith(ARTICLE) && word.length > 4 ? word.slice(ARTICLE.length) : word;
  const forms = [
    bare,
    ...ENDINGS.filter(([ending]) => ending.test(bare)).map(([ending, instead]) =>
      bare.replace(ending, instead),
    ),
  ];
  return forms.flatMap((form) => [form, ARTICLE + form]).filter((form) => form !== word);
}
