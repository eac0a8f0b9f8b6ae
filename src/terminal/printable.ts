/** Control characters, and characters that override text direction (UAX #9: explicit directional formatting). */
const UNSAFE = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** The same, except line feeds and tabs. */
const UNSAFE_IN_LINES = /(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Makes text from the content, or a file name, safe to print to a terminal or log. Otherwise it could clear the screen,
 * start a new line or reverse the direction of the text around it. Each unsafe character becomes U+FFFD.
 */
export function printable(text: string): string {
  return text.replace(UNSAFE, '\ufffd');
}

/** The same for a text of several lines: keeps line feeds and tabs. */
export function printableLines(text: string): string {
  return text.replace(UNSAFE_IN_LINES, '\ufffd');
}
