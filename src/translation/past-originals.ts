import { splitFrontMatter } from '../content/front-matter.ts';
import { TEXT_SCOPES } from '../schema/scopes.ts';
import { findBlobs, readBlobs } from '../sources/git/blobs.ts';
import { textAt } from './file-words.ts';
import { type Committed, type CommittedFiles, listVersions } from './git-history.ts';

/** A translation and its original, as paths relative to the content folder. */
export interface TranslatedFile {
  readonly path: string;
  /** The present text of its file. */
  readonly text: string;
  readonly original: string;
}

/** The original as it was when a translation last changed. */
export type PastOriginal =
  /** `text` is the original's file then, `date` the day of the commit (ISO 8601). */
  | { readonly kind: 'committed'; readonly text: string; readonly date: string }
  /** There is no history, or the translation has changed since the last commit: the original as it is now. */
  | { readonly kind: 'now' }
  /** The clone is shallow, and the translation has not changed since its oldest commit. */
  | { readonly kind: 'cut-off' };

/** Blobs that are read at once, so that memory stays bounded. */
const AT_ONCE = 2000;

/**
 * Finds out, for each translation, what its original said when the words of the translation last changed. Changes of
 * its other fields and renames do not count. The number of git processes hardly depends on that of translations.
 * @param folder the content folder
 */
export async function pastOriginalsOf(
  folder: string,
  translations: readonly TranslatedFile[],
): Promise<ReadonlyMap<string, PastOriginal>> {
  if (translations.length === 0) return new Map();
  const paths = translations.flatMap(({ path, original }) => [path, original]);
  const listed = await listVersions(folder, [...new Set(paths)]);
  const found = new Map<string, PastOriginal>(translations.map(({ path }) => [path, { kind: 'now' }]));
  if (!listed) return found;
  const wordsOf = await readWords(folder, translations, listed);
  const changed = translations.flatMap((translation) => {
    const since = lastChange(translation, listed.versions.get(translation.path) ?? [], wordsOf);
    return since ? [{ translation, since }] : [];
  });
  const blobs = await blobsOfOriginals(folder, changed, listed);
  const texts = await readBlobs(folder, [...blobs.values()]);
  for (const { translation, since } of changed) {
    const text = texts.get(blobs.get(translation.path) ?? '');
    const isCutOff = listed.isShallow && since.commit.isOldest;
    if (isCutOff) found.set(translation.path, { kind: 'cut-off' });
    else if (text !== undefined)
      found.set(translation.path, { kind: 'committed', text, date: since.commit.date });
  }
  return found;
}

/** The words of each committed version of the translations, by blob. */
async function readWords(
  folder: string,
  translations: readonly TranslatedFile[],
  { versions }: CommittedFiles,
): Promise<ReadonlyMap<string, string>> {
  const names = translations.flatMap(({ path }) => (versions.get(path) ?? []).map(({ blob }) => blob));
  const words = new Map<string, string>();
  const unique = [...new Set(names)];
  for (let at = 0; at < unique.length; at += AT_ONCE) {
    for (const [blob, text] of await readBlobs(folder, unique.slice(at, at + AT_ONCE)))
      words.set(blob, wordsIn(text));
  }
  return words;
}

/** What a translator writes in a file: the translated fields and the text, however it is broken into lines. */
function wordsIn(file: string): string {
  const split = splitFrontMatter('', file, () => {});
  if (split?.data === undefined) return file;
  const { data, body } = split;
  const fields = TEXT_SCOPES.translated.flatMap(({ paths }) => paths.map((path) => textAt(data, path)));
  return [...fields, body.markdown].map((text) => (text ?? '').replace(/\s+/g, ' ').trim()).join('\n');
}

/** The commit that made the words what they are now; undefined if they are not committed. */
function lastChange(
  { text }: TranslatedFile,
  versions: readonly Committed[],
  wordsOf: ReadonlyMap<string, string>,
): Committed | undefined {
  const now = wordsIn(text);
  let change: Committed | undefined;
  for (const version of versions) {
    if (wordsOf.get(version.blob) !== now) break;
    change = version;
  }
  return change;
}

interface Changed {
  readonly translation: TranslatedFile;
  readonly since: Committed;
}

/**
 * The blobs of the originals, by the path of the translation. An original that did not exist yet counts as it was when
 * it was first committed.
 */
async function blobsOfOriginals(
  folder: string,
  changed: readonly Changed[],
  { versions }: CommittedFiles,
): Promise<ReadonlyMap<string, string>> {
  const placesOf = ({ translation, since }: Changed) => {
    const known = versions.get(translation.original) ?? [];
    const names = new Set([besides(translation, since.path), ...known.map(({ path }) => path)]);
    return [...names].map((name) => `${since.commit.name}:${name}`);
  };
  const blobs = await findBlobs(folder, changed.flatMap(placesOf));
  return new Map(
    changed.flatMap((one) => {
      const place = placesOf(one).find((each) => blobs.has(each)) ?? '';
      const blob = blobs.get(place) ?? versions.get(one.translation.original)?.at(-1)?.blob;
      return blob === undefined ? [] : [[one.translation.path, blob] as const];
    }),
  );
}

/** The name of an original when its translation had a given name: editions are beside each other, also after a move. */
function besides({ path, original }: TranslatedFile, then: string): string {
  const suffix = (name: string) => /(?:\.[^./]+)?\.md$/.exec(name)?.[0] ?? '';
  return then.slice(0, then.length - suffix(path).length) + suffix(original);
}
