/** Puts a text into the quotation marks that let YAML read every character as it is. */
export function quoteText(text: string): string {
  if (!/["\\]/.test(text)) return `"${text}"`;
  return `'${text.replaceAll("'", "''")}'`;
}

/** A text as an item of a list in brackets: in quotation marks only if they are needed. */
export function listItem(text: string): string {
  const isPlain = /^[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N} ._/’'()+-]*[\p{L}\p{M}\p{N}.)])?$/u.test(text);
  return isPlain && !/^(?:null|~)$/.test(text) ? text : quoteText(text);
}

/** The words of a value that YAML cannot read: as written, but without quotation marks around all of it. */
export function wordsOf(written: string): string {
  const text = written.trim().replace(/\s+/g, ' ');
  const [first = '', last = ''] = [text.at(0), text.length > 1 ? text.at(-1) : ''];
  const closing = CLOSING.get(first);
  if (closing === undefined) return text;
  const inner = text.slice(1, -1);
  if (last === closing) return isWrapped(inner, first, closing) ? unescaped(inner, first) : text;
  if (text.slice(1).includes(closing) || isElision(text)) return text;
  return text.slice(1).trimStart();
}

/** The closing quotation mark for each opening one that people type around a value. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["'", "'"],
  ['“', '”'],
  ['”', '”'],
  ['„', '“'],
  ['‘', '’'],
]);

/**
 * Whether the outer quotation marks belong together: `"El "caso" Prado"`. In `"A" and "B"`, the first mark inside
 * closes what the outer one opened.
 */
function isWrapped(inner: string, opening: string, closing: string): boolean {
  const marks = [opening, closing];
  const at = [...inner].findIndex((character) => marks.includes(character));
  if (at < 0) return true;
  const characters = [...inner];
  const isLetter = (character: string | undefined) =>
    character !== undefined && /[\p{L}\p{N}]/u.test(character);
  const opens = !isLetter(characters[at - 1]) && characters[at - 1] !== '\\';
  const isInWord = isLetter(characters[at - 1]) && isLetter(characters[at + 1]);
  return opens || isInWord || characters[at - 1] === '\\';
}

function unescaped(inner: string, opening: string): string {
  if (opening === '"') return inner.replaceAll('\\"', '"').replaceAll('\\\\', '\\');
  return opening === "'" ? inner.replaceAll("''", "'").replaceAll("\\'", "'") : inner;
}

/** Whether the text begins with an apostrophe for letters left out, as in 'Til or '60s, and not with a quotation mark. */
function isElision(text: string): boolean {
  return /^['‘’](?:\d\d|(?:tis|twas|til|till|em|cause|bout|round|n|neath|gainst|twixt|tween|cos|cuz|nuff|sup|ere|pa|pal)\b)/i.test(
    text,
  );
}
