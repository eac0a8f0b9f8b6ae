import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { beginHelpers } from '../../src/check/helpers/helpers.ts';
import { openLoadMemory } from '../../src/check/load-memory.ts';
import { loadSite } from '../../src/check/load-site.ts';
import type { ContentFolder } from '../../src/sources/read-content.ts';

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'contrapunto-'));
});
after(() => rm(folder, { recursive: true }));

/** As many texts as are worth a helper. */
const TEXTS = Array.from({ length: 320 }, (_, number) => ({
  path: `issues/1/text-${number}.md`,
  text: `---\ntitle: Text ${number}\nauthors: [Ada Quiroga]\n---\n\nWords of text ${number}.\n`,
}));
const CONTENT: ContentFolder = {
  root: 'content',
  files: [
    { path: 'issues/1/issue.md', text: '---\ntitle: One\ndate: 2021-03\n---\n' },
    ...TEXTS,
    { path: 'journal.yaml', text: 'title: Journal\nurl: https://journal.example\nlanguages: [en]\n' },
  ],
  media: new Map(),
  unread: [],
};

test('what helpers do not do, because they die, the loading does', {
  skip: availableParallelism() < 2,
}, async () => {
  const module = join(folder, 'dies.mjs');
  await writeFile(
    module,
    "import { parentPort } from 'node:worker_threads';\nparentPort.once('message', () => process.exit(7));\n",
  );
  const memory = openLoadMemory('content', join(folder, '.cache/texts'), 'this version');
  const deaths: string[] = [];
  const helpers = beginHelpers(
    memory,
    (reason) => deaths.push(reason),
    () => module,
  );
  await helpers?.read(CONTENT);
  await helpers?.end();
  assert.deepEqual(new Set(deaths), new Set(['7']));
  const texts = ({ site }: ReturnType<typeof loadSite>) => [...(site?.texts.values() ?? [])];
  const loaded = loadSite(CONTENT, { drafts: false, memory });
  const alone = loadSite(CONTENT, { drafts: false });
  assert.equal(texts(loaded).length, TEXTS.length + 1);
  assert.deepEqual(texts(loaded), texts(alone));
  assert.deepEqual(loaded.problems, alone.problems);
});

test('a text that has changed when it is sent to a helper is told to whoever loads', {
  skip: availableParallelism() < 2,
}, async () => {
  const module = join(folder, 'silent.mjs');
  await writeFile(
    module,
    "import { parentPort } from 'node:worker_threads';\nparentPort.on('message', () => {});\n",
  );
  const memory = openLoadMemory('content', join(folder, '.cache/other'), 'this version');
  const changed = {
    path: 'issues/1/a-text.md',
    digest: 'of another text',
    get text(): string {
      throw new Error('it has changed');
    },
  };
  const helpers = beginHelpers(
    memory,
    () => {},
    () => module,
  );
  const read = helpers?.read({ ...CONTENT, files: [changed, ...CONTENT.files] });
  await assert.rejects(async () => read, /it has changed/);
  await helpers?.end();
});
