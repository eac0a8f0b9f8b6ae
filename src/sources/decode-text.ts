const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Decodes UTF-8, removes a byte order mark and converts line ends to `\n`. Letters with accents are composed (Unicode's
 * form NFC), because macOS and some programs write "ó" as "o" and an accent, which look the same but are not equal.
 * Undefined if the bytes are not valid UTF-8.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes).replace(/\r\n?/g, '\n').normalize('NFC');
  } catch {
    return undefined;
  }
}
