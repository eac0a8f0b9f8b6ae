import type { FileHandle } from 'node:fs/promises';

/**
 * Parts before the picture itself. A picture with all that cameras and programs write has some dozens; the picture library
 * needs minutes for a hundred thousand empty ones.
 */
const MOST_PARTS = 1000;

/** The size of the part that begins at an offset; undefined if the picture itself begins there, or no part. */
type SizeOfPart = (head: Buffer) => number | undefined;

/** JPEG (ITU T.81, B.1.1): a marker, then the length of the segment without the marker. Before a marker may be 0xff. */
const JPEG: SizeOfPart = (head) => {
  if (head[0] !== 0xff) return undefined;
  const marker = head[1] ?? 0;
  if (marker === 0xff) return 1;
  const isAlone = marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
  if (isAlone) return 2;
  const isPicture = marker === 0xd9 || marker === 0xda;
  return isPicture ? undefined : 2 + head.readUInt16BE(2);
};

/** PNG (third edition, 5.3): length, type, data, checksum. The picture is in the chunks `IDAT`. */
const PNG: SizeOfPart = (head) => (/^ID|^IEND/.test(typeIn(head)) ? undefined : head.readUInt32BE(0) + 12);

/** WebP: chunks of RIFF, of an even length. */
const WEBP: SizeOfPart = (head) =>
  /^VP8[ L]|^ALPH|^ANMF/.test(typeIn(head, 0)) ? undefined : 8 + evenOf(head.readUInt32LE(4));

/** AVIF: boxes (ISO/IEC 14496-12, 4.2). One of the length 0 or 1 is long and holds the picture. */
const AVIF: SizeOfPart = (head) => (head.readUInt32BE(0) < 8 ? undefined : head.readUInt32BE(0));

/** The formats, with their signatures and where their first part begins. */
const FORMATS: readonly { readonly is: RegExp; readonly start: number; readonly sizeOf: SizeOfPart }[] = [
  { is: /^\xff\xd8\xff/, start: 0, sizeOf: JPEG },
  { is: /^\x89PNG\r\n/, start: 8, sizeOf: PNG },
  { is: /^RIFF.{4}WEBP/s, start: 12, sizeOf: WEBP },
  { is: /^.{4}ftyp/s, start: 0, sizeOf: AVIF },
];

/** Whether a picture begins with so many parts that the picture library would be busy with them for minutes. */
export async function hasTooManyParts(file: FileHandle, bytes: number): Promise<boolean> {
  const read = windowOn(file);
  const signature = (await read(0, 12)).toString('latin1');
  const format = FORMATS.find(({ is }) => is.test(signature));
  if (!format) return false;
  let at = format.start;
  for (let parts = 0; parts <= MOST_PARTS; parts += 1) {
    if (at + 8 > bytes) return false;
    const size = format.sizeOf(await read(at, 8));
    if (size === undefined) return false;
    at += size;
  }
  return true;
}

/** Reads a few bytes at a time from a file, of which it keeps the part read last. */
function windowOn(file: FileHandle): (at: number, length: number) => Promise<Buffer> {
  const kept = Buffer.alloc(4096);
  let [start, end] = [0, 0];
  return async (at, length) => {
    if (at < start || at + length > end) {
      const { bytesRead } = await file.read(kept, 0, kept.length, at);
      [start, end] = [at, at + bytesRead];
    }
    return kept.subarray(at - start, at - start + length);
  };
}

function typeIn(head: Buffer, at = 4): string {
  return head.toString('latin1', at, at + 4);
}

function evenOf(size: number): number {
  return size + (size % 2);
}
