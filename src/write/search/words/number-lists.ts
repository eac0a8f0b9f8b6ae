/** Bytes of a list's first block. Each further block is twice as long as the one before it, up to … */
const FIRST_BLOCK = 8;
/** … this. */
const LONGEST_BLOCK = 512;

/** Bytes at the end of a block that say where the next one begins. */
const LINK = 4;

/** Of a byte: the bits of the number, and the bit that says that the number goes on. */
const BITS = 7;
const MORE = 1 << BITS;

/**
 * Lists of whole numbers that grow beside each other. They share one piece of memory, in which most numbers need one or two bytes:
 * arrays would need eight, and as much again to grow.
 */
export class NumberLists {
  #bytes = Buffer.alloc(1 << 16);
  #used = 0;
  /** By list: where its first block begins, where its next byte goes, and where the block of that ends and how long it is. */
  readonly #starts: number[] = [];
  readonly #places: number[] = [];
  readonly #ends: number[] = [];
  readonly #sizes: number[] = [];

  /** Begins a list. Returns its number: lists are numbered from 0. */
  begin(): number {
    const list = this.#starts.length;
    this.#starts.push(this.#beginBlock(list, FIRST_BLOCK));
    return list;
  }

  /** Adds a number of at most 30 bits to a list. */
  add(list: number, value: number): void {
    // The sign is the last bit, so that small negative numbers are short, too.
    let rest = value < 0 ? -value * 2 + 1 : value * 2;
    for (; rest >= MORE; rest >>>= BITS) this.#addByte(list, (rest % MORE) + MORE);
    this.#addByte(list, rest);
  }

  /** The numbers of a list; none if it was not begun. */
  read(list: number): readonly number[] {
    const values: number[] = [];
    const last = this.#places[list];
    if (last === undefined) return values;
    let at = this.#starts[list] ?? 0;
    let size = FIRST_BLOCK;
    let end = at + size - LINK;
    let [rest, shift] = [0, 0];
    while (at !== last) {
      if (at === end) {
        at = this.#bytes.readUInt32LE(end);
        size = nextSize(size);
        end = at + size - LINK;
      }
      const byte = this.#bytes[at] ?? 0;
      at += 1;
      rest |= (byte % MORE) << shift;
      shift += BITS;
      if (byte >= MORE) continue;
      values.push(rest & 1 ? -(rest >>> 1) : rest >>> 1);
      [rest, shift] = [0, 0];
    }
    return values;
  }

  #addByte(list: number, byte: number): void {
    const end = this.#ends[list] ?? 0;
    let place = this.#places[list] ?? 0;
    if (place === end) {
      place = this.#beginBlock(list, nextSize(this.#sizes[list] ?? 0));
      this.#bytes.writeUInt32LE(place, end);
    }
    this.#bytes[place] = byte;
    this.#places[list] = place + 1;
  }

  /** Makes room for a block, in which the list goes on. Returns where it begins. */
  #beginBlock(list: number, size: number): number {
    const place = this.#used;
    this.#used += size;
    if (this.#used > this.#bytes.length) this.#bytes = Buffer.concat([this.#bytes], this.#bytes.length * 2);
    this.#places[list] = place;
    this.#ends[list] = place + size - LINK;
    this.#sizes[list] = size;
    return place;
  }
}

function nextSize(size: number): number {
  return Math.min(size * 2, LONGEST_BLOCK);
}
