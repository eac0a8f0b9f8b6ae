import { withoutDrafts } from '../content/drafts.ts';
import { parseContent } from '../content/parse-content.ts';
import type { ParsedContent } from '../content/parsed-content.ts';
import type { TextReaders } from '../content/text-readers.ts';
import type { Archive } from '../model/archive.ts';
import type { Report } from '../problems/problem.ts';
import type { ContentFolder } from '../sources/read-content.ts';
import { assemble } from './assemble.ts';

/** An archive whose texts are not rendered. */
export interface LoadedArchive {
  readonly archive: Archive;
  /** All readable content, drafts included. */
  readonly content: ParsedContent;
}

/** Loads an archive for commands that need no pages. Undefined if there is no usable journal.yaml. */
export function loadArchive(
  folder: ContentFolder,
  options: { readonly drafts: boolean },
  report: Report,
  readers?: TextReaders,
): LoadedArchive | undefined {
  const content = parseContent(folder, report, readers);
  if (!content) return undefined;
  return { archive: assemble(options.drafts ? content : withoutDrafts(content), report), content };
}
