import { type AnyRecord, recordsOf } from '../../content/parsed-content.ts';
import { suggest } from '../../schema/suggest.ts';
import { workPathOf } from '../../sources/content-path.ts';
import { wordsOfFile } from '../../translation/file-words.ts';
import {
  type Fingerprint,
  fingerprintOf,
  isSameText,
  parseFingerprint,
} from '../../translation/fingerprint.ts';
import { FIELDS } from '../../translation/passages.ts';
import type { AddressedText } from '../released/addressed-texts.ts';
import type { Present } from '../released/past.ts';
import type { Fate } from '../released/successors.ts';
import { type Orphan, pathIn } from './orphans.ts';

/** In a folder with more texts that may be the original, guesses would take long and mean little. */
const MOST_COMPARED = 200;
/** Shorter names are similar by chance. */
const SIMILAR_FROM = 5;
/** A passage that more texts share, such as a common heading, tells nothing. */
const MOST_SHARING = 5;

/**
 * Creates a function that finds the most likely original of a translation: by the fingerprint that the translation
 * records; by what became of the original of the last release; by the same file name in another folder; by a similar
 * name; by names and numbers that occur in both texts; or because no other text beside it lacks a translation.
 */
export function originalsIn(
  present: Present,
  fateOf: ((text: AddressedText) => Fate) | undefined,
): (orphan: Orphan) => AnyRecord | undefined {
  const records = recordsOf(present.parsed);
  const byPath = new Map(records.map((record) => [record.source.path, record]));
  const findByFingerprint = fingerprintsOf(present, records);
  const guess = guessesIn(present, records);
  return (orphan) => {
    const { record, from, before } = orphan;
    const canBe = (other: AnyRecord) =>
      kindOf(other) === kindOf(record) &&
      (from === undefined ? other.language !== record.language : other.language === from) &&
      workPathOf(other.source.path) !== workPathOf(record.source.path);
    const recorded = parseFingerprint(record.fields.source ?? '');
    const same = recorded && findByFingerprint(recorded, canBe);
    if (same) return same;
    const fate = before && fateOf?.(before);
    const successor = fate?.kind === 'moved' ? byPath.get(fate.to.record.source.path) : undefined;
    return successor && canBe(successor) ? successor : guess(orphan, canBe);
  };
}

type CanBe = (record: AnyRecord) => boolean;

/** Creates a function that finds an original by what the two files have in common, if nothing is recorded. */
function guessesIn(present: Present, records: readonly AnyRecord[]) {
  const paths = new Set(present.folder.files.map(({ path }) => path));
  const byFolder = groupedBy(records, placeOf);
  const byName = groupedBy(records, nameOf);
  return ({ record, isDeclared }: Orphan, canBe: CanBe): AnyRecord | undefined => {
    const isFree = (other: AnyRecord) =>
      canBe(other) && !paths.has(pathIn(workPathOf(other.source.path), record.language, present));
    const isArticle = kindOf(record) === 'article';
    const namesake = isArticle ? byName.get(nameOf(record))?.find(isFree) : undefined;
    if (namesake) return namesake;
    const beside = (byFolder.get(placeOf(record)) ?? []).filter(isFree);
    if (beside.length > MOST_COMPARED) return undefined;
    const similar = similarName(record, beside);
    if (similar || !isDeclared) return similar;
    return similarWords(record, beside) ?? (beside.length === 1 ? beside[0] : undefined);
  };
}

function groupedBy<Key>(
  records: readonly AnyRecord[],
  keyOf: (record: AnyRecord) => Key,
): ReadonlyMap<Key, readonly AnyRecord[]> {
  const groups = new Map<Key, AnyRecord[]>();
  for (const record of records) {
    const group = groups.get(keyOf(record));
    if (group) group.push(record);
    else groups.set(keyOf(record), [record]);
  }
  return groups;
}

/** Fingerprints of texts, and the texts that have a passage with a mark. */
interface Fingerprinted {
  readonly all: readonly (readonly [AnyRecord, Fingerprint])[];
  readonly byMark: ReadonlyMap<string, readonly AnyRecord[]>;
}

