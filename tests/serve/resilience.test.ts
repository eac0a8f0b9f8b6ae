import assert from 'node:assert/strict';
import {
  appendFile,
  chmod,
  cp,
  mkdtemp,
  open,
  readdir,
  readFile,
  rename,
  rm,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { type Started, start } from './start-process.ts';

const SITE = join(import.meta.dirname, '../sites/debate');

let parent = '';
before(async () => {
  parent = await mkdtemp(join(tmpdir(), 'contrapunto-'));
});
after(() => rm(parent, { recursive: true }));

describe('whatever an editor saves, the preview continues and recovers', () => {
  let content = '';
  let started: Started;

  before(async () => {
    content = await mkdtemp(join(parent, 'content-'));
    await cp(SITE, content, { recursive: true });
    started = await start(content);
  });
  after(() => started.stop());
  afterEach(async () => {
    // Restores the content, so that a failed test does not affect the others.
    if ((await banner()) !== '') await cp(SITE, content, { recursive: true });
    assert.doesNotMatch(started.printed(), /\n\s+at .*:\d+:\d+|Unhandled|The program itself failed/);
  });

  const file = (path: string) => join(content, path);
  const banner = async () => (await started.state()).banner;
  const troubled = (rule: string) =>
    started.until(`the problem ${rule}`, async () => (await banner()).includes(rule));
  const well = () => started.until('the end of all problems', async () => (await banner()) === '');
  const shows = (path: string, text: string) =>
    started.until(`"${text}" at ${path}`, async () => (await started.request(path)).body.includes(text));
  const isServed = async (path: string) => assert.equal((await started.request(path)).status, 200);

  test('after invalid YAML, the problem is shown, the last good page is served, and the correction is noticed', async () => {
    const article = file('issues/3/counting-out-loud.md');
    const source = await readFile(article, 'utf8');
    await writeFile(article, source.replace(/^title: .*$/m, 'title: "Half <b>a</b> ti'));
    await troubled('invalid-yaml');
    assert.match(await banner(), /counting-out-loud\.md:2:8/);
    assert.match((await started.request('issues/3/counting-out-loud/')).body, /invalid-yaml/);
    await isServed('issues/3/counting-out-loud/');
    await writeFile(article, source.replace(/^title: .*$/m, 'title: Repaired'));
    await well();
    await shows('issues/3/counting-out-loud/', 'Repaired');
  });

  test('journal.yaml is broken, removed and restored', async () => {
    const journal = file('journal.yaml');
    const source = await readFile(journal, 'utf8');
    await writeFile(journal, 'title: [');
    await troubled('invalid-yaml');
    await rm(journal);
    await troubled('missing-journal');
    await isServed('issues/3/');
    await writeFile(journal, source);
    await well();
  });

  test('the introduction of an issue is removed and restored', async () => {
    const issue = file('issues/2/issue.md');
    const source = await readFile(issue, 'utf8');
    await rm(issue);
    await troubled('missing-field');
    await isServed('issues/2/');
    await writeFile(issue, source);
    await well();
  });

  test('an issue is renamed and renamed back', async () => {
    await rename(file('issues/2'), file('issues/4'));
    // The links to its old place are warnings, so the preview shows it in its new one.
    await troubled('broken-link');
    await isServed('issues/4/who-gives-the-note/');
    await rename(file('issues/4'), file('issues/2'));
    await well();
    await isServed('issues/2/who-gives-the-note/');
  });

  test('a file is saved in parts and is empty for a moment', async () => {
    const about = file('pages/about.md');
    const source = await readFile(about, 'utf8');
    const handle = await open(about, 'w');
    await wait(120);
    for (const half of [source.slice(0, 12), source.slice(12)]) {
      await handle.write(half);
      await wait(60);
    }
    await handle.write('Written to the end.\n');
    await handle.close();
    await well();
    await shows('about/', 'Written to the end.');
  });

  test('editors leave temporary files beside a file that they save', async () => {
    const about = file('pages/about.md');
    // Adding a paragraph would cause a warning that the translation lacks it.
    const source = (await readFile(about, 'utf8')).trimEnd();
    await writeFile(file('pages/.about.md.swp'), 'b0VIM 8.2');
    await writeFile(file('pages/4913'), '');
    await rm(file('pages/4913'));
    await rename(about, `${about}~`);
    await writeFile(about, `${source} Saved by one editor.\n`);
    await rm(`${about}~`);
    await shows('about/', 'Saved by one editor.');
    await writeFile(file('pages/sedK3x9Qa'), `${source} Saved by another.\n`);
    await rename(file('pages/sedK3x9Qa'), about);
    await shows('about/', 'Saved by another.');
    await rm(file('pages/.about.md.swp'));
    await well();
  });

  test('many files are written, renamed and removed while they are read', async () => {
    for (let round = 0; round < 20; round += 1) {
      await Promise.all(
        Array.from({ length: 8 }, (_, index) =>
          writeFile(file(`pages/page-${index}.md`), `---\ntitle: Page ${round}\n---\n`),
        ),
      );
      await wait(15);
      await Promise.all(Array.from({ length: 8 }, (_, index) => rm(file(`pages/page-${index}.md`))));
      await wait(10);
    }
    await writeFile(file('pages/last.md'), '---\ntitle: The last one\n---\n\nText.\n');
    await shows('last/', 'The last one');
    assert.equal((await started.request('page-3/')).status, 404);
  });

  test('three megabytes are saved', async () => {
    const article = file('issues/3/counting-out-loud.md');
    const source = await readFile(article, 'utf8');
    await appendFile(article, `\n${'A sentence of three megabytes. '.repeat(100_000)}\n\nIts end.\n`);
    await shows('issues/3/counting-out-loud/', 'Its end.');
    await writeFile(article, source);
    await started.until(
      'the small page',
      async () => (await started.request('issues/3/counting-out-loud/')).body.length < 1e5,
    );
  });

  test('the content folder is moved away or replaced by a file, and comes back', async () => {
    const away = join(parent, 'away');
    await rename(content, away);
    await troubled('does not exist');
    await isServed('issues/3/');
    await writeFile(content, 'no folder');
    await troubled('ENOTDIR');
    await rm(content);
    await rename(away, content);
    await well();
    // The new folder is watched, too.
    await appendFile(file('pages/about.md'), 'After its return.\n');
    await shows('about/', 'After its return.');
  });

  test('a folder becomes unreadable', async (context) => {
    await chmod(file('issues/3'), 0o000);
    const isRead = await readdir(file('issues/3')).then(
      () => true,
      () => false,
    );
    if (isRead) {
      await chmod(file('issues/3'), 0o755);
      context.skip('this system lets us read everything');
      return;
    }
    await appendFile(file('pages/about.md'), 'Beside it.\n');
    await troubled('EACCES');
    await chmod(file('issues/3'), 0o755);
    await well();
    await shows('about/', 'Beside it.');
  });

  test('the preview folder is deleted', async () => {
    await rm(join(import.meta.dirname, '../../.cache/preview', new URL(started.url).port), {
      recursive: true,
      maxRetries: 20,
    });
    await appendFile(file('pages/about.md'), 'All made again.\n');
    await shows('about/', 'All made again.');
    // The pages are written one after the other.
    for (const path of ['issues/3/counting-out-loud/', 'assets/site.css']) {
      await started.until(path, async () => (await started.request(path)).status === 200);
    }
  });

  test('the journal moves to a base path', async () => {
    const journal = file('journal.yaml');
    const source = await readFile(journal, 'utf8');
    await writeFile(journal, source.replace(/^url: .*$/m, 'url: https://example.org/archive/'));
    await started.until('the new address', () => /localhost:\d+\/archive\//.test(started.printed()));
    assert.equal((await started.request('/archive/issues/3/')).status, 200);
    assert.match((await started.request('/archive/issues/3/')).body, /href="\/archive\/assets\/site\.css"/);
    await writeFile(journal, source);
    await started.until('the old address', async () => (await started.request('/issues/3/')).status === 200);
    await shows('issues/3/', 'href="/assets/site.css"');
  });

  test('malformed and malicious addresses are requested', async () => {
    for (const path of ['/%E0%A4%A', '/..%2f..%2fpackage.json', '//', '/.preview/', '/%00']) {
      const { status, body } = await started.request(path);
      assert.ok(status >= 300, `${path} ${status}`);
      assert.doesNotMatch(body, /contrapunto@|"devDependencies"/);
    }
    await isServed('issues/3/');
  });
});
