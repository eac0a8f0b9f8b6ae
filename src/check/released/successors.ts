import type { ParsedContent, TextRecord } from '../../content/parsed-content.ts';
import { workPathOf } from '../../sources/content-path.ts';
import type { AddressedText } from './addressed-texts.ts';
import type { Present } from './past.ts';
import { findAgainIn, isSameText } from './same-text.ts';

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

/** Creates a function that finds out what became of a text. Each call reads only that text. */
export function successorsIn(
  { folder, parsed, texts }: Pick<Present, 'folder' | 'parsed' | 'texts'>,
  past: readonly AddressedText[],
): (text: AddressedText) => Fate {
  const byPath = new Map(texts.map((text) => [pathOf(text), text]));
  const byWork = new Map(texts.map((text) => [workPathOf(pathOf(text)), text]));
  const pastByPath = new Map(past.map((text) => [pathOf(text), text]));
  const fresh = texts.filter((text) => {
    const before = pastByPath.get(pathOf(text));
    return !before || !isSameText(before, text);
  });
  const byName = new Map(fresh.map((text) => [nameOf(pathOf(text)), text]));
  const findAgain = findAgainIn(fresh);
  const drafts = draftsIn(parsed);
  const unread = folder.files.map(({ path }) => path).filter((path) => !byPath.has(path));
  const unreadPaths = new Set(unread);
  const unreadNames = new Set(unread.filter((path) => !pastByPath.has(path)).map(nameOf));
  return (text) => {
    const path = pathOf(text);
    const there = byPath.get(path);
    if (there && isSameText(text, there)) return { kind: 'moved', to: there, stays: true };
    const draft = drafts.get(path);
    if (draft) return { kind: 'draft', record: draft };
    const moved = (isIssue(path) ? undefined : byName.get(nameOf(path))) ?? findAgain(text);
    if (moved) return { kind: 'moved', to: moved, stays: moved === there };
    if (there) return { kind: 'moved', to: there, stays: true };
    if (unreadPaths.has(path) || (!isIssue(path) && unreadNames.has(nameOf(path))))
      return { kind: 'unreadable' };
    return { kind: 'gone', instead: byWork.get(workPathOf(path)) ?? introductionOf(text, byPath) };
  };
}

function pathOf({ record }: AddressedText): string {
  return record.source.path;
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

function introductionOf(
  { record }: AddressedText,
  byPath: ReadonlyMap<string, AddressedText>,
): AddressedText | undefined {
  const { path } = record.source;
  const folder = path.slice(0, path.lastIndexOf('/'));
  return byPath.get(`${folder}/issue.${record.language}.md`) ?? byPath.get(`${folder}/issue.md`);
}
