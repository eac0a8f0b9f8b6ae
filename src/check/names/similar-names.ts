/*
 * Finds names that differ so little that one is probably a typo. A typo is within one word: two letters swapped, a
 * letter doubled or not, or, in longer words, one letter added, missing or replaced, but not at either end of the word.
 * The ends are excluded because names that really are different often differ there (union/unions, Juan/Juana,
 * Fernando/Fernanda, González/Gonzales); short ones are excluded as well (Ana/Ann, Gómez/Gámez). Words in another
 * order, or written together, also count as similar.
 */

/** Minimum length of the longer of two words. */
const SHORTEST = 5;
/** Minimum length of the longer word if one letter is added, missing or replaced. */
const LONG = 6;
/** Minimum number of equal letters at the end of both words in that case. */
const COMMON_END = 2;
/** Maximum number of names per key. Further ones would only repeat what has been found. */
const MOST_A_KEY = 8;

/**
 * For each name, an earlier one that is similar, if there is one. Two names are compared only if they share a key, such
 * as what remains of both when a letter is removed; so the number of lookups is linear in the total length of all
 * names.
 * @param names slugs (`slugOf`), without duplicates
 */
export function similarNames(names: Iterable<string>): ReadonlyMap<string, string> {
  const similar = new Map<string, string>();
  const known = new Map<string, string[]>();
  for (const name of names) {
    for (const key of keysOf(name)) {
      const others = known.get(key) ?? [];
      const other = similar.has(name) ? undefined : others.find((one) => areSimilar(one, name));
      if (other !== undefined) similar.set(name, other);
      if (others.length === 0) known.set(key, others);
      if (others.length < MOST_A_KEY) others.push(name);
    }
  }
  return similar;
}

/** Lookup keys. Two similar names share at least one. */
function keysOf(name: string): ReadonlySet<string> {
  const words = name.split('-');
  const keys = new Set([`together:${words.join('')}`]);
  if (words.length > 1) keys.add(`sorted:${words.toSorted().join('-')}`);
  for (const [index, word] of words.entries()) {
    if (!isComparable(word)) continue;
    const others = words.with(index, '').join('-');
    keys.add(`${others}:${word}`);
    for (let at = 1; at < word.length; at++) {
      keys.add(`${others}:${word.slice(0, at)}${word.slice(at + 1)}`);
    }
  }
  return keys;
}

/** Words with digits differ on purpose ("2019", "2020"). */
function isComparable(word: string): boolean {
  return word.length >= SHORTEST - 1 && /^\p{L}+$/u.test(word);
}

/** Whether two slugs probably stand for the same name. */
export function areSimilar(a: string, b: string): boolean {
  if (a === b) return false;
  const [first, second] = [a.split('-'), b.split('-')];
  if (first.join('') === second.join('')) return /\p{L}/u.test(a);
  if (first.length !== second.length) return false;
  if (first.toSorted().join('-') === second.toSorted().join('-')) {
    return !/\d/.test(a) && first.some((word) => word.length >= SHORTEST);
  }
  const different = first.flatMap((word, index) => (word === second[index] ? [] : [index]));
  const [index = -1] = different;
  return different.length === 1 && isSlip(first[index] ?? '', second[index] ?? '');
}

function isSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (!isComparable(short) || long.length < SHORTEST || long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  let end = 0;
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end += 1;
  if (start === 0) return false;
  const [left, right] = [short.slice(start, short.length - end), long.slice(start, long.length - end)];
  if (left.length === 2 && right.length === 2) return left[0] === right[1] && left[1] === right[0];
  if (left.length > 1 || right.length !== 1) return false;
  const isDoubled = left === '' && (long[start - 1] === right || long[start + 1] === right);
  return isDoubled || (long.length >= LONG && end >= COMMON_END);
}
