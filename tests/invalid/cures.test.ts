import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadSite } from '../../src/check/load-site.ts';
import { canBeExact } from '../../src/problems/advice.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { RULES } from '../../src/problems/rules/all-rules.ts';
import type { ContentFolder } from '../../src/sources/read-content.ts';
import type { Texts } from './change-texts.ts';
import { follow } from './follow-hint.ts';
import { journalWithFault, releaseBefore } from './journal-with-fault.ts';

/** The rules of which some hint was followed. */
const followed = new Set<string>();

describe('the exact advice of a rule, followed to the letter, removes the problem', () => {
  const ids = [...new Set(RULES.map(({ id }) => id))];
  for (const rule of ids) {
    test(rule, async () => {
      const release = await releaseBefore(rule);
      const folder = await journalWithFault(rule);
      const problemsOf = (content: ContentFolder) => loadSite(content, { drafts: false, release }).problems;
      const before = problemsOf(folder);
      for (const problem of before.filter((each) => each.rule === rule)) {
        const cured = cure(textsIn(folder), problem);
        if (!cured) continue;
        followed.add(rule);
        const left = problemsOf(folderOf(cured, folder));
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

  test('every rule whose advice can be exact has an example of it', () => {
    const exact = RULES.filter(({ key }) => canBeExact(key)).map(({ id }) => id);
    assert.deepEqual(
      [...new Set(exact)].filter((id) => !followed.has(id)),
      [],
    );
  });
});

/** What the hint says, done. Both languages must say the same. Undefined if a person has to decide. */
function cure(texts: Texts, problem: Problem): Texts | undefined {
  const cured = follow(texts, problem, 'en');
  const hint = `"${problem.hint.en}" (${problem.file}:${problem.line})`;
  assert.deepEqual(follow(texts, problem, 'es'), cured, `${hint} is not "${problem.hint.es}"`);
  if (problem.advice === 'exact') assert.ok(cured, `${hint} cannot be followed`);
  else assert.equal(cured, undefined, `${hint} can be followed`);
  return cured;
}

function textsIn({ files, media }: ContentFolder): Texts {
  return new Map([
    ...files.map(({ path, text = '' }) => [path, text] as const),
    ...[...media.keys()].map((path) => [path, ''] as const),
  ]);
}

function folderOf(texts: Texts, { media, ...folder }: ContentFolder): ContentFolder {
  const known = [...media].filter(([path]) => texts.has(path));
  const files = [...texts].filter(([path]) => !media.has(path)).map(([path, text]) => ({ path, text }));
  return { ...folder, files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), media: new Map(known) };
}
