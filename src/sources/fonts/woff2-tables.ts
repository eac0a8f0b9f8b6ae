import { brotliDecompressSync } from 'node:zlib';

/** The tables of a font by name. Throws if the font does not have one. */
export type FontTables = { readonly has: (name: string) => boolean; readonly get: (name: string) => Buffer };

/** In bytes. Fonts of all Chinese characters have half of it. */
const MOST_UNCOMPRESSED = 64_000_000;

/** The tables that every font has. */
const NEEDED = ['head', 'hhea', 'hmtx', 'maxp', 'cmap', 'OS/2', 'name', 'post'];

/** The names of tables that are written as numbers, as far as fonts have them at those places. */
const KNOWN_TABLES =
  'cmap head hhea hmtx maxp name OS/2 post cvt  fpgm glyf loca prep CFF  VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG  sbix acnt avar bdat bloc bsln cvar fdsc feat fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill';

/** After the header, whose length does not vary. */
const HEADER = 48;

/**
 * Reads a WOFF2 file (W3C Recommendation, 2024): a list of tables, and the tables themselves compressed with Brotli. Throws if
 * they are not all there. Of outlines, which are stored otherwise than in fonts without compression, only the length is known.
 */
export function tablesOf(bytes: Buffer): FontTables {
  const count = bytes.readUInt16BE(12);
  const reader = { at: HEADER };
  const entries = Array.from({ length: count }, () => entryAt(bytes, reader));
  const compressed = bytes.subarray(reader.at, reader.at + bytes.readUInt32BE(20));
  const all = brotliDecompressSync(compressed, { maxOutputLength: MOST_UNCOMPRESSED });
  const tables = new Map<string, Buffer>();
  let from = 0;
  for (const { name, length, isTransformed } of entries) {
    const table = all.subarray(from, from + length);
    if (table.length < length) throw new Error('the file is cut off');
    // Of the widths, only the side bearings are stored otherwise, after a byte that says so.
    tables.set(name, name === 'hmtx' && isTransformed ? table.subarray(1) : table);
    from += length;
  }
  const get = (name: string): Buffer => {
    const table = tables.get(name);
    if (!table) throw new Error(`there is no table ${name}`);
    return table;
  };
  for (const name of NEEDED) get(name);
  return { has: (name) => tables.has(name), get };
}

/** An entry of the list of tables. */
function entryAt(bytes: Buffer, reader: { at: number }) {
  const flags = bytes.readUInt8(reader.at);
  reader.at += 1;
  const known = flags & 0x3f;
  let name = KNOWN_TABLES.slice(known * 5, known * 5 + 4);
  if (known === 0x3f) {
    name = bytes.toString('latin1', reader.at, reader.at + 4);
    reader.at += 4;
  }
  const version = flags >> 6;
  const isTransformed = name === 'glyf' || name === 'loca' ? version !== 3 : version !== 0;
  const length = numberAt(bytes, reader);
  return { name, isTransformed, length: isTransformed ? numberAt(bytes, reader) : length };
}

/** A number of up to five bytes with seven bits each (UIntBase128). */
function numberAt(bytes: Buffer, reader: { at: number }): number {
  let number = 0;
  for (let count = 0; count < 5; count += 1) {
    const byte = bytes.readUInt8(reader.at);
    reader.at += 1;
    number = number * 128 + (byte & 0x7f);
    if (byte < 0x80) return number;
  }
  throw new Error('a number is too long');
}
