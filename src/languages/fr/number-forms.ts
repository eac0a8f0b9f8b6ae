/** Mots qui ressemblent au pluriel ou au singulier d’un autre et ne le sont pas. */
const NEITHER = new Set(
  'alors après mais moins plus puis sans sous temps toujours très vers jamais nous vous'.split(' '),
);

const IRREGULAR: readonly (readonly [singular: string, plural: string])[] = [
  ['oeil', 'yeux'],
  ['ciel', 'cieux'],
  ['bail', 'baux'],
  ['travail', 'travaux'],
  ['vitrail', 'vitraux'],
  ['monsieur', 'messieurs'],
  ['madame', 'mesdames'],
];

/** Endings of plurals and what singulars have instead, then the reverse if the plural does not begin with the singular. */
const ENDINGS: readonly (readonly [ending: RegExp, instead: string])[] = [
  [/(?<=..)(?<!s)s$/, ''],
  [/(?<=..(?:eau|eu|ou|au))x$/, ''],
  [/(?<=..)aux$/, 'al'],
  [/(?<=..)al$/, 'aux'],
];

/** The singulars or plurals that a French word may have by its spelling, if they do not begin with the word itself. */
export function numberForms(word: string): readonly string[] {
  if (NEITHER.has(word)) return [];
  const irregular = IRREGULAR.flatMap(([one, many]) => (word === one ? [many] : word === many ? [one] : []));
  const regular = ENDINGS.filter(([ending]) => ending.test(word)).map(([ending, instead]) =>
    word.replace(ending, instead),
  );
  return [...irregular, ...regular];
}
