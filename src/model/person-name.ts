/** A name as in CSL-JSON (CSL 1.0.2): in parts, or as one literal for organizations and single words. */
export type CslName =
  | { readonly literal: string }
  | {
      readonly family: string;
      readonly given?: string;
      /** Precedes the family name and belongs to it, but is not always part of its sort key: "de la", "van". */
      readonly 'non-dropping-particle'?: string;
      readonly suffix?: string;
    };

/** Corrections from `people.yaml` for names that the rules below would split wrongly. */
export interface NameHints {
  /** The family name with its particles: "García Márquez", "de la Cruz". */
  readonly family?: string;
  readonly organization?: boolean;
}

/** Particles of family names. Only lower-case words match: in "Van Jones" the "Van" is not a particle. */
const PARTICLES = new Set(
  'af al bin da das de degli dei del della den der des di do dos du el ibn la las le los ten ter van vom von zu zum zur'.split(
    ' ',
  ),
);

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/** Conjunctions between two family names: "Ortega y Gasset". */
const AND = new Set(['y', 'i', 'e']);

/** Words that occur in names of organizations but not of persons, and an article at the beginning. */
const ORGANIZATION =
  /^(?:the|los|las)\s|(?:^|[^\p{L}])(?:alianza|alliance|archive|asamblea|asociaci[oó]n|assembly|association|center|centre|centro|coalici[oó]n|coalition|colectiv[oa]|collective|college|comisi[oó]n|comit[eé]|commission|committee|confederaci[oó]n|cooperativa?|consejo|coordinadora|council|departamento|department|editorial|editors|equipo|escuela|facultad|faculty|federaci[oó]n|federation|foundation|frente|fundaci[oó]n|group|grupo|institute|instituto|league|liga|movement|movimiento|network|organi[sz]ation|organizaci[oó]n|partido|party|press|project|proyecto|red|redacci[oó]n|school|sindicato|society|staff|team|union|uni[oó]n|universidad|university|workshop)(?=$|[^\p{L}])/iu;

/**
 * The most common Spanish family names that are not also given names. If the second to last word of three or more is
 * one of these, the last two words are the family name: "Gabriel García Márquez".
 */
const SPANISH_FAMILY_NAMES = new Set(
  'aguilar alonso álvarez castillo castro chávez cruz díaz domínguez espinoza fernández flores garcía gómez gonzález gutiérrez guzmán hernández herrera jiménez lópez martínez medina mejía méndez mendoza moreno muñoz núñez ortega ortiz pérez ramírez ramos reyes rivera rodríguez rojas ruiz salazar sánchez soto suárez torres vargas vásquez vázquez velázquez'
    .split(' ')
    .map(bare),
);

/**
 * Splits a name into parts. Without a hint, the family name is the last word with the particles before it; a Spanish
 * name may have two. A single word stays whole, and so does a name that contains a word typical of organizations.
 */
export function nameInParts(name: string, hints: NameHints = {}): CslName {
  const words = wordsOf(name);
  if (isOrganization(name, hints) || words.length < 2) return { literal: name };
  const last = words.at(-1) ?? '';
  const suffix = words.length > 2 && SUFFIX.test(last) ? last : undefined;
  const main = (suffix === undefined ? words : words.slice(0, -1)).map((word) => word.replace(/,$/, ''));
  const { start, end } = familyIn(main, hints.family);
  const family = main.slice(start, end);
  const particles = family.findIndex((word) => !isParticle(word));
  const particle = family.slice(0, Math.max(particles, 0)).join(' ');
  const given = [...main.slice(0, start), ...main.slice(end)].join(' ');
  return {
    family: family.slice(Math.max(particles, 0)).join(' '),
    ...(given !== '' && { given }),
    ...(particle !== '' && { 'non-dropping-particle': particle }),
    ...(suffix !== undefined && { suffix }),
  };
}

/** A name as lists and citation programs sort it: "de la Cruz, Juana, Jr.". A literal stays as it is. */
export function invertedName(name: CslName): string {
  if ('literal' in name) return name.literal;
  const family = [name['non-dropping-particle'], name.family].filter((part) => part !== undefined).join(' ');
  return [family, name.given, name.suffix].filter((part) => part !== undefined).join(', ');
}

/** Whether a name is an organization's: because `people.yaml` says so, or because of a word that persons do not have. */
export function isOrganization(name: string, hints: NameHints = {}): boolean {
  return (
    hints.organization ?? (hints.family === undefined && (soundsLikeOrganization(name) || /[\d&]/.test(name)))
  );
}

/** Whether a name contains a word that organizations have in their names and persons do not. */
export function soundsLikeOrganization(name: string): boolean {
  return ORGANIZATION.test(name);
}

/** Whether a text occurs in a name as whole words, so that it can be the family name. */
export function occursIn(family: string, name: string): boolean {
  return indexOfWords(wordsOf(name), wordsOf(family)) >= 0;
}

/**
 * The family name in a list of words. A hint may also be at the beginning, as in Chinese and Hungarian names, or in the
 * middle. Without one, the family name is at the end.
 */
function familyIn(words: readonly string[], hint: string | undefined): { start: number; end: number } {
  const hinted = hint === undefined ? [] : wordsOf(hint);
  const start = hinted.length === 0 ? -1 : indexOfWords(words, hinted);
  if (start >= 0) return { start, end: start + hinted.length };
  return { start: startOfFamily(words), end: words.length };
}

/** Where a sequence of words occurs in another for the last time; -1 if it does not. */
function indexOfWords(words: readonly string[], part: readonly string[]): number {
  for (let start = words.length - part.length; start >= 0; start--) {
    if (part.every((word, index) => words[start + index] === word)) return start;
  }
  return -1;
}

/** The words of a name. */
export function wordsOf(name: string): readonly string[] {
  return name.split(/\s+/).filter((word) => word !== '');
}

/** Index of the first word of the family name, particles included. At least 1, so that a given name remains. */
function startOfFamily(words: readonly string[]): number {
  const first = firstParticle(words);
  if (first !== undefined) return first;
  const count = words.length;
  if (count >= 4 && AND.has(words[count - 2] ?? '')) return count - 3;
  return count >= 3 && isFamilyName(words[count - 2] ?? '') ? count - 2 : count - 1;
}

/**
 * Index of the first particle of the family name, if it has one. Skips particles inside the given name: "María de los
 * Ángeles Pérez".
 */
function firstParticle(words: readonly string[]): number | undefined {
  const first = words.findIndex((word, index) => index > 0 && isParticle(word));
  if (first < 0 || first === words.length - 1) return undefined;
  const after = words.findIndex((word, index) => index > first && !isParticle(word));
  const isGiven = bare(words[first - 1] ?? '') === 'maria' && after > 0 && after < words.length - 1;
  if (!isGiven) return first;
  const rest = firstParticle(words.slice(after));
  return rest === undefined ? after + 1 : after + rest;
}

/** Whether a word is a particle of family names, such as "de" or "von". */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}

/** Whether a word follows family names, such as "Jr.". */
export function isSuffix(word: string): boolean {
  return SUFFIX.test(word);
}

/** Whether a word is one of the most common Spanish family names. */
export function isFamilyName(word: string): boolean {
  return SPANISH_FAMILY_NAMES.has(bare(word));
}

/** Whether a word is made of several ("LeftRoots"), which family names such as McDonald seldom are. */
export function isJoinedWord(word: string): boolean {
  return /\p{Ll}\p{Lu}/u.test(word.replace(/^(?:Ma?c|De|Di|Du|La|Le|Van|Fitz)(?=\p{Lu})/u, ''));
}

/** The word in lower case, without accents. */
function bare(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
