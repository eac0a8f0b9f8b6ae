import { withoutDrafts } from '../content/drafts.ts';
import { parseContent } from '../content/parse-content.ts';
import type { ParsedContent } from '../content/parsed-content.ts';
import type { Archive } from '../model/archive.ts';
import type { Report } from '../problems/problem.ts';
import type { ContentFolder } from '../sources/read-content.ts';
import { assemble } from './assemble.ts';

/** A content folder as an archive whose texts nobody has rendered. */
export interface LoadedArchive {
  readonly archive: Archive;
  /** Everything that could be read, drafts included. */
  readonly content: ParsedContent;
}

/** For commands that need no pages. Undefined where there is no usable journal.yaml. */
export function loadArchive(
  folder: ContentFolder,
  options: { readonly drafts: boolean },
  report: Report,
): LoadedArchive | undefined {
  const content = parseContent(folder, report);
  if (!content) return undefined;
  return { archive: assemble(options.drafts ? content : withoutDrafts(content), report), content };
}
