import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, afterEach, before, mock, test } from 'node:test';
import { type LoadMemory, openLoadMemory } from '../../src/check/load-memory.ts';
import { loadSite } from '../../src/check/load-site.ts';
import { plannedSite, planSite } from '../../src/pages/plan.ts';
import { openKnownTexts, withKnownTexts } from '../../src/sources/known-texts.ts';
import { readContent } from '../../src/sources/read-content.ts';
import { countProblems } from '../../src/terminal/format.ts';
import { compareFolder } from '../../src/write/output/compare-folder.ts';
import type { SurveyAhead } from '../../src/write/output/survey-beside.ts';
import { surveyFolder } from '../../src/write/output/survey-folder.ts';
import { writeOutput } from '../../src/write/output/write-output.ts';
import { NO_BUNDLES } from '../../src/write/search/kept-bundles.ts';
import { type Draw, drawFrom, pick } from '../bench/words.ts';
import { filesIn } from '../built-site.ts';
import { DAMAGES } from '../damages.ts';
import { randomEdits } from '../serve/random-edits.ts';
import { killedAfter } from './killed-after.ts';

const SITE = join(import.meta.dirname, '../sites/debate');
/** Other edits, or more of them: SEED=7 ROUNDS=200 EVERY=1 KILLED=20 npm test -- write/incremental */
const SEED = Number(process.env['SEED'] ?? 1);
const ROUNDS = Number(process.env['ROUNDS'] ?? 20);
/** Rounds between two comparisons. What a build forgot to write stays wrong, so most mistakes are found later as well. */
const EVERY = Number(process.env['EVERY'] ?? 10);
const KILLED = Number(process.env['KILLED'] ?? 6);
const RECORDS = '.cache/builds';

let parent = '';
let content = '';
let output = '';
let memory: LoadMemory;
before(async () => {
  parent = await mkdtemp(join(tmpdir(), 'contrapunto-'));
  content = join(parent, 'content');
  output = join(parent, 'site');
  await cp(SITE, content, { recursive: true });
  memory = openLoadMemory(content, join(parent, 'texts'), 'tests');
  // Texts are known only if they were changed some time ago.
  mock.timers.enable({ apis: ['Date'], now: Date.now() + 1_800_000 });
});
after(() => rm(parent, { recursive: true }));
afterEach(() => syncBuiltinESMExports());

/** Builds the site without pictures, styles and search. Returns the number of pages rendered; undefined if there are errors. */
async function build(
  folder: string,
  program: string | undefined,
  ahead?: SurveyAhead,
): Promise<number | undefined> {
  const known = folder === output ? openKnownTexts('content', join(parent, 'known'), 'tests') : undefined;
  const { site: loaded, problems } = await withKnownTexts(known, async (texts) => {
    const read = await readContent(content, { texts });
    texts?.save();
    return loadSite(read, { drafts: false, memory });
  });
  if (!loaded || countProblems(problems).errors > 0) return undefined;
  const site = plannedSite(loaded);
  let rendered = 0;
  const onPage = () => {
    rendered += 1;
  };
  const others = {
    content,
    pictures: Promise.resolve([]),
    assets: [],
    searchable: [],
    bundles: NO_BUNDLES,
    books: [],
  };
  const told = { onPage, onPages: () => {}, onPictures: () => {}, onFiles: () => {}, onIndexed: () => {} };
  await writeOutput(folder, { site, pages: planSite(site), ...others }, program, told, ahead);
  return rendered;
}

/** Fails unless the output folder is as a build into an empty folder would make it. */
async function assertExact(told: string): Promise<void> {
  const clean = join(parent, 'clean');
  await rm(clean, { recursive: true, force: true });
  await build(clean, undefined);
  const [a, b] = [await filesIn(output), await filesIn(clean)];
  const folders = async (of: string) => (await readdir(of, { recursive: true })).sort();
  assert.deepEqual(await folders(output), await folders(clean), told);
  assert.deepEqual(
    [...a].filter(([path, bytes]) => !b.get(path)?.equals(bytes)).map(([path]) => path),
    [],
    told,
  );
}

/** Somebody's work in the output folder, or in the records of builds. */
async function damage(draw: Draw): Promise<string> {
  const paths = [...(await filesIn(output)).keys()].map((path) => join(output, path));
  const records = (await readdir(RECORDS)).map((name) => join(RECORDS, name));
  const path = pick(draw, draw() < 0.2 ? records : paths.filter((path) => !path.endsWith('/.contrapunto')));
  const kind = pick(draw, [...Object.keys(DAMAGES), 'no folder', 'one more']);
  if (kind === 'no folder' && dirname(path) !== output) await rm(dirname(path), { recursive: true });
  else if (kind === 'one more') await writeFile(join(dirname(path), 'more.html'), 'Mine');
  else await DAMAGES[kind]?.(path);
  return `${kind} for ${path}`;
}

/** Applies an edit. If the content cannot be published with it, it is taken back. */
async function edit(apply: (content: string) => Promise<void>, program: string): Promise<void> {
  const files = await filesIn(content);
  // A text that another edit has removed, for example.
  await apply(content).catch(() => {});
  if ((await build(output, program)) !== undefined) return;
  await rm(content, { recursive: true });
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(content, path)), { recursive: true });
    await writeFile(join(content, path), bytes);
  }
  await build(output, program);
}

test(`after ${ROUNDS} rounds of edits and damages, the output is that of a build into an empty folder`, async () => {
  console.log(`SEED=${SEED}`);
  const draw = drawFrom(SEED);
  const done: string[] = [];
  await build(output, 'tests');
  let round = 0;
  for (const { name, apply } of randomEdits(SITE, SEED, ROUNDS)) {
    round += 1;
    if (draw() < 0.2) done.push(await damage(draw));
    done.push(name);
    await edit(apply, draw() < 0.02 ? 'another version' : 'tests');
    if (round % EVERY === 0) await assertExact(`seed ${SEED}, after: ${done.join('; ')}`);
  }
});

