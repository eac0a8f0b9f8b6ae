import assert from 'node:assert/strict';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { loadSite } from '../../src/check/load-site.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { RULES } from '../../src/problems/rules/all-rules.ts';
import type { ContentFile, ContentFolder } from '../../src/sources/read-content.ts';
import { journalWithFault, releaseBefore } from './journal-with-fault.ts';

/** Text files by path in the content folder. */
type Texts = ReadonlyMap<string, string>;

/** Does what a hint says, to the letter. Undefined if the hint cannot be followed. */
type Follow = (texts: Texts, problem: Problem, said: readonly string[]) => Texts | undefined;

/** The ways in which hints name a replacement. A rule whose hint has one of these forms is tested without being listed. */
const WAYS: readonly (readonly [form: RegExp, follow: Follow])[] = [
  [/^Did you mean "([^"]+)"\?$/, (texts, problem, [meant = '']) => respell(texts, problem, meant)],
  [/\b[Rr]ename (?:it|the file) to "([^"]+)"(?: and write in it: (.+))?/, rename],
  [/^Add to (\S+): (.+)$/, (texts, _, [file = '', line = '']) => withField(texts, pathOf(file), line)],
  [
    /^Change the field in (\S+) to: (.+)$/,
    (texts, _, [file = '', line = '']) => withField(texts, pathOf(file), line),
  ],
  [/^Write it like this: (.+)$/, (texts, { file }, [line = '']) => withField(texts, pathOf(file), line)],
  [/^Add a line such as: (.+)$/, (texts, { file }, [line = '']) => withField(texts, pathOf(file), line)],
  [
    /^Remove the line\b/,
    (texts, { file, line }) => changed(texts, file, (lines) => lines.toSpliced(line - 1, 1)),
  ],
  [/\b[Dd]elete this file\b/, (texts, { file }) => without(texts, pathOf(file))],
];

/** Paths in problems begin with the name of the folder. */
function pathOf(file: string): string {
  return file.replace(/^content\//, '');
}

function changed(texts: Texts, file: string, change: (lines: readonly string[]) => readonly string[]): Texts {
  const path = pathOf(file);
  return new Map([...texts, [path, change((texts.get(path) ?? '').split('\n')).join('\n')]]);
}

function without(texts: Texts, path: string): Texts {
  return new Map([...texts].filter(([each]) => each !== path));
}

/** Replaces what the message quotes, at the place of the problem. A replacement that is an anchor replaces only that. */
function respell(texts: Texts, problem: Problem, meant: string): Texts | undefined {
  const quoted = [...problem.message.en.matchAll(/"([^"]+)"/g)].map(([, text = '']) => text);
  const line = (texts.get(pathOf(problem.file)) ?? '').split('\n')[problem.line - 1] ?? '';
  const rest = line.slice(problem.column - 1);
  const whole = quoted.find((text) => rest.includes(text));
  if (whole === undefined) return undefined;
  const written = meant.startsWith('#') ? whole.slice(whole.indexOf('#')) : whole;
  const cured = line.slice(0, problem.column - 1) + rest.replace(written, () => meant);
  return changed(texts, problem.file, (lines) => lines.with(problem.line - 1, cured));
}

function rename(texts: Texts, { file }: Problem, [to = '', line]: readonly string[]): Texts {
  const path = pathOf(file);
  const named = /\.\w+$/.test(to) ? to : `${to}.md`;
  const target = to.startsWith('content/') ? pathOf(to) : join(dirname(path), named).replaceAll('\\', '/');
  const moved = new Map([...without(texts, path), [target, texts.get(path) ?? '']]);
  return line === undefined ? moved : withField(moved, target, line);
}

/** Writes a field: in place of the lines that it has, or as the first. */
function withField(texts: Texts, path: string, line: string): Texts {
  const isFrontMatter = path.endsWith('.md');
  return changed(texts, path, (lines) => {
    const name = line.slice(0, line.indexOf(':') + 1);
    const at = lines.findIndex((each) => each.startsWith(name));
    if (at < 0) return lines.toSpliced(isFrontMatter ? 1 : 0, 0, line);
    const more = lines.slice(at + 1).findIndex((each) => !/^\s+\S|^-\s/.test(each));
    return lines.toSpliced(at, 1 + more, line);
  });
}

describe('the cure of a rule that names a replacement, followed to the letter, removes the problem', () => {
  for (const rule of new Set(RULES.map(({ id }) => id))) {
    test(rule, async () => {
      const release = await releaseBefore(rule);
      const folder = await journalWithFault(rule);
      const problemsOf = (files: readonly ContentFile[]) =>
        loadSite({ ...folder, files }, { drafts: false, release }).problems;
      const before = problemsOf(folder.files);
      for (const problem of before.filter((each) => each.rule === rule)) {
        const cured = cure(folder, problem);
        if (!cured) continue;
        const left = problemsOf(cured);
        const isSame = (each: Problem) =>
          each.rule === rule && each.message.en === problem.message.en && each.file === problem.file;
        const count = (problems: readonly Problem[]) => problems.filter(isSame).length;
        assert.ok(count(left) < count(before), `${problem.message.en} ${problem.hint.en}`);
        const grave = (problems: readonly Problem[]) =>
          problems.filter(({ severity }) => severity === 'error').length;
        assert.ok(grave(left) <= grave(before), `${problem.hint.en} makes another error`);
      }
    });
  }
});

/** The files after what the hint says was done; undefined if it names no replacement. */
function cure({ files }: ContentFolder, problem: Problem): readonly ContentFile[] | undefined {
  const texts = new Map(
    files.flatMap(({ path, text }) => (text === undefined ? [] : [[path, text] as const])),
  );
  // A document in another format cannot be rewritten here.
  const isText = texts.has(pathOf(problem.file)) || problem.file.endsWith('.md');
  for (const [form, follow] of isText ? WAYS : []) {
    const [found, ...said] = form.exec(problem.hint.en) ?? [];
    if (found === undefined) continue;
    const cured = follow(texts, problem, said);
    assert.ok(cured, `"${problem.hint.en}" cannot be followed`);
    return [...cured].map(([path, text]) => ({ path, text })).sort((a, b) => (a.path < b.path ? -1 : 1));
  }
  return undefined;
}
