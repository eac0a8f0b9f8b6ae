import assert from 'node:assert/strict';
import { chmod, cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import sharp from 'sharp';
import { type BrowserState, withBanner } from '../../src/serve/banner/banner.tsx';
import { beginPreview } from '../../src/serve/preview.ts';
import { drawFrom } from '../bench/words.ts';
import { filesIn } from '../built-site.ts';
import { ROOT } from '../run/root.ts';
import { copy, randomEdits } from './random-edits.ts';
import { type Started, start } from './start-process.ts';

const SITE = join(import.meta.dirname, '../sites/debate');
/** Another order of the random edits: SEED=7 npm test -- serve/quick-changes */
const SEED = Number(process.env['SEED'] ?? 1);
const ROUNDS = Number(process.env['ROUNDS'] ?? 50);
/** What the preview must never say of content: that the program failed, or that a file that is gone cannot be read. */
const BLAME = /itself failed|cannot be read or written|Unhandled|\n\s+at .*:\d+:\d+/;

let parent = '';
let content = '';
let started: Started;

before(async () => {
  parent = await mkdtemp(join(tmpdir(), 'contrapunto-'));
  content = join(parent, 'content');
  await cp(SITE, content, { recursive: true });
  started = await start(content);
});
after(async () => {
  await started.stop();
  await rm(parent, { recursive: true });
});
afterEach(() => assert.doesNotMatch(started.printed(), BLAME));

const file = (path: string) => join(content, path);
const page = async (path: string) => (await started.request(path)).body;
const status = async (path: string) => (await started.request(path)).status;
const shows = (path: string, text: string) =>
  started.until(`"${text}" at ${path}`, async () => (await page(path)).includes(text));
const isGone = (path: string) => started.until(`no ${path}`, async () => (await status(path)) === 404);
const isThere = (path: string) => started.until(path, async () => (await status(path)) === 200);
const banner = async () => (await started.state()).banner;
const troubled = (words: string) => started.until(words, async () => (await banner()).includes(words));
const well = () => started.until('the end of all problems', async () => (await banner()) === '');
let marks = 0;
/** Saves a text and waits for it, after which all earlier changes have been read. */
const followed = async () => {
  marks += 1;
  const about = file('pages/about.md');
  await writeFile(about, `${(await readFile(about, 'utf8')).trimEnd()} Mark ${marks}.\n`);
  await shows('about/', `Mark ${marks}.`);
};

/** Writes a picture that is wide enough for pictures in other widths to be made of it. */
const draw = (path: string, width: number) =>
  sharp({ create: { width, height: 600, channels: 3, background: '#a33' } }).toFile(file(path));

describe('npm start never blames itself for what happens to files', () => {
  test('a text and its picture are saved and deleted within 300 ms', async () => {
    for (const pause of [0, 20, 50, 90, 150, 300]) {
      // A new size each time, so that no earlier picture is used again.
      await draw('pages/brief.png', 1700 + pause);
      await writeFile(file('pages/brief.md'), '---\ntitle: Brief\n---\n\n![A square](brief.png)\n');
      await wait(pause);
      await Promise.all([rm(file('pages/brief.md')), rm(file('pages/brief.png'))]);
    }
    await followed();
    await isGone('brief/');
    await isGone('pages/brief.png');
    await well();
  });

  test('a new picture is there when it is first requested, before other widths of it are made', async () => {
    for (const name of ['plain.png', 'told.jpg']) {
      const picture = sharp({ create: { width: 1650, height: 900, channels: 3, background: '#36c' } });
      await picture.withExif({ IFD0: { Artist: 'Nobody' } }).toFile(file(`pages/${name}`));
      await writeFile(file('pages/shown.md'), `---\ntitle: Shown\n---\n\n![A square](${name})\n`);
      const html = await started.until(name, async () => {
        const body = await page('shown/');
        return body.includes(`src="/pages/${name}"`) ? body : undefined;
      });
      const addresses = new Set(html.match(new RegExp(`(?<=[" ])/pages/${name}[^\\s",]*`, 'g')));
      assert.ok(addresses.size > 8, [...addresses].join(' '));
      for (const address of addresses) assert.equal(await status(address), 200, address);
    }
    await started.until('the picture in another format', async () => {
      const { type } = await started.request('pages/told.jpg-400.avif');
      return type === 'image/avif';
    });
    await Promise.all(['shown.md', 'plain.png', 'told.jpg'].map((name) => rm(file(`pages/${name}`))));
    await isGone('pages/told.jpg-400.avif');
    await well();
  });

  test('a text and its translation are deleted together, and restored together', async () => {
    const [article, translation] = ['issues/3/listening-first.md', 'issues/3/listening-first.es.md'] as const;
    const texts = await Promise.all([article, translation].map((path) => readFile(file(path))));
    await Promise.all([article, translation].map((path) => rm(file(path))));
    await isGone('issues/3/listening-first/');
    await isGone('es/issues/3/primero-escuchar/');
    await Promise.all([article, translation].map((path, index) => writeFile(file(path), texts[index] ?? '')));
    await isThere('issues/3/listening-first/');
    await isThere('es/issues/3/primero-escuchar/');
    await well();
  });

  test('a folder of media is renamed and renamed back', async () => {
    await rename(file('issues/1/media'), file('issues/1/pictures'));
    await troubled('media/');
    await rename(file('issues/1/pictures'), file('issues/1/media'));
    await well();
    await isThere('issues/1/media/four-breaths.png');
  });

  test('journal.yaml is broken and mended at once, again and again', async () => {
    const source = await readFile(file('journal.yaml'), 'utf8');
    for (const broken of ['', 'title: [', '- a list', 'title: "A name\n\nurl: no', '\u0000']) {
      await writeFile(file('journal.yaml'), broken);
      await writeFile(file('journal.yaml'), source);
    }
    await followed();
    await well();
    await isThere('issues/3/');
  });

  test('files are replaced by folders, and folders by files', async () => {
    for (const path of ['pages/about.es.md', 'issues/1/media/breathing-exercises.txt', 'people.yaml']) {
      const source = await readFile(file(path));
      await rm(file(path));
      await mkdir(file(path));
      await writeFile(join(file(path), 'inside.md'), 'No text of the journal.\n');
      await followed();
      await rm(file(path), { recursive: true });
      await writeFile(file(path), source);
    }
    const away = join(parent, 'issue');
    await rename(file('issues/2'), away);
    await writeFile(file('issues/2'), 'A file.\n');
    await troubled('misplaced-file');
    await rm(file('issues/2'));
    await rename(away, file('issues/2'));
    await well();
    await isThere('issues/2/who-gives-the-note/');
  });

  test('a name is changed in its capitals alone', async () => {
    const [lower, upper] = [file('issues/1/tuning-forks.md'), file('issues/1/Tuning-Forks.md')];
    await rename(lower, upper);
    await troubled('invalid-name');
    await isThere('issues/1/tuning-forks/');
    await rename(upper, lower);
    await well();
    const [media, capital] = [file('issues/1/media'), file('issues/1/Media')];
    await rename(media, capital);
    await troubled('Media/');
    await rename(capital, media);
    await well();
    await isThere('issues/1/media/four-breaths.png');
  });

  test('the permission to read a text, a picture or an attachment is taken away', async (context) => {
    const readable = process.getuid?.() === 0 || process.platform === 'win32';
    if (readable) return context.skip('this system lets us read everything');
    for (const path of ['issues/3/on-vibrato.md', 'issues/1/media/four-breaths.png', 'journal.yaml']) {
      await chmod(file(path), 0o000);
      await troubled('unreadable-file');
      await isThere('issues/3/');
      await chmod(file(path), 0o644);
      await well();
    }
  });
});

test(`after ${ROUNDS} rounds of random edits within a second each, the preview is as if it began now`, async () => {
  console.log(`SEED=${SEED}`);
  const draw = drawFrom(SEED);
  const done: string[] = [];
  for (const { name, apply } of randomEdits(SITE, SEED, ROUNDS * 3)) {
    // A text that another edit has removed, for example.
    await apply(content).catch(() => {});
    done.push(name);
    await wait(draw() * 60);
  }
  await copy(SITE).apply(content);
  const folder = join(parent, 'fresh');
  const preview = await beginPreview(content, folder);
  await preview.update();
  await preview.updatePictures(() => {});
  await preview.updateOutputs();
  const expected = await filesIn(folder);
  const told = `seed ${SEED}, after: ${done.join('; ')}`;
  const isServed = async (path: string, bytes: Buffer, state: BrowserState): Promise<boolean> => {
    // Files for the servers that publish the site are not served.
    if (/^[._]/.test(path)) return (await status(path)) === 404;
    const text = bytes.toString();
    const { status: code, body } = await started.request(path);
    return code === 200 && body === (path.endsWith('.html') ? withBanner(text, state) : text);
  };
  const isSame = async (): Promise<boolean> => {
    const state = await started.state();
    for (const [path, bytes] of expected) if (!(await isServed(path, bytes, state))) return false;
    return true;
  };
  await started.until(`the same files (${told})`, isSame);
  const servedFolder = join(ROOT, '.cache/preview', new URL(started.url).port);
  // The search index may be made anew meanwhile, and its folder be replaced while it is read.
  const served = await started.until('a folder that can be read', () =>
    filesIn(servedFolder).catch(() => undefined),
  );
  assert.deepEqual(
    [...served.keys()].filter((path) => !/^(?:assets|pagefind|sw\.js$)/.test(path)),
    [...expected.keys()],
    told,
  );
  await well();
});
