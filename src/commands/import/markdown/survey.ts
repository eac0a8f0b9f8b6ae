import type { LeftOutReason } from '../../../languages/words/commands/import-words.ts';
import { type BodyOptions, linksOfBody } from './body/convert-body.ts';
import { tagNamesIn } from './body/template-tags.ts';
import type { ImportMap } from './map/import-map.ts';
import { kindByMap, type SourceText, valuesByMap } from './plan/source-text.ts';
import { type Fields, type SplitFile, splitFile } from './source/front-matter.ts';
import { readSourceText, type SourceFolder } from './source/list-folder.ts';

/** What became of a file when it was read for the first time. */
export type SurveyedFile = { readonly path: string; readonly line: number; readonly title: string } & (
  | { readonly kind: 'text'; readonly text: SourceText; readonly oddLine: number | undefined }
  | { readonly kind: 'left-out'; readonly reason: LeftOutReason }
);

/** Reads every text once: its fields, and where its links lead. Of its words, nothing is kept. */
export async function surveyTexts(
  source: SourceFolder,
  map: ImportMap,
  options: Omit<BodyOptions, 'isHtml'>,
  progress: (done: number) => void,
): Promise<readonly SurveyedFile[]> {
  const surveyed: SurveyedFile[] = [];
  for (const [index, path] of source.texts.entries()) {
    progress(index);
    surveyed.push(await surveyText(source, path, map, options));
  }
  return surveyed;
}

async function surveyText(
  source: SourceFolder,
  path: string,
  map: ImportMap,
  options: Omit<BodyOptions, 'isHtml'>,
): Promise<SurveyedFile> {
  const leave = (reason: LeftOutReason, line = 1): SurveyedFile => ({
    path,
    line,
    title: path,
    kind: 'left-out',
    reason,
  });
  const kind = kindByMap(path, map);
  if (!('facts' in kind)) return leave(kind);
  const split = await readSplit(source, path);
  if (split === undefined) return leave({ kind: 'not-text' });
  if (split.kind === 'unreadable') return leave({ kind: 'unreadable-front-matter' }, split.line);
  if (split.fields === undefined && source.generator === 'jekyll') return leave({ kind: 'no-front-matter' });
  const fields = split.fields ?? {};
  const values = valuesByMap(fields, map);
  const isIndex = /(?:^|\/)_?index\.[^/]*$/.test(path);
  if (kind.kind !== 'issue' && isIndex && split.body.trim() === '') return leave({ kind: 'list-page' });
  const links = linksOfBody(split.body, { ...options, isHtml: isHtml(path) });
  const anchoredLinks = links.filter((link) => /[^#]#./.test(link));
  const text: SourceText = { path, ...kind, values, fields, anchoredLinks };
  const title = values.get('title');
  return {
    path,
    line: 1,
    title: typeof title === 'string' ? title : path,
    kind: 'text',
    text,
    oddLine: split.oddLine,
  };
}

/** Whether a text is HTML already. */
export function isHtml(path: string): boolean {
  return /\.html?$/i.test(path);
}

/** A text taken apart; undefined if it is none. */
export async function readSplit(source: SourceFolder, path: string): Promise<SplitFile | undefined> {
  const written = await readSourceText(source, path);
  return written === undefined ? undefined : splitFile(written);
}

/** What a first look at a folder finds, for a map to be proposed. */
export async function lookForMap(source: SourceFolder) {
  const fields: Fields[] = [];
  const tags = new Set<string>();
  for (const path of source.texts) {
    const split = await readSplit(source, path);
    if (split?.kind !== 'text') continue;
    if (split.fields) fields.push(split.fields);
    for (const tag of tagNamesIn(split.body)) tags.add(tag);
  }
  return { fields, tags };
}
