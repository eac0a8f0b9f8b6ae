const utf8 = new TextDecoder('utf-8', { fatal: true });

/** A file's bytes as text, without byte order mark, line ends as `\n`; undefined where they are not UTF-8. */
export function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    return undefined;
  }
}
