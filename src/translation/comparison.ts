import type { PassageChange } from '../languages/words/commands/translate-words.ts';
import type { PassagePlace } from '../languages/words/interface/translation-words.ts';
import { optional } from '../schema/optional-property.ts';
import { type Fingerprint, fingerprintOfPassages, keyOf, parseFingerprint } from './fingerprint.ts';
import { FIELDS, type Passage } from './passages.ts';
import type { PastText } from './past.ts';
import { passageChanges } from './staleness.ts';

/** One change of the original, as shown to a translator. */
export interface ComparedPassage {
  readonly kind: PassageChange;
  /** The passage's place. For a removed passage, the place above it; absent if it was the first. */
  readonly place?: PassagePlace;
  /** The old place of a moved passage, if known. */
  readonly from?: PassagePlace;
  /** The old text of the passage. Absent for an added one, and if only its fingerprint is known. */
  readonly before?: string;
  readonly after?: string;
  /** The translation at this place; known only if it has as many passages as the text that it was made from. */
  readonly translation?: string;
}

/**
 * Lists what has changed in a text since it was translated, in the order of the text. Undefined if neither the history
 * nor the fingerprint shows the changes.
 * @param now the present passages of the text
 * @param translation the passages of the translation
 */
export function compare(
  recorded: Fingerprint,
  past: PastText | undefined,
  now: readonly Passage[],
  translation: readonly Passage[],
): readonly ComparedPassage[] | undefined {
  const marks = parseFingerprint(fingerprintOfPassages(now))?.marks ?? [];
  const changes = past
    ? passageChanges(past.passages.map(keyOfPassage), now.map(keyOfPassage), likenessOf(past.passages, now))
    : recorded.marks && passageChanges(recorded.marks, marks);
  if (!changes || changes.length === 0) return undefined;
  const count = past?.passages.length ?? recorded.marks?.length;
  return changes.map((change): ComparedPassage => {
    const { kind } = change;
    const old = 'before' in change ? change.before : undefined;
    const at = kind === 'removed' ? change.above : change.after;
    const isFirst = kind === 'removed' && at < FIELDS.length;
    const passage = isFirst ? undefined : now[at];
    const before = old === undefined ? undefined : past?.passages[old];
    const isParallel = old !== undefined && (count === translation.length || old < FIELDS.length);
    return {
      kind,
      ...optional('place', passage?.place),
      ...optional('from', kind === 'moved' ? before?.place : undefined),
      ...optional('before', before?.text),
      ...optional('after', kind === 'removed' ? undefined : passage?.text),
      ...optional('translation', isParallel ? translation[old]?.text : undefined),
    };
  });
}

function keyOfPassage({ text }: Passage): string {
  return keyOf(text);
}

/** The similarity of two passages: the share of words that they have in common (Sørensen–Dice coefficient). */
function likenessOf(
  before: readonly Passage[],
  now: readonly Passage[],
): (before: number, after: number) => number {
  const [old, present] = [before, now].map((passages) => passages.map(wordsIn));
  return (row, column) => {
    const [one, other] = [old?.[row], present?.[column]];
    if (!one || !other || one.size + other.size === 0) return 0;
    let shared = 0;
    for (const word of one) if (other.has(word)) shared += 1;
    return (2 * shared) / (one.size + other.size);
  };
}

function wordsIn({ text }: Passage): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu));
}