/** Creates a function that finds a text by its fingerprint, or by half of its passages if it has changed since. */
function fingerprintsOf(present: Present, records: readonly AnyRecord[]) {
  let known: Fingerprinted | undefined;
  return (recorded: Fingerprint, canBe: CanBe): AnyRecord | undefined => {
    known ??= fingerprinted(present, records);
    const same = known.all.find(([record, each]) => isSameText(recorded, each) && canBe(record));
    if (same) return same[0];
    const marks = new Set(recorded.marks?.slice(FIELDS.length));
    const shared = new Map<AnyRecord, number>();
    for (const mark of marks) {
      const sharing = known.byMark.get(mark) ?? [];
      if (sharing.length > MOST_SHARING) continue;
      for (const record of sharing.filter(canBe)) shared.set(record, (shared.get(record) ?? 0) + 1);
    }
    const [best] = [...shared].sort(([, a], [, b]) => b - a);
    return best && best[1] * 2 >= marks.size ? best[0] : undefined;
  };
}

function fingerprinted({ folder }: Present, records: readonly AnyRecord[]): Fingerprinted {
  const files = new Map(folder.files.map((file) => [file.path, file]));
  const all = records.flatMap((record) => {
    const words = wordsOfFile(files.get(record.source.path)?.text ?? '', record.language);
    const fingerprint = words && parseFingerprint(fingerprintOf(words));
    return fingerprint ? [[record, fingerprint] as const] : [];
  });
  const byMark = new Map<string, AnyRecord[]>();
  for (const [record, { marks }] of all) {
    for (const mark of new Set(marks?.slice(FIELDS.length))) {
      const sharing = byMark.get(mark);
      if (sharing) sharing.push(record);
      else byMark.set(mark, [record]);
    }
  }
  return { all, byMark };
}

/** The text with a similar name, or a name that contains most words of the other. */
function similarName(record: AnyRecord, candidates: readonly AnyRecord[]): AnyRecord | undefined {
  const byName = new Map(candidates.map((other) => [nameOf(other), other]));
  const isLong = nameOf(record).length >= SIMILAR_FROM;
  const near = isLong ? suggest(nameOf(record), [...byName.keys()]) : undefined;
  if (near !== undefined) return byName.get(near);
  const own = wordsOfName(record);
  const shared = candidates.map((other) => {
    const words = wordsOfName(other);
    const both = [...words].filter((word) => own.has(word)).length;
    return [other, both / Math.max(1, Math.min(own.size, words.size))] as const;
  });
  const [best] = shared.sort(([, a], [, b]) => b - a);
  return best && best[1] > 0.5 ? best[0] : undefined;
}

/** The text that shares most names, numbers and addresses: what a translation leaves as it is. */
function similarWords(record: AnyRecord, candidates: readonly AnyRecord[]): AnyRecord | undefined {
  const own = untranslated(record);
  const shared = candidates.map(
    (other) => [other, [...untranslated(other)].filter((word) => own.has(word)).length] as const,
  );
  const [best, second] = shared.sort(([, a], [, b]) => b - a);
  return best && best[1] >= 3 && best[1] > (second?.[1] ?? 0) * 1.5 ? best[0] : undefined;
}

/** Words that begin with a capital inside a sentence, numbers, and paths of files. */
function untranslated({ body, data }: AnyRecord): ReadonlySet<string> {
  const fields = JSON.stringify(data);
  const words = `${fields} ${body.markdown}`.match(
    /(?<=[\p{Ll},] )\p{Lu}[\p{L}\p{M}]{2,}|(?<!\d)\d{2,}|(?<![\w/.-])[\w/.-]{1,200}\.\w{2,4}\b/gu,
  );
  return new Set(words ?? []);
}

function kindOf(record: AnyRecord): 'article' | 'issue' | 'page' {
  if (!('issue' in record)) return 'page';
  return 'id' in record ? 'article' : 'issue';
}

/** The name by which people know a text: that of its file or, for an introduction, that of its folder. */
function nameOf(record: AnyRecord): string {
  if (kindOf(record) === 'issue' && 'issue' in record) return record.issue;
  const path = workPathOf(record.source.path);
  return path.slice(path.lastIndexOf('/') + 1);
}

function wordsOfName(record: AnyRecord): ReadonlySet<string> {
  return new Set(
    nameOf(record)
      .split(/[-_]/)
      .filter((word) => /\d|.../.test(word)),
  );
}

/** The folder of a text, in which its other editions are looked for. Introductions have a folder each. */
function placeOf(record: AnyRecord): string {
  const { path } = record.source;
  return kindOf(record) === 'issue' ? 'issues' : path.slice(0, path.lastIndexOf('/'));
}
