const SPELLS = /[\p{L}\p{M}\p{N}\ud800-\udfff]/v;
const JOINS = /['’\-\u00ad\u2011]/;

/** What a character does to the word that it stands in or beside. */
const Effect = { notAsked: 0, parts: 1, joins: 2, spells: 3 } as const;

/** By UTF-16 code unit, filled as they occur: every character of the journal is asked, and few are asked but once. */
const effects = new Uint8Array(0x10000);

/**
 * The number of words in a plain text: runs of letters and digits in any script, which apostrophes and hyphens do not part.
 */
export function countWords(text: string): number {
  let words = 0;
  let inWord = false;
  for (let index = 0; index < text.length; index++) {
    const effect = effects[text.charCodeAt(index)] || ask(text.charAt(index));
    if (effect === Effect.spells) {
      if (!inWord) words += 1;
      inWord = true;
    } else if (effect === Effect.parts) {
      inWord = false;
    }
  }
  return words;
}

/** Halves of surrogate pairs, most of which are letters of rarer scripts, count as letters. */
function ask(character: string): number {
  const effect = SPELLS.test(character) ? Effect.spells : JOINS.test(character) ? Effect.joins : Effect.parts;
  effects[character.charCodeAt(0)] = effect;
  return effect;
}
