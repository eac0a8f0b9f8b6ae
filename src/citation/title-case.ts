/**
 * Words that stay in lower case inside an English title: articles, conjunctions and prepositions, of any length (The
 * Chicago Manual of Style, 17th edition, 8.159), and some words of other languages.
 */
const LOWER = new Set(
  (
    'a an the and but or nor for yet so as if than ' +
    'about above across after against along among amongst around at before behind below beneath beside between beyond by ' +
    'despite down during except from in inside into near of off on onto out outside over past per since through ' +
    'throughout till to toward towards under underneath until up upon via with within without vs versus ' +
    'al de del da di des der et la le y'
  ).split(' '),
);

/** A word; parts of compounds with a hyphen are words of their own. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*/gu;

/** Addresses and names of accounts and topics, which are written as they are. */
const AS_IS = /^#|[@<]|:\/\/|[\p{L}\p{N}]\.[\p{L}\p{N}]/u;

/** How many characters before and after a word are searched for the beginning and the end of a part of the title. */
const NEAR = 12;

/** What comes before the first word of a title, of a subtitle and of a sentence. */
const BEGINS = /(?:^|[.?!:…])[\s¿¡“‘«"'(]*$/u;

/**
 * An English title with capitals in headline style. Words that have a capital already are not changed. The length stays
 * the same.
 */
export function titleCase(title: string): string {
  return title.replace(/\S+/g, (chunk, start: number) =>
    AS_IS.test(chunk)
      ? chunk
      : chunk.replace(WORD, (word: string, place: number) =>
          isLower(word, title, start + place) ? word : capitalized(word),
        ),
  );
}

/** Whether a word stays as it is: a word of the list that is neither the first nor the last one of the title or a part. */
function isLower(word: string, title: string, place: number): boolean {
  if (!LOWER.has(word)) return false;
  const before = title.slice(Math.max(0, place - NEAR), place);
  const after = title.slice(place + word.length, place + word.length + NEAR);
  const isFirst = BEGINS.test(before) && !/\bvs\.\s*$/.test(before);
  const isLast = after.length < NEAR && !/[\p{L}\p{N}]/u.test(after);
  return !isFirst && !isLast;
}

function capitalized(word: string): string {
  const [first = ''] = word;
  const upper = first.toUpperCase();
  const isChangeable = !/\p{Lu}/u.test(word) && upper.length === first.length;
  return isChangeable ? upper + word.slice(first.length) : word;
}
