import type { Archive, ByLanguage, Edition, PageEdition } from '../model/archive.ts';
import { type Change, changesBetween } from './changes.ts';
import { type Fingerprint, fingerprintOfPassages, isSameText, parseFingerprint } from './fingerprint.ts';
import { type EditionWords, FIELDS, type Passage, passagesOf, wordsOf } from './passages.ts';

/** How a translation stands to the text it was made of. */
export type TranslationState =
  | { readonly kind: 'current' }
  /** Nobody recorded of what state of the text it was made, or that text is not in the archive. */
  | { readonly kind: 'unknown' }
  /** The text has changed since. `changes` is absent where the fingerprint does not say where. */
  | { readonly kind: 'stale'; readonly changes?: readonly SourceChange[] };

/** A passage of the original that has changed since the translation was made. */
export interface SourceChange {
  readonly kind: Change['kind'];
  /** The passage; of a removed one, that which now stands above its place, if any does. */
  readonly passage?: Passage;
}

type AnyEdition = Edition | PageEdition;

/** The state of every translation of an archive that names its source; others are `unknown`. */
export type TranslationStates = ReadonlyMap<AnyEdition, TranslationState>;

/**
 * Compares every translation's `source` with the text that it was translated from. Only the texts of such translations are
 * looked at.
 * @param htmlOf the rendered text of an edition, in UTF-8
 */
export function statesOf(archive: Archive, htmlOf: (edition: AnyEdition) => Uint8Array): TranslationStates {
  const states = new Map<AnyEdition, TranslationState>();
  for (const { editions } of [...archive.works.values(), ...archive.pages.values()]) {
    for (const edition of editions.values()) {
      const source = sourceOf(editions, edition);
      const recorded = parseFingerprint(edition.translatedSource ?? '');
      if (!source || !recorded) continue;
      states.set(edition, stateOf(recorded, wordsOf(editions, source, ''), htmlOf(source)));
    }
  }
  return states;
}

/** Fingerprints of texts that stayed in memory as they were, so that a preview does not take them anew after each change. */
const taken = new WeakMap<Uint8Array, { readonly fields: string; readonly fingerprint: string }>();
const utf8 = new TextDecoder();

/** How a translation made of a text with this fingerprint stands to the text as it is now. */
function stateOf(recorded: Fingerprint, fields: EditionWords, html: Uint8Array): TranslationState {
  const asText = JSON.stringify(FIELDS.map((field) => fields[field] ?? ''));
  const known = taken.get(html);
  const read = () => passagesOf({ ...fields, html: utf8.decode(html) });
  const fingerprint = known?.fields === asText ? known.fingerprint : fingerprintOfPassages(read());
  taken.set(html, { fields: asText, fingerprint });
  const present = parseFingerprint(fingerprint);
  if (!present || isSameText(recorded, present)) return { kind: 'current' };
  const changes = recorded.marks && passageChanges(recorded.marks, present.marks ?? []);
  // Marks are short: once in a great while a changed passage has the same as before.
  if (!changes || changes.length === 0) return { kind: 'stale' };
  const now = read();
  return { kind: 'stale', changes: changes.map((change) => sourceChange(change, now)) };
}

/** The edition that a translation was made of, where the archive has it; undefined for the original. */
export function sourceOf<Some extends AnyEdition>(
  editions: ByLanguage<Some>,
  edition: Some,
): Some | undefined {
  return edition.translatedFrom && editions.get(edition.translatedFrom);
}

/** What has changed between two states of a text, given the keys (or marks) of their passages: fields by name, blocks by order. */
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
