/** A part of a site: what is under a key of one of its maps, or all that is in the map. */
export interface SitePart {
  readonly map: string;
  readonly key?: string;
}

/** Parts in the order of their numbers, as they can be stored. */
export interface NumberedParts {
  /** Names of maps. */
  readonly maps: readonly string[];
  /** Of each part, the place of its map in `maps`; `WHOLE` is added if the part is all of the map. */
  readonly mapOf: ArrayLike<number>;
  /** Of each part, its key; empty if it is all of a map. */
  readonly keys: readonly string[];
}

const WHOLE = 128;

/**
 * Numbers for the parts of a site, in the order in which they are first asked for. Each file remembers the parts that it looked
 * at, by their numbers: of a large site, these are millions.
 */
export class PartNumbers implements NumberedParts {
  readonly maps: string[];
  readonly mapOf: number[];
  readonly keys: string[];
  /** The numbers of parts by map and key. Those of a map are looked for if one is asked for. */
  readonly #numbers = new Map<string, Map<string, number>>();
  readonly #wholes = new Map<string, number>();

  /** @param parts those that have the first numbers, each once */
  constructor({ maps, mapOf, keys }: NumberedParts = { maps: [], mapOf: [], keys: [] }) {
    [this.maps, this.mapOf, this.keys] = [[...maps], Array.from(mapOf), [...keys]];
    for (const [number, map] of this.mapOf.entries())
      if (map >= WHOLE) this.#wholes.set(this.maps[map - WHOLE] ?? '', number);
  }

  /** How many have a number. */
  get size(): number {
    return this.mapOf.length;
  }

  /** The number of all that is in a map. */
  ofWhole(map: string): number {
    const known = this.#wholes.get(map);
    if (known !== undefined) return known;
    const number = this.#add(WHOLE + this.#placeOf(map), '');
    this.#wholes.set(map, number);
    return number;
  }

  /** The numbers of the parts in a map, by their keys. */
  inMap(map: string): (key: string) => number {
    return (key) => {
      const numbers = this.#numbersIn(map);
      const known = numbers.get(key);
      if (known !== undefined) return known;
      const number = this.#add(this.#placeOf(map), key);
      numbers.set(key, number);
      return number;
    };
  }

  /** The part with a number that this has given. Throws if it has given none. */
  partAt(number: number): SitePart {
    const map = this.mapOf[number];
    if (map === undefined) throw new Error(`no part has the number ${number}`);
    const name = this.maps[map % WHOLE] ?? '';
    return map >= WHOLE ? { map: name } : { map: name, key: this.keys[number] ?? '' };
  }

  #add(map: number, key: string): number {
    this.keys.push(key);
    return this.mapOf.push(map) - 1;
  }

  #placeOf(map: string): number {
    const known = this.maps.indexOf(map);
    return known < 0 ? this.maps.push(map) - 1 : known;
  }

  #numbersIn(map: string): Map<string, number> {
    const known = this.#numbers.get(map);
    if (known) return known;
    const place = this.maps.indexOf(map);
    const numbers = new Map<string, number>();
    for (const [number, of] of this.mapOf.entries())
      if (of === place) numbers.set(this.keys[number] ?? '', number);
    this.#numbers.set(map, numbers);
    return numbers;
  }
}

/** Of a file that does not depend on parts of the site. */
export const NO_PARTS = new Uint32Array();
