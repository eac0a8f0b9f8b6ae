import assert from 'node:assert/strict';
import { appendFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { keepLastBuild, lastBuild, type ToldBuild } from '../../src/write/output/last-build.ts';
import { surveyFolder } from '../../src/write/output/survey-folder.ts';
import { NO_PARTS } from '../../src/write/part-numbers.ts';
import { filesIn } from '../built-site.ts';
import { run } from './run-command.ts';

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'contrapunto-'));
});
after(() => rm(folder, { recursive: true }));

/** Waits until every file system would give a further change another time. */
const settled = () => setTimeout(2100);

test('a build of what has not changed loads nothing, and tells the same', async () => {
  const content = join(folder, 'content');
  const output = join(folder, 'site');
  await cp(join(import.meta.dirname, '../sites/one-language'), content, { recursive: true });
  const text = join(content, 'issues/1/warned.md');
  await writeFile(text, '---\ntitle: Warned\nauthors: [A Name]\n---\n\nTo [nowhere](#nowhere).\n');
  const build = async (...more: readonly string[]) => {
    const { code, stdout, stderr } = await run(['build', '--content', content, '--output', output, ...more]);
    return { code, told: stderr + stdout.replace(/[\d.]+ s\. /, ''), stderr };
  };
  /** Whether a build has loaded the texts. */
  const hasLoaded = async (): Promise<boolean> => /"texts":/.test((await build('--timings')).stderr);

  await settled();
  const first = await build();
  assert.match(first.told, /warned\.md/);
  const files = await filesIn(output);
  assert.deepEqual(await build(), first);
  assert.equal(await hasLoaded(), false);

  // Strictness is a part of what a build depends on, and a build with errors keeps what is there.
  assert.equal((await build('--strict')).code, 1);
  assert.deepEqual(await filesIn(output), files);

  await writeFile(join(output, 'index.html'), 'changed by somebody');
  // They are not part of what readers can save, in whose list all files of this folder are.
  const [index = ''] = [...files.keys()].filter((path) => path.endsWith('/words/index.json.gz'));
  const words = dirname(join(output, index));
  await mkdir(join(words, 'a folder of somebody'));
  await writeFile(join(words, 'somebody.json.gz'), '{}');
  assert.equal(await hasLoaded(), true);
  assert.deepEqual(await filesIn(output), files);

  await appendFile(text, '\nOne sentence more.\n');
  await settled();
  assert.equal(await hasLoaded(), true);
  const page = await readFile(join(output, 'issues/1/warned/index.html'), 'utf8');
  assert.match(page, /One sentence more\./);
  assert.equal(await hasLoaded(), false);
});

describe('the last build is not told again', () => {
  const told: ToldBuild = {
    problems: [],
    facts: { issues: 1, articles: 2, editions: 'en 2', pages: 3, words: 4 },
  };
  const made = async (name: string): Promise<string> => {
    const output = join(folder, name);
    await mkdir(join(output, 'about'), { recursive: true });
    await writeFile(join(output, 'about/index.html'), 'about');
    await writeFile(join(output, 'index.html'), 'home');
    const { files } = await surveyFolder(output);
    const recorded = [...files].map(
      ([path, version]) => [path, { version, fingerprint: '', parts: NO_PARTS }] as const,
    );
    await keepLastBuild(output, 'state', { files: new Map(recorded) }, told);
    assert.deepEqual(await lastBuild(output, 'state'), told);
    assert.equal(await lastBuild(output, 'another state'), undefined);
    return output;
  };
  const CHANGES: Readonly<Record<string, (output: string) => Promise<unknown>>> = {
    'if a file has another content': (output) => writeFile(join(output, 'index.html'), 'hole'),
    'if a file is gone': (output) => rm(join(output, 'index.html')),
    'if there is another file': (output) => writeFile(join(output, 'more.html'), ''),
    'if there is another folder': (output) => mkdir(join(output, 'more')),
    'if a folder is gone': (output) => rm(join(output, 'about'), { recursive: true }),
    'if there is no folder': (output) => rm(output, { recursive: true }),
  };
  for (const [name, change] of Object.entries(CHANGES)) {
    test(name, async () => {
      const output = await made(name.replaceAll(' ', '-'));
      await change(output);
      assert.equal(await lastBuild(output, 'state'), undefined);
    });
  }
});
