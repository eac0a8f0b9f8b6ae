import type { Archive, ByLanguage, Edition, PageEdition } from '../model/archive.ts';
import { type Change, changesBetween } from './changes.ts';
import { type Fingerprint, fingerprintOfPassages, isSameText, parseFingerprint } from './fingerprint.ts';
import { type EditionWords, FIELDS, type Passage, passagesOf, wordsOf } from './passages.ts';

/** Whether a translation is up to date with its original. */
export type TranslationState =
  | { readonly kind: 'current' }
  /** Its front matter records no fingerprint, or the original is not in the archive. */
  | { readonly kind: 'unknown' }
  /** The original has changed since. `changes` is absent if the fingerprint does not show which passages. */
  | { readonly kind: 'stale'; readonly changes?: readonly SourceChange[] };

/** A passage of the original that has changed since the translation was made. */
export interface SourceChange {
  readonly kind: Change['kind'];
  /** The passage. For a removed one, the present passage above the gap, if there is one. */
  readonly passage?: Passage;
}

type AnyEdition = Edition | PageEdition;

/** The states of all translations that record a fingerprint. Others are `unknown`. */
export type TranslationStates = ReadonlyMap<AnyEdition, TranslationState>;

/** A rendered text. */
interface WithHtml {
  /** In UTF-8. */
  readonly html: Uint8Array;
}

/** Compares the `source` of every translation with the present text of its original. Only those originals are read. */
export function statesOf(archive: Archive, textOf: (edition: AnyEdition) => WithHtml): TranslationStates {
  const states = new Map<AnyEdition, TranslationState>();
  for (const { editions } of [...archive.works.values(), ...archive.pages.values()]) {
    for (const edition of editions.values()) {
      const source = sourceOf(editions, edition);
      const recorded = parseFingerprint(edition.translatedSource ?? '');
      if (!source || !recorded) continue;
      states.set(edition, stateOf(recorded, wordsOf(source, ''), textOf(source)));
    }
  }
  return states;
}

/** Cache of fingerprints by rendered text, so that a preview does not compute all of them again after each change. */
const taken = new WeakMap<WithHtml, { readonly fields: string; readonly fingerprint: string }>();
const utf8 = new TextDecoder();

/** The state of a translation, given the fingerprint that it records and its original's present text. */
function stateOf(recorded: Fingerprint, fields: EditionWords, text: WithHtml): TranslationState {
  const asText = JSON.stringify(FIELDS.map((field) => fields[field] ?? ''));
  const known = taken.get(text);
  const read = () => passagesOf({ ...fields, html: utf8.decode(text.html) });
  const fingerprint = known?.fields === asText ? known.fingerprint : fingerprintOfPassages(read());
  taken.set(text, { fields: asText, fingerprint });
  const present = parseFingerprint(fingerprint);
  if (!present || isSameText(recorded, present)) return { kind: 'current' };
  const changes = recorded.marks && passageChanges(recorded.marks, present.marks ?? []);
  // A mark has only 18 bits, so a changed passage can by chance have the same mark as before.
  if (!changes || changes.length === 0) return { kind: 'stale' };
  const now = read();
  return { kind: 'stale', changes: changes.map((change) => sourceChange(change, now)) };
}

/** The edition that a translation was made from, if the archive has it; undefined for an original. */
export function sourceOf<Some extends AnyEdition>(
  editions: ByLanguage<Some>,
  edition: Some,
): Some | undefined {
  return edition.translatedFrom && editions.get(edition.translatedFrom);
}

/**
 * The changes between two states of a text, given the keys or marks of their passages. Fields are compared by position,
 * blocks by order.
 */
export function passageChanges(
  before: readonly string[],
  after: readonly string[],
  likeness?: (before: number, after: number) => number,
): readonly Change[] {
  const count = FIELDS.length;
  const fields = FIELDS.flatMap((_, index): Change[] =>
    before[index] === after[index] ? [] : [{ kind: 'changed', before: index, after: index }],
  );
  const blocks = changesBetween(
    before.slice(count),
    after.slice(count),
    likeness && ((old, now) => likeness(old + count, now + count)),
  );
  return [...fields, ...blocks.map((change) => shifted(change, count))];
}

function shifted(change: Change, by: number): Change {
  switch (change.kind) {
    case 'added':
      return { ...change, after: change.after + by };
    case 'removed':
      return { ...change, before: change.before + by, above: change.above + by };
    default:
      return { ...change, before: change.before + by, after: change.after + by };
  }
}

function sourceChange(change: Change, now: readonly Passage[]): SourceChange {
  const index = change.kind === 'removed' ? change.above : change.after;
  const passage = index < FIELDS.length && change.kind === 'removed' ? undefined : now[index];
  return { kind: change.kind, ...(passage && { passage }) };
}
