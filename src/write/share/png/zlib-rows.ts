import { type BitWriter, bitWriter } from './bit-writer.ts';
import { codeLengths, codesOf } from './huffman.ts';

/*
 * Compresses the rows of drawings. Most of their bytes are as the one before or the one above, so other repetitions are not
 * looked for, which takes a tenth of the time that a general compressor needs and makes files of the same size. The result
 * is an ordinary zlib stream (RFC 1950 and 1951).
 */

/** How many bytes a repetition can have. */
const [SHORTEST, LONGEST] = [3, 258] as const;

/** Symbols of bytes and lengths: 0 to 255 are bytes, then the end, then ranges of lengths. */
const END = 256;
const SYMBOLS = 286;
const DISTANCES = 30;
/** How many bits a code may have, and one of the code in which lengths of codes are written. */
const [LONGEST_CODE, LONGEST_OF_LENGTHS] = [15, 7] as const;

/** A symbol that stands for numbers from `first` on; which of them it is, follows in so many bits. */
interface Range {
  readonly symbol: number;
  readonly first: number;
  readonly bits: number;
}

/** Ranges become twice as large after every so many symbols (RFC 1951, section 3.2.5). */
function ranges(
  first: number,
  symbols: readonly [first: number, end: number],
  perSize: number,
): readonly Range[] {
  const all: Range[] = [];
  for (let symbol = symbols[0], next = first; symbol < symbols[1]; symbol++) {
    const bits = Math.max(0, Math.floor((symbol - symbols[0]) / perSize) - 1);
    all.push({ symbol, first: next, bits });
    next += 1 << bits;
  }
  return all;
}

/** The longest repetition has a symbol of its own. */
const ONLY_LONGEST: Range = { symbol: SYMBOLS - 1, first: LONGEST, bits: 0 };
const LENGTH_RANGES = [...ranges(SHORTEST, [END + 1, SYMBOLS - 1], 4), ONLY_LONGEST];
const DISTANCE_RANGES = ranges(1, [0, DISTANCES], 2);
/** The range of each length. */
const RANGE_OF = Array.from({ length: LONGEST + 1 }, (_, length) => rangeOf(length, LENGTH_RANGES));

function rangeOf(number: number, all: readonly Range[]): Range {
  return all.findLast(({ first }) => first <= number) ?? { symbol: 0, first: number, bits: 0 };
}

/** Compresses rows of `stride` bytes each. */
export function zlibRows(rows: Uint8Array, stride: number): Uint8Array {
  const view = new DataView(rows.buffer, rows.byteOffset, rows.length);
  const tokens = tokensOf(view, stride);
  const writer = bitWriter();
  // The two bytes of the header: deflate with a window of 32 kB, and a checksum of the header.
  writer.write(0x78, 8);
  writer.write(0x01, 8);
  // The only block is the last, with codes of its own.
  writer.write(1, 1);
  writer.write(2, 2);
  writeBlock(tokens, stride, writer);
  const deflated = writer.end();
  const zlib = Buffer.alloc(deflated.length + 4);
  zlib.set(deflated);
  zlib.writeUInt32BE(adler32(view), deflated.length);
  return zlib;
}

/** A repetition is above all bytes: twice its length, and 1 more if it repeats the row above and not the byte before. */
const REPETITION = 256;

/** How much longer a repetition of the row above must be, because its distance takes nine bits more. Measured. */
const WORTH = 20;

/** Used again for each picture: to allocate and clear a megabyte takes as long as to fill it. */
let room = new Uint16Array();

/** Bytes, and repetitions of earlier ones. They are valid until the next call. */
function tokensOf(rows: DataView, stride: number): Uint16Array {
  const size = rows.byteLength;
  if (room.length < size) room = new Uint16Array(size);
  const tokens = room;
  let count = 0;
  for (let at = 0; at < size; ) {
    const before = at === 0 ? 0 : sameBytes(rows, at, 1);
    // Most repetitions of the row above are seen to be too short by the byte at which they begin to be worth it.
    const last = at + before + WORTH - 1;
    const isLonger =
      at >= stride && last < size && rows.getUint8(last) === rows.getUint8(last - stride) && before < LONGEST;
    const above = isLonger ? sameBytes(rows, at, stride) : 0;
    const isAbove = above >= before + WORTH;
    const length = isAbove ? above : before;
    const isByte = length < SHORTEST;
    tokens[count] = isByte ? rows.getUint8(at) : REPETITION + 2 * length + (isAbove ? 1 : 0);
    count += 1;
    at += isByte ? 1 : length;
  }
  return tokens.subarray(0, count);
}

