import { partName } from './site-parts.ts';

/**
 * Numbers for the names of a site's parts, in the order in which they are first asked for. Each file remembers the parts that it looked
 * at, by their numbers: of a large site, these are millions.
 */
export class PartNames {
  readonly #names: string[];
  readonly #numbers: Map<string, number>;
  /** By map and key, because a name that is put together takes longer to be found. */
  readonly #byMap = new Map<string, Map<string, number>>();

  /** @param names those that have the first numbers, each once */
  constructor(names: readonly string[] = []) {
    this.#names = [...names];
    this.#numbers = new Map(names.map((name, number) => [name, number]));
  }

  /** How many have a number. */
  get size(): number {
    return this.#names.length;
  }

  numberOf(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    this.#numbers.set(name, this.#names.length);
    return this.#names.push(name) - 1;
  }

  /** The numbers of the parts in a map, by their keys. */
  inMap(map: string): (key: string) => number {
    const numbers = this.#byMap.get(map) ?? new Map<string, number>();
    this.#byMap.set(map, numbers);
    return (key) => {
      const known = numbers.get(key);
      if (known !== undefined) return known;
      const number = this.numberOf(partName(map, key));
      numbers.set(key, number);
      return number;
    };
  }

  /** The name with a number that this has given. Throws if it is one of another site's. */
  nameOf(number: number): string {
    const name = this.#names[number];
    if (name === undefined) throw new Error(`no part has the number ${number}`);
    return name;
  }
}

/** Of a file that does not depend on parts of the site. */
export const NO_PARTS = new Uint32Array();
