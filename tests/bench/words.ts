/** Draws numbers from 0 (included) to 1 (excluded); the same seed draws the same numbers on every machine. */
export type Draw = () => number;

/** Mulberry32, a small public-domain generator; good enough to vary texts, not for anything secret. */
export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of several, each as likely as the other. Throws where there is none. */
export function pick<T>(draw: Draw, from: readonly T[]): T {
  const item = from[Math.floor(draw() * from.length)];
  if (item === undefined) throw new RangeError('Nothing to pick from');
  return item;
}

/** A made-up language: what its words are put together from. */
export interface Syllables {
  readonly first: readonly string[];
  readonly last: readonly string[];
}

export const SYLLABLES: Readonly<Record<'en' | 'es', Syllables>> = {
  en: {
    first: 'bra cho dri el fen gra har ith ken lor mun nev oth pel rus sha ter und wen yar'.split(' '),
    last: 'ble con der ful gan hold ing kin ling men nor ock per ring ship ton ver ward wick yet'.split(' '),
  },
  es: {
    first: 'ba ca chi do en fra ga he li ma nu or pe que ra sa tu va ye za'.split(' '),
    last: 'bor ción da dor es gón illo lar mente na ñal po rado sión ta ti tud vez yo zar'.split(' '),
  },
};

const VOCABULARY_SIZE = 20_000;
/** So many words have no syllable between their first and their last … */
const SHORT_WORDS = 300;
/** … and so many at most one. */
const COMMON_WORDS = 5000;

/** Words of one made-up language, the frequent ones first; those are short. */
export class Vocabulary {
  private readonly words: readonly string[];

  constructor(syllables: Syllables) {
    const draw = drawFrom(1);
    const words = new Set<string>(syllables.first);
    while (words.size < VOCABULARY_SIZE) {
      const between = words.size < SHORT_WORDS ? 0 : words.size < COMMON_WORDS ? 1 : 2;
      const middle = Array.from({ length: between }, () => pick(draw, syllables.first));
      words.add(pick(draw, syllables.first) + middle.join('') + pick(draw, syllables.last));
    }
    this.words = [...words];
  }

  /** One word. As Zipf found of real texts, the tenth word of the list comes a tenth as often as the first. */
  word(draw: Draw): string {
    return this.words[Math.floor(this.words.length ** draw()) - 1] ?? '';
  }

  /** Several words with a capital at the beginning and no full stop. */
  phrase(draw: Draw, length: number): string {
    const words = Array.from({ length }, () => this.word(draw)).join(' ');
    return words.charAt(0).toUpperCase() + words.slice(1);
  }
}
