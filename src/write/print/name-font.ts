/** Where a table of a font file is. */
interface Table {
  readonly tag: string;
  readonly content: Buffer;
}

/** Ids of the names by which programs find a family (OpenType, "name"): the family, and the one of all its styles. */
const FAMILY_NAMES: ReadonlySet<number> = new Set([1, 16, 21]);

/** The id of the name in PostScript and PDF, which Typst has a list of as well. */
const POSTSCRIPT_NAME = 6;

/** The platform whose names have one byte for each letter. */
const MACINTOSH = 1;

/** In bytes. */
const [HEADER, ENTRY, NAME_HEADER, NAME_RECORD] = [12, 16, 6, 12];

/** The offset in the table `head` of the sum of the whole file, and what that sum is taken from (OpenType, "head"). */
const [ADJUSTMENT, MAGIC] = [8, 0xb1b0afba];

/**
 * A font file under another family's name. So it is never mistaken for a font of the system, of which there may be another version
 * of the same name, and each file of a family can be asked for by itself.
 * @param font OpenType or TrueType, not compressed
 */
export function namedFont(font: Buffer, family: string): Buffer {
  const tables = tablesOf(font).map(
    ({ tag, content }): Table => ({ tag, content: tag === 'name' ? namesWith(content, family) : content }),
  );
  return fileOf(font.readUInt32BE(0), tables);
}

function tablesOf(font: Buffer): readonly Table[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const at = HEADER + index * ENTRY;
    const start = font.readUInt32BE(at + 8);
    const content = Buffer.from(font.subarray(start, start + font.readUInt32BE(at + 12)));
    return { tag: font.toString('latin1', at, at + 4), content };
  });
}

/** The names of a font, with the family's instead of its own, and before its name in PostScript. Its authors and its license stay. */
function namesWith(names: Buffer, family: string): Buffer {
  const storage = names.readUInt16BE(4);
  const records = Array.from({ length: names.readUInt16BE(2) }, (_, index) => {
    const at = NAME_HEADER + index * NAME_RECORD;
    const start = storage + names.readUInt16BE(at + 10);
    const text = names.subarray(start, start + names.readUInt16BE(at + 8));
    const id = names.readUInt16BE(at + 6);
    const isWide = names.readUInt16BE(at) !== MACINTOSH;
    const prefix = Buffer.from(`${family.replaceAll(' ', '')}-`, isWide ? 'utf16le' : 'latin1');
    const own = isWide ? prefix.swap16() : prefix;
    return {
      head: names.subarray(at, at + 8),
      id,
      text: id === POSTSCRIPT_NAME ? Buffer.concat([own, text]) : text,
    };
  });
  const kept = records.filter(({ id }) => !FAMILY_NAMES.has(id));
  // Windows, Unicode, English.
  const head = Buffer.from([0, 3, 0, 1, 4, 9, 0, 1]);
  const all = [...kept, { head, id: 1, text: Buffer.from(family, 'utf16le').swap16() }];
  const header = Buffer.alloc(NAME_HEADER);
  header.writeUInt16BE(all.length, 2);
  header.writeUInt16BE(NAME_HEADER + all.length * NAME_RECORD, 4);
  let offset = 0;
  const heads = all
    .map(({ head, text }) => {
      const record = Buffer.alloc(NAME_RECORD);
      head.copy(record, 0, 0, 8);
      record.writeUInt16BE(text.length, 8);
      record.writeUInt16BE(offset, 10);
      offset += text.length;
      return record;
    })
    .toSorted(Buffer.compare);
  return Buffer.concat([header, ...heads, ...all.map(({ text }) => text)]);
}

/** A font file, with the sums that its format asks for. */
function fileOf(format: number, tables: readonly Table[]): Buffer {
  const header = Buffer.alloc(HEADER + tables.length * ENTRY);
  const power = 2 ** Math.floor(Math.log2(tables.length));
  header.writeUInt32BE(format, 0);
  header.writeUInt16BE(tables.length, 4);
  header.writeUInt16BE(power * ENTRY, 6);
  header.writeUInt16BE(Math.log2(power), 8);
  header.writeUInt16BE(tables.length * ENTRY - power * ENTRY, 10);
  let offset = header.length;
  const contents = tables.map(({ tag, content }, index) => {
    if (tag === 'head') content.writeUInt32BE(0, ADJUSTMENT);
    const padded = Buffer.concat([content, Buffer.alloc(-content.length & 3)]);
    const at = HEADER + index * ENTRY;
    header.write(tag, at, 'latin1');
    header.writeUInt32BE(sumOf(padded), at + 4);
    header.writeUInt32BE(offset, at + 8);
    header.writeUInt32BE(content.length, at + 12);
    offset += padded.length;
    return padded;
  });
  const file = Buffer.concat([header, ...contents]);
  const head = tables.findIndex(({ tag }) => tag === 'head');
  if (head >= 0) {
    const start = header.readUInt32BE(HEADER + head * ENTRY + 8);
    file.writeUInt32BE((MAGIC - sumOf(file)) >>> 0, start + ADJUSTMENT);
  }
  return file;
}

/** The sum of all words of 32 bits, of which the last 32 bits count. */
function sumOf(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}