/** How many bytes are the same as those at a distance before. */
function sameBytes(bytes: DataView, start: number, distance: number): number {
  const end = Math.min(bytes.byteLength, start + LONGEST);
  let at = start;
  // Four at a time.
  while (at + 4 <= end && bytes.getInt32(at) === bytes.getInt32(at - distance)) at += 4;
  while (at < end && bytes.getUint8(at) === bytes.getUint8(at - distance)) at += 1;
  return at - start;
}

/** Writes a block: the lengths of its codes, from which the codes follow, then the tokens. */
function writeBlock(tokens: Uint16Array, stride: number, writer: BitWriter): void {
  const counts = new Array<number>(SYMBOLS).fill(0);
  for (const token of tokens) counts[symbolOf(token)] = (counts[symbolOf(token)] ?? 0) + 1;
  counts[END] = 1;
  const lengths = codeLengths(counts, LONGEST_CODE);
  const codes = codesOf(lengths);
  const above = rangeOf(stride, DISTANCE_RANGES);
  // Two distances have codes, of one bit each: 1, whose symbol is 0, and that of the row above.
  const distances = DISTANCE_RANGES.map(({ symbol }) => (symbol === 0 || symbol === above.symbol ? 1 : 0));
  writeLengths([...lengths, ...distances], writer);
  for (const token of tokens) {
    const symbol = symbolOf(token);
    writer.write(codes[symbol] ?? 0, lengths[symbol] ?? 0);
    if (token < REPETITION) continue;
    const { first, bits } = rangeOfLength(token);
    writer.write(lengthOf(token) - first, bits);
    if ((token & 1) === 0) writer.write(0, 1);
    else {
      writer.write(1, 1);
      writer.write(stride - above.first, above.bits);
    }
  }
  writer.write(codes[END] ?? 0, lengths[END] ?? 0);
}

function lengthOf(repetition: number): number {
  return (repetition - REPETITION) >> 1;
}

function rangeOfLength(repetition: number): Range {
  return RANGE_OF[lengthOf(repetition)] ?? ONLY_LONGEST;
}

function symbolOf(token: number): number {
  return token < REPETITION ? token : rangeOfLength(token).symbol;
}

/** The order in which the lengths of the code for lengths are written (RFC 1951, section 3.2.7). */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15] as const;

/** Writes the lengths of all codes, in a code of their own. */
function writeLengths(lengths: readonly number[], writer: BitWriter): void {
  writer.write(SYMBOLS - 257, 5);
  writer.write(DISTANCES - 1, 5);
  writer.write(ORDER.length - 4, 4);
  const counts = ORDER.map((_, length) => lengths.filter((other) => other === length).length);
  const own = codeLengths(counts, LONGEST_OF_LENGTHS);
  const codes = codesOf(own);
  for (const length of ORDER) writer.write(own[length] ?? 0, 3);
  for (const length of lengths) writer.write(codes[length] ?? 0, own[length] ?? 0);
}

/** The largest prime below 2 to the power of 16. */
const ADLER = 65_521;

/** Number of bytes after which sums must be reduced, before they exceed what is exact. */
const ADLER_BYTES = 5552;

/** The checksum of zlib (RFC 1950, section 8.2). */
function adler32(bytes: DataView): number {
  let [sum, sums] = [1, 0];
  for (let at = 0; at < bytes.byteLength; ) {
    const end = Math.min(bytes.byteLength, at + ADLER_BYTES);
    while (at < end) {
      // Most bytes are 0.
      if (at + 4 <= end && bytes.getInt32(at) === 0) {
        sums += 4 * sum;
        at += 4;
      } else {
        sum += bytes.getUint8(at);
        sums += sum;
        at += 1;
      }
    }
    sum %= ADLER;
    sums %= ADLER;
  }
  return sums * 65_536 + sum;
}
