import assert from 'node:assert/strict';
import { inflateRawSync } from 'node:zlib';

/** An entry of a ZIP file. */
export interface ZipEntry {
  /** Date and time in MS-DOS format. */
  readonly stamp: number;
  readonly bytes: Buffer;
}

/** Reads a ZIP file by its central directory (PKWARE APPNOTE 4.3), independently of the code that writes it. */
export function readZip(zip: Buffer): ReadonlyMap<string, ZipEntry> {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const entries = new Map<string, ZipEntry>();
  let at = zip.readUInt32LE(end + 16);
  for (let count = zip.readUInt16LE(end + 10); count > 0; count--) {
    assert.equal(zip.toString('latin1', at, at + 4), 'PK\x01\x02');
    const nameEnd = at + 46 + zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + 46, nameEnd);
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    const bytes = zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed;
    assert.equal(bytes.length, zip.readUInt32LE(at + 24), name);
    assert.equal(crc(bytes), zip.readUInt32LE(at + 16), name);
    assert.ok(!entries.has(name), `${name} is there twice`);
    entries.set(name, { stamp: zip.readUInt32LE(at + 12), bytes });
    at = nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

/** CRC-32, computed bit by bit. `zlib.crc32` is missing in some versions of Node 20. */
function crc(bytes: Buffer): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return (value ^ 0xffffffff) >>> 0;
}
