/** A name as CSL-JSON has it (CSL 1.0.2): in parts, or whole where it has none, as an organization's. */
export type CslName =
  | { readonly literal: string }
  | {
      readonly family: string;
      readonly given?: string;
      /** Stands before the family name and belongs to it, but does not always sort with it: "de la", "van". */
      readonly 'non-dropping-particle'?: string;
      readonly suffix?: string;
    };

/** What `people.yaml` may say of a name that the rules below would take apart wrongly. */
export interface NameHints {
  /** The family name, a particle included: "García Márquez", "de la Cruz". */
  readonly family?: string;
  readonly organization?: boolean;
}

/** Small words of family names, always in lower case; a name with a capital in their place is not taken for one. */
const PARTICLES = new Set(
  'af al bin da das de degli dei del della den der des di do dos du el ibn la las le los ten ter van vom von zu zum zur'.split(
    ' ',
  ),
);

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/** Words between two family names: "Ortega y Gasset". */
const AND = new Set(['y', 'i', 'e']);

/** Words that persons are not called. A name that begins with an article is an organization's too. */
const ORGANIZATION =
  /^(?:the|los|las)\s|(?:^|[^\p{L}])(?:alianza|alliance|archive|asamblea|asociaci[oó]n|assembly|association|center|centre|centro|coalici[oó]n|coalition|colectiv[oa]|collective|comisi[oó]n|comit[eé]|commission|committee|confederaci[oó]n|cooperativa?|consejo|coordinadora|council|editorial|editors|equipo|escuela|federaci[oó]n|federation|foundation|frente|fundaci[oó]n|group|grupo|institute|instituto|league|liga|movement|movimiento|network|organi[sz]ation|organizaci[oó]n|partido|party|press|project|proyecto|red|redacci[oó]n|school|sindicato|society|staff|team|union|uni[oó]n|universidad|university|workshop)(?=$|[^\p{L}])|[\d&]/iu;

/**
 * The commonest Spanish family names that are no given names. Where one stands last but one, after a given name, both are
 * family names: "Gabriel García Márquez".
 */
const SPANISH_FAMILY_NAMES = new Set(
  'aguilar alonso álvarez castillo castro chávez cruz díaz domínguez espinoza fernández flores garcía gómez gonzález gutiérrez guzmán hernández herrera jiménez lópez martínez medina mejía méndez mendoza moreno muñoz núñez ortega ortiz pérez ramírez ramos reyes rivera rodríguez rojas ruiz salazar sánchez soto suárez torres vargas vásquez vázquez velázquez'
    .split(' ')
    .map(bare),
);

/**
 * A name in parts. Without a hint, the last word is the family name, with the particles before it; a Spanish name may have
 * two. A single word, and what has a word of organizations in it, stays whole.
 */
export function nameInParts(name: string, hints: NameHints = {}): CslName {
  const words = name.split(' ').filter((word) => word !== '');
  const isOrganization = hints.organization ?? (hints.family === undefined && ORGANIZATION.test(name));
  if (isOrganization || words.length < 2) return { literal: name };
  const last = words.at(-1) ?? '';
  const suffix = words.length > 2 && SUFFIX.test(last) ? last : undefined;
  const main = (suffix === undefined ? words : words.slice(0, -1)).map((word) => word.replace(/,$/, ''));
  const start = startOfFamily(main, hints.family);
  const family = main.slice(start);
  const particles = family.findIndex((word) => !isParticle(word));
  const particle = family.slice(0, Math.max(particles, 0)).join(' ');
  const given = main.slice(0, start).join(' ');
  return {
    family: family.slice(Math.max(particles, 0)).join(' '),
    ...(given !== '' && { given }),
    ...(particle !== '' && { 'non-dropping-particle': particle }),
    ...(suffix !== undefined && { suffix }),
  };
}

/** Index of the first word of the family name, particles included; there is always a word before it without a hint. */
function startOfFamily(words: readonly string[], hint: string | undefined): number {
  const hinted = hint?.split(' ').length ?? 0;
  if (hint !== undefined && words.slice(-hinted).join(' ') === hint) return words.length - hinted;
  const first = firstParticle(words);
  if (first !== undefined) return first;
  const count = words.length;
  if (count >= 4 && AND.has(words[count - 2] ?? '')) return count - 3;
  return count >= 3 && SPANISH_FAMILY_NAMES.has(bare(words[count - 2] ?? '')) ? count - 2 : count - 1;
}

/** Where a family name with particles begins. Those of "María de los Ángeles Pérez" are of the given name. */
function firstParticle(words: readonly string[]): number | undefined {
  const first = words.findIndex((word, index) => index > 0 && isParticle(word));
  if (first < 0 || first === words.length - 1) return undefined;
  const after = words.findIndex((word, index) => index > first && !isParticle(word));
  const isGiven = bare(words[first - 1] ?? '') === 'maria' && after > 0 && after < words.length - 1;
  if (!isGiven) return first;
  const rest = firstParticle(words.slice(after));
  return rest === undefined ? after + 1 : after + rest;
}

function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}

/** In lower case and without accents. */
function bare(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
