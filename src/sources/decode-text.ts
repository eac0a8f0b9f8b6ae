const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Decodes UTF-8, removes a byte order mark and converts line ends to `\n`. Undefined if the bytes are not valid UTF-8.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    return undefined;
  }
}
