/** Palavras que parecem o plural ou o singular de outra e não são. */
const NEITHER = new Set(
  'antes depois mas mais menos eles elas nos vos pois apenas atras lapis onibus'.split(' '),
);

/** Endings of plurals and what singulars have instead, then the reverse if the plural does not begin with the singular. */
const ENDINGS: readonly (readonly [ending: RegExp, instead: string])[] = [
  [/(?<=..[aeiou])s$/, ''],
  [/(?<=..[rsz])es$/, ''],
  [/(?<=..)ns$/, 'm'],
  [/(?<=..)m$/, 'ns'],
  // Os acentos já saíram: «ações» é «acoes», e «ação» é «acao».
  [/(?<=..)oes$/, 'ao'],
  [/(?<=.)aes$/, 'ao'],
  [/(?<=..)ao$/, 'oes'],
  [/(?<=.)ao$/, 'aes'],
  [/(?<=..)ais$/, 'al'],
  [/(?<=..)al$/, 'ais'],
  [/(?<=..)eis$/, 'el'],
  [/(?<=..)eis$/, 'il'],
  [/(?<=..)[ei]l$/, 'eis'],
  [/(?<=..)ois$/, 'ol'],
  [/(?<=..)ol$/, 'ois'],
  [/(?<=..)uis$/, 'ul'],
  [/(?<=..)ul$/, 'uis'],
  [/(?<=..)is$/, 'il'],
  [/(?<=..)il$/, 'is'],
];

/** The singulars or plurals that a Portuguese word may have by its spelling, if they do not begin with the word itself. */
export function numberForms(word: string): readonly string[] {
  if (NEITHER.has(word)) return [];
  return ENDINGS.filter(([ending]) => ending.test(word)).map(([ending, instead]) =>
    word.replace(ending, instead),
  );
}
