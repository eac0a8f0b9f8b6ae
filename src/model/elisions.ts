const WORD = /[\p{L}\p{M}\p{N}\ud800-\udfff]/v;

/**
 * Where the straight mark at `at` is the apostrophe of an elision, before the digits of a decade ('60s) or in a word of the
 * language ('n', 'tis): the offset after the elided word, at which the second mark of 'n' stands; -1 if there is none.
 * Undefined if the mark is no such apostrophe.
 */
export function endOfElision(text: string, at: number, elisions: ReadonlySet<string>): number | undefined {
  if (WORD.test(text.charAt(at - 1))) return undefined;
  const next = text.slice(at + 1, at + 12);
  if (/^\d\ds?(?:ers?)?(?![\p{L}\d%])/u.test(next)) return -1;
  const word = /^\p{L}+/u.exec(next)?.[0].toLowerCase();
  if (word === undefined || !elisions.has(word)) return undefined;
  const end = at + 1 + word.length;
  if (text.charAt(end) !== "'") return -1;
  // Elided on both sides: 'n'. Any other word between two marks is quoted.
  return word === 'n' ? end : undefined;
}
