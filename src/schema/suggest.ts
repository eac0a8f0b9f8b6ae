import { distance } from 'fastest-levenshtein';

/** Names that a misspelled one is compared with. */
type Known = readonly string[] | ReadonlySet<string> | ReadonlyMap<string, unknown>;

interface Compared {
  readonly name: string;
  readonly letters: number;
}

/** Names that will be compared again, and what may still be spent on that. */
interface Prepared {
  readonly names: readonly Compared[];
  left: number;
}

/**
 * What may be spent on one set of names: fifty million looks at a name, or half a million comparisons. A text with ten
 * thousand broken anchors would otherwise compare each with ten thousand headings.
 */
const MOST = 50_000_000;
const COST_OF_COMPARISON = 100;
/** Nobody misspells a longer name. */
const LONGEST = 300;

const prepared = new WeakMap<object, Prepared>();

/**
 * The known name that is most similar to a misspelled one; undefined if none is similar enough. Of one set or map, only so
 * many names are looked for.
 */
export function suggest(written: string, known: Known): string | undefined {
  if (written.length > LONGEST) return undefined;
  const all = preparedOf(known);
  const letters = lettersOf(written);
  let nearest: { readonly name: string; readonly far: number } | undefined;
  for (const { name, letters: others } of all.names) {
    all.left -= 1;
    if (all.left < 0) break;
    const most = Math.max(2, Math.floor(name.length / 3));
    if (Math.abs(name.length - written.length) > most) continue;
    // Each letter that only one of them has takes a change.
    if (bitsIn(letters & ~others) > most || bitsIn(others & ~letters) > most) continue;
    all.left -= COST_OF_COMPARISON;
    const far = distance(written, name);
    if (far <= most && far < (nearest?.far ?? Number.POSITIVE_INFINITY)) nearest = { name, far };
  }
  return nearest?.name;
}

function preparedOf(known: Known): Prepared {
  const before = prepared.get(known);
  if (before) return before;
  const names = [...('keys' in known && !Array.isArray(known) ? known.keys() : known)].map(String);
  const made = { names: names.map((name) => ({ name, letters: lettersOf(name) })), left: MOST };
  prepared.set(known, made);
  return made;
}

/** The letters of a name, as a set of 32 bits in which some share one. */
function lettersOf(name: string): number {
  let letters = 0;
  for (let at = 0; at < Math.min(name.length, LONGEST); at++) letters |= 1 << (name.charCodeAt(at) & 31);
  return letters;
}

function bitsIn(set: number): number {
  let left = set - ((set >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return (((left + (left >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
