/** Palabras que parecen el plural de otra y no lo son. */
const NO_PLURALS = new Set('antes ellos ellas tras pues'.split(' '));

/** Endings of plurals and what singulars have instead; then the only plural that does not begin with its singular. */
const ENDINGS: readonly (readonly [ending: RegExp, instead: string])[] = [
  [/(?<=..[aeiou])s$/, ''],
  [/(?<=..[^aeo])es$/, ''],
  [/(?<=.)ces$/, 'z'],
  [/(?<=.)z$/, 'ces'],
];

/** The singulars or plurals that a Spanish word may have by its spelling, if they do not begin with the word itself. */
export function numberForms(word: string): readonly string[] {
  if (NO_PLURALS.has(word)) return [];
  return ENDINGS.filter(([ending]) => ending.test(word)).map(([ending, instead]) =>
    word.replace(ending, instead),
  );
}
