import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { appendFile, cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { loadSite } from '../../src/check/load-site.ts';
import { beginPreview, type Preview } from '../../src/serve/preview.ts';
import { readContent } from '../../src/sources/read-content.ts';
import { filesIn } from '../built-site.ts';
import { copy, type Edit, randomEdits } from './random-edits.ts';

const SITE = join(import.meta.dirname, '../sites/debate');
/** A longer search for errors: EDITS=200 EVERY=1 SEED=7 npm test -- serve/preview */
const EDITS = Number(process.env['EDITS'] ?? 18);
/** Edits between two comparisons. What a preview forgot to write stays wrong, so most mistakes are found later as well. */
const EVERY = Number(process.env['EVERY'] ?? 6);
const SEED = Number(process.env['SEED'] ?? 1);

let parent = '';
let content = '';
let folder = '';

before(async () => {
  parent = await mkdtemp(join(tmpdir(), 'contrapunto-'));
});
after(() => rm(parent, { recursive: true }));

beforeEach(async () => {
  content = await mkdtemp(join(parent, 'content-'));
  folder = await mkdtemp(join(parent, 'preview-'));
  await cp(SITE, content, { recursive: true });
});

const isError = ({ severity }: { readonly severity: string }) => severity === 'error';

/** The files of a new preview of a content folder. */
async function fresh(of: string) {
  const begunNow = await mkdtemp(join(parent, 'fresh-'));
  const preview = await beginPreview(of, begunNow);
  await preview.update();
  await preview.updateOutputs();
  const files = await filesIn(begunNow);
  await rm(begunNow, { recursive: true });
  return files;
}

async function assertSameFiles(
  expected: ReadonlyMap<string, Buffer>,
  after: readonly Edit['name'][],
): Promise<void> {
  const files = await filesIn(folder);
  const told = `seed ${SEED}, after: ${after.join('; ')}`;
  assert.deepEqual([...files.keys()], [...expected.keys()], told);
  for (const [path, bytes] of files) {
    assert.equal(bytes.toString(), expected.get(path)?.toString(), `${path}, ${told}`);
  }
}

test('after any edits the preview equals a new one, or the last good one', async () => {
  const preview = await beginPreview(content, folder);
  await preview.update();
  const goodContent = join(parent, 'good-content');
  await cp(content, goodContent, { recursive: true });
  let goodStates = 0;
  let isGood = true;
  const done: string[] = [];
  for (const edit of randomEdits(SITE, SEED, EDITS)) {
    // Without this, most states would have errors.
    if (!isGood) await copy(goodContent).apply(content);
    await edit.apply(content);
    done.push(edit.name);
    const { problems, changed } = await preview.update(() => {});
    assert.equal(changed === undefined, problems.some(isError));
    isGood = changed !== undefined;
    if (isGood) {
      goodStates += 1;
      await copy(content).apply(goodContent);
    }
    const loaded = loadSite(await readContent(content), { drafts: true });
    assert.deepEqual(problems, loaded.problems, `seed ${SEED}, after: ${done.join('; ')}`);
    if (done.length % EVERY > 0) continue;
    await preview.updateOutputs();
    await assertSameFiles(await fresh(isGood ? content : goodContent), done);
  }
  assert.ok(goodStates > EDITS / 3, `${goodStates} of ${EDITS} states were good`);
});

test('the page of the edited text is written before the pages that refer to it', async () => {
  const preview = await beginPreview(content, folder);
  await preview.update();
  const titled = (path: string) =>
    readFileSync(join(folder, path, 'index.html'), 'utf8').includes('Seen at once');
  const [article, issue] = ['issues/3/counting-out-loud', 'issues/3'] as const;
  const file = join(content, `${article}.md`);
  const source = await readFile(file, 'utf8');
  const told: unknown[] = [];
  const update = () =>
    preview.update(({ changed }) => told.push({ changed, article: titled(article), issue: titled(issue) }));

  await writeFile(file, source.replace(/^title: .*$/m, 'title: Seen at once'));
  const { changed } = await update();
  assert.deepEqual(told, [{ changed: 1, article: true, issue: false }]);
  assert.ok((changed ?? 0) > 1, `${changed} others`);
  assert.deepEqual([titled(article), titled(issue)], [true, true]);

  await writeFile(file, `${await readFile(file, 'utf8')}\nOne sentence more.\n`);
  assert.equal((await update()).changed, 0, 'no other page shows the text');
  assert.equal(told.length, 2, 'it is told once');

  // A link to an anchor that the other text does not have is known as broken only when all texts are loaded.
  const page = () => readFileSync(join(folder, article, 'index.html'), 'utf8');
  await writeFile(file, `${await readFile(file, 'utf8')}\n[Far](../1/tuning-forks.md#nowhere)\n`);
  await update();
  assert.doesNotMatch(page(), /#nowhere/);
  const clean = join(folder, '../clean');
  await (await beginPreview(content, clean)).update();
  assert.equal(page(), readFileSync(join(clean, article, 'index.html'), 'utf8'));
});

test('a picture is copied before browsers are told of a page that shows it', async () => {
  const preview = await beginPreview(content, folder);
  await preview.update();
  const picture = 'issues/3/media/bell.png';
  const file = join(content, 'issues/3/counting-out-loud.md');
  await cp(join(content, 'issues/1/media'), join(content, 'issues/3/media'), { recursive: true });
  await rename(join(content, 'issues/3/media/four-breaths.png'), join(content, picture));
  await appendFile(file, '\n![A bell](media/bell.png)\n');
  const told: unknown[] = [];
  await preview.update(({ copied }) => told.push({ copied, there: existsSync(join(folder, picture)) }));
  assert.deepEqual(told, [{ copied: 1, there: true }]);

  await writeFile(join(content, picture), await readFile(join(content, picture)));
  assert.deepEqual(await counts(preview), { changed: 0, copied: 1 }, 'replaced by one of the same size');
  assert.deepEqual(await counts(preview), { changed: 0, copied: 0 });
});

async function counts(preview: Preview) {
  const { changed, copied } = await preview.update();
  return { changed, copied };
}

test('if writing fails, the pages are written with the next update, even if the content is restored', async () => {
  const preview = await beginPreview(content, folder);
  await preview.update();
  const good = await filesIn(folder);
  const article = join(content, 'issues/3/counting-out-loud.md');
  const source = await readFile(article, 'utf8');

  await writeFile(article, source.replace(/^title: .*$/m, 'title: Never to be seen'));
  // A folder in its place, so that the page cannot be written.
  const page = join(folder, 'issues/3/index.html');
  await rm(page);
  await cp(join(folder, 'issues/2'), page, { recursive: true });
  await assert.rejects(preview.update());

  await rm(page, { recursive: true });
  await writeFile(article, source);
  assert.ok(((await preview.update()).changed ?? 0) > 0);
  await assertSameFiles(good, ['a title and back']);
});

test('a preview lets nobody save anything, and removes what was saved at its port', async () => {
  const preview = await beginPreview(content, folder);
  await preview.update();
  await preview.updateOutputs();
  await preview.updateAssets();
  const files = await filesIn(folder);
  assert.match(String(files.get('sw.js')), /unregister/);
  assert.deepEqual(
    [...files.keys()].filter((path) => /(^|\/)saved(\/|\.json$)/.test(path)),
    [],
  );
  assert.doesNotMatch(String(files.get('issues/1/index.html')), /page_saved?"/);
});
