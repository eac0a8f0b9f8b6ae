/** Words that look like a plural or a singular of another word, and are neither. */
const NEITHER = new Set(
  'news does lens always perhaps ours hers yours theirs series species besides sometimes'.split(' '),
);

const IRREGULAR: readonly (readonly [singular: string, plural: string])[] = [
  ['child', 'children'],
  ['person', 'people'],
  ['foot', 'feet'],
  ['tooth', 'teeth'],
  ['goose', 'geese'],
  ['mouse', 'mice'],
  ['medium', 'media'],
  ['criterion', 'criteria'],
  ['phenomenon', 'phenomena'],
];

/** Endings of plurals and what singulars have instead, then the reverse if the plural does not begin with the singular. */
const ENDINGS: readonly (readonly [ending: RegExp, instead: string])[] = [
  [/(?<=...)(?<![isu])s$/, ''],
  [/(?<=[osxz]|ch|sh)es$/, ''],
  [/(?<=..)ies$/, 'y'],
  [/(?<=..)ves$/, 'f'],
  [/(?<=..)ves$/, 'fe'],
  [/(?<=[sx])es$/, 'is'],
  [/(?<=^|..)men$/, 'man'],
  [/(?<=[^aeiou])y$/, 'ies'],
  [/(?<=[aeilor])fe?$/, 'ves'],
  [/(?<=[sx])is$/, 'es'],
  [/(?<=^|..)man$/, 'men'],
];

/** The singulars or plurals that an English word may have by its spelling, if they do not begin with the word itself. */
export function numberForms(word: string): readonly string[] {
  if (NEITHER.has(word)) return [];
  const irregular = IRREGULAR.flatMap(([one, many]) => (word === one ? [many] : word === many ? [one] : []));
  const regular = ENDINGS.filter(([ending]) => ending.test(word)).map(([ending, instead]) =>
    word.replace(ending, instead),
  );
  return [...irregular, ...regular];
}
