const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Decodes UTF-8, removes a byte order mark and converts line ends to `\n`. Letters with accents are composed (Unicode's
 * form NFC), because macOS and some programs write "ó" as "o" and an accent, which look the same but are not equal.
 * Undefined if the bytes are not valid UTF-8.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return asStored(utf8.decode(bytes));
  } catch {
    return undefined;
  }
}

/** A text in another encoding than UTF-8, read as what it most likely is. */
export interface Misread {
  readonly encoding: 'windows-1252' | 'utf-16';
  /** Where the first character is that UTF-8 cannot read; 1-based. */
  readonly line: number;
  readonly column: number;
}

/**
 * Decodes a text that is not UTF-8: UTF-16 if it begins with its mark, otherwise Windows-1252, of which Latin-1 is a
 * part. Characters that are UTF-8 are read as such, because texts are often pasted together. Undefined for other files.
 */
export function decodeOtherText(
  bytes: Uint8Array,
): { readonly text: string; readonly misread: Misread } | undefined {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    const text = new TextDecoder(first === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
    return { text: asStored(text), misread: { encoding: 'utf-16', line: 1, column: 1 } };
  }
  if (bytes.includes(0)) return undefined;
  const parts: string[] = [];
  let misread: Misread | undefined;
  let start = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = lengthAt(bytes, at);
    if (length > 0) {
      at += length;
      continue;
    }
    parts.push(utf8.decode(bytes.subarray(start, at)));
    misread ??= { encoding: 'windows-1252', ...endOf(asStored(parts[0] ?? '')) };
    parts.push(windows1252.decode(bytes.subarray(at, at + 1)));
    at += 1;
    start = at;
  }
  parts.push(utf8.decode(bytes.subarray(start)));
  return misread && { text: asStored(parts.join('')), misread };
}

const windows1252 = new TextDecoder('windows-1252');

/** The number of bytes of the character in UTF-8 at a position; 0 if there is none. */
function lengthAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at] ?? 0;
  if (byte < 0x80) return 1;
  const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 0;
  return length > 0 && decodeText(bytes.subarray(at, at + length)) !== undefined ? length : 0;
}

/** The place after the last character of a text. */
function endOf(text: string): { readonly line: number; readonly column: number } {
  const lines = text.split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

/** With plain line ends and composed letters. */
function asStored(text: string): string {
  return (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text).normalize('NFC');
}
