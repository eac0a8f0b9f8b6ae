import { dirname, join } from 'node:path';
import type { Problem } from '../../src/problems/problem.ts';

/** Files by path in the content folder. A file that is no text is empty. */
export type Texts = ReadonlyMap<string, string>;

/** Paths in problems begin with the name of the folder. */
export function pathOf(file: string): string {
  return file.replace(/^content\//, '');
}

function changed(texts: Texts, file: string, change: (lines: readonly string[]) => readonly string[]): Texts {
  const path = pathOf(file);
  return new Map([...texts, [path, change((texts.get(path) ?? '').split('\n')).join('\n')]]);
}

export function without(texts: Texts, path: string): Texts {
  return new Map([...texts].filter(([each]) => each !== path));
}

export function withoutLine(texts: Texts, { file, line }: Problem): Texts {
  return changed(texts, file, (lines) => lines.toSpliced(line - 1, 1));
}

/** Replaces what the message quotes, at the place of the problem. A replacement that is an anchor replaces only that. */
export function respell(texts: Texts, problem: Problem, meant: string): Texts | undefined {
  const line = lineOf(texts, problem);
  const rest = line.slice(problem.column - 1);
  const whole = quotedIn(problem).find((text) => rest.includes(text));
  if (whole === undefined) return undefined;
  const written = meant.startsWith('#') ? whole.slice(whole.indexOf('#')) : whole;
  const cured = line.slice(0, problem.column - 1) + rest.replace(written, () => meant);
  return changed(texts, problem.file, (lines) => lines.with(problem.line - 1, cured));
}

/** Replaces what the message quotes first: from the place of the problem on, or in all lines. */
export function rewrite(texts: Texts, problem: Problem, text: string, everywhere: boolean): Texts {
  const [written = ''] = quotedIn(problem);
  // Signs such as bullets are the same in each line, the words after them are not.
  const [sign = '', better = ''] = /^[•·–]/.test(written)
    ? [written.slice(0, 1), text.slice(0, 1)]
    : [written, text];
  return changed(texts, problem.file, (lines) =>
    everywhere
      ? lines.map((line) => line.replaceAll(sign, () => better))
      : lines.with(
          problem.line - 1,
          lineOf(texts, problem).replace(written, () => text),
        ),
  );
}

function quotedIn({ message }: Problem): readonly string[] {
  return [...message.en.matchAll(/"([^"]+)"/g)].map(([, text = '']) => text);
}

function lineOf(texts: Texts, { file, line }: Problem): string {
  return (texts.get(pathOf(file)) ?? '').split('\n')[line - 1] ?? '';
}

/** A name without a folder stays in its folder, and one without an end gets that of texts. */
export function rename(texts: Texts, problem: Problem, to: string, line: string | undefined): Texts {
  // A file that is named in the hint, or the one with the problem.
  const [other] = /^content\/\S+(?= is most likely a translation of this file)/.exec(problem.hint.en) ?? [];
  const path = pathOf(other ?? problem.file);
  const named = /\.\w+$/.test(to) ? to : `${to}.md`;
  const target = to.startsWith('content/') ? pathOf(to) : join(dirname(path), named).replaceAll('\\', '/');
  const moved = new Map([...without(texts, path), [target, texts.get(path) ?? '']]);
  return line === undefined ? moved : withField(moved, target, line);
}

/** Writes a field: in place of the lines that it has, or as the first. */
export function withField(texts: Texts, path: string, line: string): Texts {
  return changed(texts, path, (lines) => {
    const name = line.slice(0, line.indexOf(':') + 1);
    const at = lines.findIndex((each) => each.startsWith(name));
    if (at < 0) return lines.toSpliced(path.endsWith('.md') ? 1 : 0, 0, line);
    const more = lines.slice(at + 1).findIndex((each) => !/^\s+\S|^-\s/.test(each));
    return lines.toSpliced(at, 1 + more, line);
  });
}

/**
 * Writes a line in place of the one with the problem and those after it. If the problem is inside a field of several
 * lines, the whole field is replaced, and if there is no such field, it is added.
 */
export function withLine(
  texts: Texts,
  problem: Problem,
  line: string,
  count: number,
  spaces?: number,
): Texts {
  const old = lineOf(texts, problem);
  const name = line.slice(0, line.indexOf(':') + 1);
  const [indent = ''] = /^\s*(?:-\s)?/.exec(old) ?? [];
  if (line === name) return changed(texts, problem.file, (lines) => lines.with(problem.line - 1, line));
  const isHere = old.slice(indent.length).startsWith(name.slice(0, -1));
  if (!isHere && count === 1 && spaces === undefined) return withField(texts, pathOf(problem.file), line);
  const before = spaces === undefined ? indent : ' '.repeat(spaces);
  return changed(texts, problem.file, (lines) => lines.toSpliced(problem.line - 1, count, before + line));
}

/** Gives a heading another level: `##`, or `<h2>`. */
export function withLevel(texts: Texts, problem: Problem, level: string): Texts {
  const cured = level.startsWith('#')
    ? lineOf(texts, problem).replace(/#+/, level)
    : lineOf(texts, problem).replaceAll(/\bh\d\b/g, level.slice(1, -1));
  return changed(texts, problem.file, (lines) => lines.with(problem.line - 1, cured));
}

/** Moves a line below the fields that begin where the problem is. */
export function belowFields(texts: Texts, problem: Problem, line: number): Texts {
  return changed(texts, problem.file, (lines) => {
    const count = lines.slice(problem.line - 1).findIndex((each) => !/^[\w-]+:/.test(each));
    const moved = lines[line - 1] ?? '';
    return lines.toSpliced(problem.line - 1 + count, 0, moved).toSpliced(line - 1, 1);
  });
}

/** Deletes the character that the message names, also if it is written as a reference. */
export function withoutCharacter(texts: Texts, problem: Problem): Texts {
  const [, code = ''] = /U\+([0-9A-F]+)/.exec(problem.message.en) ?? [];
  const character = new RegExp(`\\u{${code}}|&#x${code};`, 'u');
  const cured = lineOf(texts, problem).replace(character, '');
  return changed(texts, problem.file, (lines) => lines.with(problem.line - 1, cured));
}

/** Puts an empty line between a paragraph and the signs below it. */
export function apart(texts: Texts, problem: Problem): Texts {
  return changed(texts, problem.file, (lines) => {
    const below = lines.findIndex(
      (line, index) => index >= problem.line - 1 && /^\s*(?:-+|=+)\s*$/.test(line),
    );
    return lines.toSpliced(below, 0, '');
  });
}

export function unindented(texts: Texts, problem: Problem): Texts {
  return changed(texts, problem.file, (lines) => {
    const end = lines.findIndex((line, index) => index >= problem.line && line.trim() === '');
    return lines.map((line, index) => (index >= problem.line - 1 && index < end ? line.trimStart() : line));
  });
}
