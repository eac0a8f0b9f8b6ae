import type { ParsedContent, TextRecord } from '../content/parsed-content.ts';
import type { ContentFolder } from '../sources/read-content.ts';
import type { AddressedText } from './addressed-texts.ts';

/** What became of a text of the last release. */
export type Fate =
  /** It exists under another address. `stays`: in the same file. */
  | { readonly kind: 'moved'; readonly to: AddressedText; readonly stays: boolean }
  /** It exists as a draft. */
  | { readonly kind: 'draft'; readonly record: TextRecord<unknown> }
  /** It no longer exists. `instead` is the nearest substitute: another edition of it, or its issue. */
  | { readonly kind: 'gone'; readonly instead: AddressedText | undefined }
  /** It exists but cannot be read, for which there is another problem. */
  | { readonly kind: 'unreadable' };

/** Creates a function that finds out what became of a text. Each call takes a constant number of lookups. */
export function successorsIn(
  folder: ContentFolder,
  parsed: ParsedContent,
  texts: readonly AddressedText[],
  past: readonly AddressedText[],
): (text: AddressedText) => Fate {
  const byPath = new Map(texts.map((text) => [text.record.source.path, text]));
  const byWork = new Map(texts.map((text) => [workOf(text), text]));
  const pastPaths = new Set(past.map(({ record }) => record.source.path));
  const fresh = texts.filter(({ record }) => !pastPaths.has(record.source.path));
  const byName = new Map(fresh.map((text) => [nameOf(text.record.source.path), text]));
  const byTitle = new Map(fresh.map((text) => [titleOf(text), text]));
  const drafts = draftsIn(parsed);
  const unread = folder.files.map(({ path }) => path).filter((path) => !byPath.has(path));
  const unreadPaths = new Set(unread);
  const unreadNames = new Set(unread.filter((path) => !pastPaths.has(path)).map(nameOf));
  return (text) => {
    const { path } = text.record.source;
    const same = byPath.get(path);
    if (same) return { kind: 'moved', to: same, stays: true };
    const draft = drafts.get(path);
    if (draft) return { kind: 'draft', record: draft };
    const moved = (isIssue(path) ? undefined : byName.get(nameOf(path))) ?? byTitle.get(titleOf(text));
    if (moved) return { kind: 'moved', to: moved, stays: false };
    if (unreadPaths.has(path) || (!isIssue(path) && unreadNames.has(nameOf(path))))
      return { kind: 'unreadable' };
    return { kind: 'gone', instead: byWork.get(workOf(text)) ?? introductionOf(text, byPath) };
  };
}

function draftsIn({ issues, articles, pages }: ParsedContent): ReadonlyMap<string, TextRecord<unknown>> {
  const records = [...issues, ...articles, ...pages].filter(({ fields }) => fields.draft === true);
  return new Map(records.map((record) => [record.source.path, record]));
}

/** The name of a file without its folder. */
function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Whether this is an issue's introduction. All of these have the same file name. */
function isIssue(path: string): boolean {
  return /(?:^|\/)issue(?:\.[^.]+)?\.md$/.test(path);
}

/** A key that is the same for all editions of a work. */
function workOf({ record }: AddressedText): string {
  return record.source.path.replace(/(?:\.[^./]+)?\.md$/, '');
}

function titleOf({ edition }: AddressedText): string {
  return `${edition.language}:${edition.title}`;
}

function introductionOf(
  { record }: AddressedText,
  byPath: ReadonlyMap<string, AddressedText>,
): AddressedText | undefined {
  const { path } = record.source;
  const folder = path.slice(0, path.lastIndexOf('/'));
  return byPath.get(`${folder}/issue.${record.language}.md`) ?? byPath.get(`${folder}/issue.md`);
}
