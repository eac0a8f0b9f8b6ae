/** A symbol, or two of these together. */
interface Node {
  readonly count: number;
  /** The symbols in it. */
  readonly symbols: readonly number[];
}

/**
 * How many bits each symbol of a Huffman code has, by how often it occurs; 0 if it does not. At least two must occur.
 * @param longest how many bits a symbol may have
 */
export function codeLengths(counts: readonly number[], longest: number): readonly number[] {
  const lengths = huffmanLengths(counts);
  // Counts that are closer to each other make a flatter tree. Those of a drawing nearly never need it.
  return Math.max(...lengths) <= longest
    ? lengths
    : codeLengths(
        counts.map((count) => Math.ceil(count / 2)),
        longest,
      );
}

/** Joins the two rarest nodes until one is left. Each time, the symbols in them get a bit more. */
function huffmanLengths(counts: readonly number[]): readonly number[] {
  const lengths = counts.map(() => 0);
  const single = counts
    .map((count, symbol): Node => ({ count, symbols: [symbol] }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count);
  // Joined nodes come into being in the order of their counts, so the rarest node is the first of one of two lists.
  const joined: Node[] = [];
  let [nextSingle, nextJoined] = [0, 0];
  const rarest = (): Node => {
    const [one, other] = [single[nextSingle], joined[nextJoined]];
    if (one && (!other || one.count <= other.count)) {
      nextSingle += 1;
      return one;
    }
    nextJoined += 1;
    return other ?? { count: 0, symbols: [] };
  };
  for (let left = single.length; left > 1; left--) {
    const [one, other] = [rarest(), rarest()];
    const symbols = [...one.symbols, ...other.symbols];
    for (const symbol of symbols) lengths[symbol] = (lengths[symbol] ?? 0) + 1;
    joined.push({ count: one.count + other.count, symbols });
  }
  return lengths;
}

/** The codes that follow from the lengths (RFC 1951, section 3.2.2), with their first bit lowest. */
export function codesOf(lengths: readonly number[]): readonly number[] {
  const next = new Array<number>(17).fill(0);
  for (let bits = 1, code = 0; bits < next.length; bits++) {
    next[bits] = code;
    code = (code + lengths.filter((length) => length === bits).length) << 1;
  }
  return lengths.map((length) => {
    const code = next[length] ?? 0;
    next[length] = code + 1;
    return length === 0 ? 0 : reversed(code, length);
  });
}

function reversed(code: number, length: number): number {
  let bits = 0;
  for (let bit = 0; bit < length; bit++) bits |= ((code >> bit) & 1) << (length - 1 - bit);
  return bits;
}
