import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { decodeText } from './decode-text.ts';
import { versionOf } from './files/file-version.ts';
import { measureFont } from './fonts/measure-font.ts';
import { rootOf } from './read-content.ts';
import {
  type FolderState,
  type FolderSurvey,
  folderState,
  stateOfSurvey,
  surveyContent,
} from './survey-content.ts';
import { MOST_TEXT, type ThemeFile, type ThemeFolder } from './theme-folder.ts';

/** Where the theme of a content folder is, if nobody says otherwise: beside it. */
export function themeBeside(content: string): string {
  return join(content, '..', 'theme');
}

/** A folder with its theme: the one that was named, or else the one beside the content if there is one. */
export async function withTheme<Folder extends object>(
  folder: Folder,
  { content, theme: named }: { readonly content: string; readonly theme?: string | undefined },
): Promise<Folder & { readonly theme?: ThemeFolder }> {
  const theme = readTheme(content, named);
  return theme ? { ...folder, theme } : folder;
}

/** Undefined if nobody named a theme and there is none. Throws errors of the file system. */
function readTheme(content: string, named: string | undefined): ThemeFolder | undefined {
  const folder = named ?? themeBeside(content);
  const found = foundIn(folder, named !== undefined);
  return found && { ...found, files: found.files.map((file) => readFile(folder, file)) };
}

/** The files of a theme, none of which is read. */
function foundIn(folder: string, isNamed: boolean): ThemeFolder | undefined {
  const found = lstatSync(folder, { throwIfNoEntry: isNamed });
  if (!found) return undefined;
  const root = rootOf(folder);
  // Whoever types the name of a link means the folder behind it. One that a stranger added to the journal could lead anywhere.
  if (!isNamed && found.isSymbolicLink()) return { root, files: [], instead: 'link' };
  if (!statSync(folder).isDirectory()) return { root, files: [], instead: 'file' };
  const files = [...pathsIn(folder, '')].sort().map((path) => {
    const stats = statSync(join(folder, path));
    return { path, bytes: stats.size, version: versionOf(stats) };
  });
  return { root, files };
}

/** Changes with every change of a theme. */
export function versionOfTheme(theme: ThemeFolder | undefined): string {
  if (!theme) return '';
  const { files, instead = 'folder' } = theme;
  return [instead, ...files.map(({ path, version }) => `${path}:${version}`)]
    .map((line) => `\n${line}`)
    .join('');
}

/** The state of a journal's files. */
export interface JournalState extends FolderState {
  /** The survey of the content folder. */
  readonly survey: FolderSurvey;
}

/** The state of a content folder and its theme. Throws errors of the file system if one cannot be read. */
export function journalState(content: string, theme: string | undefined): JournalState {
  const folder = theme ?? themeBeside(content);
  const found = foundIn(folder, theme !== undefined);
  const survey = surveyContent(content);
  const texts = stateOfSurvey(survey);
  const isFolder = found !== undefined && found.instead === undefined;
  return {
    survey,
    version: texts.version + versionOfTheme(found),
    isSettled: texts.isSettled && (!isFolder || folderState(folder).isSettled),
  };
}

function pathsIn(folder: string, inside: string): readonly string[] {
  return readdirSync(join(folder, inside), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((entry) => {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.isDirectory()) return pathsIn(folder, path);
      return entry.isFile() ? [path] : [];
    });
}

function readFile(folder: string, file: ThemeFile): ThemeFile {
  const { path, bytes } = file;
  const isText = dirname(path) === '.' && /\.(?:css|svg)$/.test(path);
  // Others are only copied.
  if (isText ? bytes > MOST_TEXT : !/^fonts\/.*\.woff2$/.test(path)) return file;
  const content = readFileSync(join(folder, path));
  if (!isText) return { ...file, font: measureFont(content) };
  const text = decodeText(content);
  return text === undefined ? file : { ...file, text };
}
