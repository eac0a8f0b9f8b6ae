import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { decodeText } from './decode-text.ts';
import { versionOf } from './file-version.ts';
import { folderVersion, rootOf } from './read-content.ts';
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
  const theme = await readTheme(content, named);
  return theme ? { ...folder, theme } : folder;
}

/** Undefined if nobody named a theme and there is none. Throws errors of the file system. */
async function readTheme(content: string, named: string | undefined): Promise<ThemeFolder | undefined> {
  const folder = named ?? themeBeside(content);
  const found = lstatSync(folder, { throwIfNoEntry: named !== undefined });
  if (!found) return undefined;
  const root = rootOf(folder);
  // Whoever types the name of a link means the folder behind it. One that a stranger added to the journal could lead anywhere.
  if (named === undefined && found.isSymbolicLink()) return { root, files: [], instead: 'link' };
  if (!statSync(folder).isDirectory()) return { root, files: [], instead: 'file' };
  const files = [...pathsIn(folder, '')].sort().map((path) => readFile(folder, path));
  return { root, files };
}

/** Changes with every change of a theme. */
export function versionOfTheme(theme: ThemeFolder | undefined): string {
  return theme?.files.map(({ path, version }) => `\n${path}:${version}`).join('') ?? '';
}

/** A key for the state of a content folder and its theme. Throws errors of the file system if one cannot be read. */
export async function journalVersion(content: string, theme: string | undefined): Promise<string> {
  const [version, read] = await Promise.all([folderVersion(content), readTheme(content, theme)]);
  return version + versionOfTheme(read);
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

function readFile(folder: string, path: string): ThemeFile {
  const stats = statSync(join(folder, path));
  const file: ThemeFile = { path, bytes: stats.size, version: versionOf(stats) };
  const isText = dirname(path) === '.' && /\.(?:css|svg)$/.test(path);
  if (stats.size > MOST_TEXT && isText) return file;
  // A file for `public/` is only copied.
  if (!isText && !path.endsWith('.woff2')) return file;
  const bytes = readFileSync(join(folder, path));
  if (!isText) return { ...file, signature: bytes.toString('latin1', 0, 4) };
  const text = decodeText(bytes);
  return text === undefined ? file : { ...file, text };
}