test('only what changed is made', async () => {
  await rm(content, { recursive: true });
  await cp(SITE, content, { recursive: true });
  await build(output, 'tests');
  assert.equal(await build(output, 'tests'), 0);
  const inode = (path: string) => fs.statSync(join(output, path)).ino;
  const [home, citation] = [inode('index.html'), inode('issues/1/tuning-forks/citation.bib')];
  fs.appendFileSync(join(content, 'issues/1/tuning-forks.md'), '\nOne more paragraph.\n');
  assert.equal(await build(output, 'tests'), 1);
  assert.deepEqual([inode('index.html'), inode('issues/1/tuning-forks/citation.bib')], [home, citation]);
  await assertExact('an edit');
});

test('words of the interface that journal.yaml replaces are on every page that has them, and on no other', async () => {
  const page = async (path: string) => String((await filesIn(output)).get(path));
  const before = await filesIn(output);
  const words = { 'navigation.issues': 'Numbers', 'navigation.home': '<b>&' };
  fs.appendFileSync(join(content, 'journal.yaml'), `\nwords: ${JSON.stringify({ en: words })}\n`);
  await build(output, 'tests');
  assert.match(await page('issues/index.html'), /<h1[^>]*>Numbers<\/h1>/);
  assert.doesNotMatch(await page('issues/index.html'), /<b>&/);
  assert.deepEqual((await filesIn(output)).get('es/issues/index.html'), before.get('es/issues/index.html'));
  await assertExact('other words');
  assert.equal(await build(output, 'tests'), 0);
});

test('what somebody has linked into the output folder is not touched where it lies', async () => {
  await writeFile(
    join(content, 'issues/3/linked.md'),
    '---\ntitle: Linked\nauthors: [A Name]\n---\n\nText.\n',
  );
  await build(output, 'tests');
  const [elsewhere, folder] = [join(parent, 'elsewhere'), join(output, 'issues/3')];
  await cp(folder, elsewhere, { recursive: true });
  await writeFile(join(elsewhere, 'linked/thesis.doc'), 'Mine');
  const before = await filesIn(elsewhere);
  await rm(folder, { recursive: true });
  await symlink(elsewhere, folder);
  await rm(join(content, 'issues/3/linked.md'));
  await build(output, 'tests');
  assert.deepEqual(await filesIn(elsewhere), before);
  await assertExact('a link');
});

/** What happens to the output folder after it was surveyed and before it is brought up to date. */
const MEANWHILE: Readonly<Record<string, () => Promise<unknown>>> = {
  nothing: async () => {},
  'another build of the same': () => build(output, 'tests'),
  'another build of something else': async () => {
    await writeFile(join(content, 'pages/between.md'), '---\ntitle: Between\n---\n\nText.\n');
    await build(output, 'tests');
    await rm(join(content, 'pages/between.md'));
  },
  'the folder is removed': () => rm(output, { recursive: true }),
};

/** A survey of the output folder as it is now. */
async function surveyed(): Promise<SurveyAhead> {
  const survey = await surveyFolder(output);
  const compare: SurveyAhead['compare'] = async (recorded) =>
    compareFolder(survey, new Map([...recorded].map(([path, { version }]) => [path, version])));
  return { compare, stop: () => {} };
}

test('a folder that was surveyed long before is brought up to date', async () => {
  for (const [name, happen] of Object.entries(MEANWHILE)) {
    const ahead = await surveyed();
    await happen();
    fs.appendFileSync(join(content, 'issues/1/tuning-forks.md'), `\nAfter ${name}.\n`);
    const rendered = await build(output, 'tests', ahead);
    await assertExact(name);
    if (name === 'nothing') assert.equal(rendered, 1);
    assert.equal(await build(output, 'tests'), 0, name);
  }
  fs.appendFileSync(join(content, 'issues/1/tuning-forks.md'), '\nThe end.\n');
  // As if a folder that was not there was put into its place by now.
  const failed = { compare: () => Promise.reject(new Error('not there')), stop: () => {} };
  assert.equal(await build(output, 'tests', failed), 1);
  await assertExact('put back');
});

test(`the build after one that was killed is right, ${KILLED} times`, async () => {
  console.log(`SEED=${SEED}`);
  const draw = drawFrom(SEED);
  const dead = spawnSync(process.execPath, ['--version']).pid;
  for (let round = 0; round < KILLED; round += 1) {
    // Most are in the middle of putting some pages into their places.
    fs.appendFileSync(join(content, 'issues/3/listening-first.md'), `\nRound ${round}.\n`);
    await writeFile(join(content, 'pages', `p${round}.md`), `---\ntitle: Page ${round}\n---\n\nText.\n`);
    if (round % 5 === 4) await rm(output, { recursive: true, force: true });
    const moment = Math.floor(draw() * (round % 5 === 4 ? 400 : 160));
    await killedAfter(moment, () => build(output, 'tests'));
    // What is left bears the number of a process that does not run any more.
    for (const name of await readdir(parent))
      if (name.endsWith(`-${process.pid}`))
        await rename(join(parent, name), join(parent, name.replace(/\d+$/, String(dead))));
    await build(output, 'tests');
    if (round % 3 === 2) await assertExact(`seed ${SEED}, killed after ${moment} changes in round ${round}`);
    assert.deepEqual(
      (await readdir(parent)).filter((name) => name.startsWith('site.')),
      [],
    );
  }
});
