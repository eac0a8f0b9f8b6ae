/** Control characters, and those that turn the direction of a line around (UAX 9: explicit directional formatting). */
const UNSAFE = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** The same, but for the end of a line and tabs. */
const UNSAFE_IN_LINES = /(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Words of the content, or the name of a file, as a terminal or a log may print them: nothing in them can clear the screen, begin
 * a line of its own or turn around what stands beside them. Every such character is shown as U+FFFD.
 */
export function printable(text: string): string {
  return text.replace(UNSAFE, '\ufffd');
}

/** The same of a text that has lines of its own. */
export function printableLines(text: string): string {
  return text.replace(UNSAFE_IN_LINES, '\ufffd');
}
