import type { Generator } from '../source/list-folder.ts';
import { readPattern } from './path-patterns.ts';

/** What the files of a pattern are. */
type Part = 'texts' | 'pages' | 'issues' | 'leave out';

/** A pattern for files that were found. */
export interface ProposedPattern {
  readonly written: string;
  readonly count: number;
  readonly example: string;
}

/** Patterns for the paths that were found, in the order in which they have to be tried. */
export type ProposedPatterns = Readonly<Record<Part, readonly ProposedPattern[]>>;

/** Patterns for the files of texts in a folder. */
export function proposePatterns(paths: readonly string[], generator: Generator): ProposedPatterns {
  const found: Record<Part, Map<string, { count: number; readonly example: string }>> = {
    texts: new Map(),
    pages: new Map(),
    issues: new Map(),
    'leave out': new Map(),
  };
  for (const path of paths) {
    const { part, written } = patternFor(path, generator);
    if (!readPattern(written)) continue;
    const known = found[part].get(written);
    if (known) known.count += 1;
    else found[part].set(written, { count: 1, example: path });
  }
  const sorted = (part: Part) =>
    [...found[part]].map(([written, facts]) => ({ written, ...facts })).sort(bySharpness);
  return {
    texts: sorted('texts'),
    pages: sorted('pages'),
    issues: sorted('issues'),
    'leave out': sorted('leave out'),
  };
}

/** A pattern that tells more about a name, or has more words of its own, is tried first. */
function bySharpness(a: ProposedPattern, b: ProposedPattern): number {
  const told = ({ written }: ProposedPattern) => (written.replace(/^.*\//, '').match(/\{/g) ?? []).length;
  const own = ({ written }: ProposedPattern) => written.replace(/\{[a-z]+\}|\*/g, '').length;
  return told(b) - told(a) || own(b) - own(a) || (a.written < b.written ? -1 : 1);
}

/** Files about the folder, not about the journal. */
const ABOUT_FOLDER =
  /^(?:readme|licen[cs]e|changelog|contributing|code_of_conduct|security|claude|agents|404|pull_request_template)(?:[._-].*)?$/i;

/** Names that the introduction of an issue has in the folder of the issue. */
const INTRODUCTION = /^(issue|intro|introduction|introducci[oó]n|presentaci[oó]n)(?=\.)/i;

/** What a file is, by its path. */
function patternFor(path: string, generator: Generator): { readonly part: Part; readonly written: string } {
  const folders = path.split('/');
  const file = folders.pop() ?? '';
  if (ABOUT_FOLDER.test(file)) return { part: 'leave out', written: path };
  const { named, end, isIndex } = namePattern(file);
  if (isIndex) return indexFor(folders, file, end, generator);
  const { written, depth } = foldersPattern(folders, generator);
  const introduction = INTRODUCTION.exec(file)?.[1];
  if (introduction !== undefined && isIssueFolder(folders, generator))
    return { part: 'issues', written: [...written, `${introduction}${end}`].join('/') };
  const isPage = depth === 0 || isPages(folders.at(-1));
  const part = isPage && !named.includes('{date}') ? 'pages' : 'texts';
  return { part, written: [...written, `${named}${end}`].join('/') };
}

/** A file for a whole folder: an issue's introduction, a list of texts, or a text whose folder has its pictures. */
function indexFor(folders: readonly string[], file: string, end: string, generator: Generator) {
  const isList = file.startsWith('_');
  const all = foldersPattern(folders, generator);
  const own = `${isList ? '_' : ''}index${end}`;
  if (isIssueFolder(folders, generator))
    return { part: 'issues', written: [...all.written, own].join('/') } as const;
  const above = foldersPattern(folders.slice(0, -1), generator);
  if (isList || all.depth === 0) return { part: 'pages', written: [...folders, file].join('/') } as const;
  const isPage = above.depth === 0 || isPages(folders.at(-2));
  return { part: isPage ? 'pages' : 'texts', written: indexPattern(above.written, end) } as const;
}

function isPages(folder: string | undefined): boolean {
  return /^_?(?:pages|p[aá]ginas)$/.test(folder ?? '');
}

/** `name/index.md`: the folder has the name. */
function indexPattern(above: readonly string[], end: string): string {
  return [...above, '{name}', `index${end}`].join('/');
}

/** The pattern of a file's name, and what follows it. */
function namePattern(file: string) {
  const extension = /\.\w{1,12}$/.exec(file)?.[0] ?? '';
  const stem = file.slice(0, file.length - extension.length);
  const suffix = /\.([^.]{2,12})$/.exec(stem)?.[1];
  const end = `${suffix !== undefined && isLanguage(suffix) ? '.{language}' : ''}${extension}`;
  const named = /^\d{4}-\d{1,2}-\d{1,2}-./.test(stem) ? '{date}-{name}' : '{name}';
  return { named, end, isIndex: /^_?index(?:\.|$)/.test(stem) };
}

/** Whether a code such as `es` or `pt-br` is one of a language. Most words of two letters are none. */
function isLanguage(code: string): boolean {
  if (!/^[a-z]{2}(?:[-_][a-z]{2,4})?$/i.test(code)) return false;
  return LANGUAGES.of(code.replace('_', '-')) !== undefined;
}

const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

const ISSUES = /^_?(?:issues?|n[uú]meros?|editions?|ediciones|volumes?)$/i;
const NUMBERED =
  /^((?:issue|number|no|num|n|vol|volume|v|n[uú]mero|edition|ed|edici[oó]n)[-_. ]?)?\d[\w.-]{0,30}$/i;

/** Whether the last folder is that of an issue: it has a number, or it is one of a folder of issues. */
function isIssueFolder(folders: readonly string[], generator: Generator): boolean {
  const own = folders.slice(startOf(folders, generator));
  const [last, above] = [own.at(-1), own.at(-2)];
  return last !== undefined && (NUMBERED.test(last) || ISSUES.test(above ?? ''));
}

/** The pattern of the folders above a file. `depth` is the number of those that say more than the language. */
function foldersPattern(folders: readonly string[], generator: Generator) {
  const start = startOf(folders, generator);
  let hasIssue = false;
  let hasLanguage = false;
  let depth = 0;
  const written = folders.map((folder, index) => {
    if (index < start) return folder;
    if (!hasLanguage && isLanguage(folder)) {
      hasLanguage = true;
      return '{language}';
    }
    depth += 1;
    const prefix = NUMBERED.exec(folder)?.[1] ?? '';
    const isIssue = NUMBERED.test(folder) || ISSUES.test(folders[index - 1] ?? '');
    if (!isIssue) return folder;
    if (hasIssue) return '*';
    hasIssue = true;
    return `${prefix}{issue}`;
  });
  return { written, depth };
}

/** How many folders only hold everything, such as Hugo's `content`. */
function startOf([first, second]: readonly string[], generator: Generator): number {
  if (generator === 'jekyll' || first === undefined) return 0;
  if (/^(?:src|site|app)$/.test(first)) return second === 'content' ? 2 : 1;
  return first === 'content' ? 1 : 0;
}
