import type { ImportNotice } from '../../../languages/words/commands/import-words.ts';

/** A notice before the file that it is about is complete, so that its line is not known. */
export type Pending = ImportNotice extends infer One
  ? One extends ImportNotice
    ? Omit<One, 'at'>
    : never
  : never;

/** A notice with a part of the line that it is about. */
export type PendingNotice = Pending & { readonly near: string };

/** A notice with the line of the file that it is about: the first that has the part, or the first of the file. */
export function placed({ near, ...notice }: PendingNotice, path: string, file: string): ImportNotice {
  const at = near === '' ? -1 : file.indexOf(near);
  const line = at === -1 ? 1 : file.slice(0, at).split('\n').length;
  return { ...notice, at: { file: path, line } } as ImportNotice;
}
