import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { loadSite } from '../../src/check/load-site.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { readRelease } from '../../src/sources/git/release.ts';
import { readContent } from '../../src/sources/read-content.ts';
import { call, run } from '../commands/run-command.ts';

const SITE = join(import.meta.dirname, '../sites/debate');
const NAMED = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgSign=false'];

let repository = '';
let content = '';
/** The commit of the tag v2. */
let newest = '';
const git = async (...args: readonly string[]) =>
  (await promisify(execFile)('git', ['-C', repository, ...NAMED, ...args])).stdout;
const read = (path: string) => readFile(join(content, path), 'utf8');
const write = (path: string, text: string) => writeFile(join(content, path), text);

before(async () => {
  repository = await mkdtemp(join(tmpdir(), 'contrapunto-'));
  content = join(repository, 'journal', 'content');
  await cp(SITE, content, { recursive: true });
  await git('init', '--quiet');
  await git('add', '.');
  await git('commit', '--quiet', '--message', 'One');
  await git('tag', 'v1');
  await write('issues/3/on-time.md', '---\ntitle: On time\n---\n\nTick.\n');
  await git('add', '.');
  await git('commit', '--quiet', '--message', 'Two');
  await git('tag', '--annotate', '--message', 'Second', 'v2');
  newest = (await git('rev-parse', 'HEAD')).trim();
});
after(() => rm(repository, { recursive: true }));
afterEach(async () => {
  await git('reset', '--quiet', '--hard', newest);
  await git('clean', '--quiet', '--force', '-d');
});

async function allProblems(since?: string): Promise<readonly Problem[]> {
  const [folder, found] = await Promise.all([readContent(content), readRelease(content, since)]);
  const release = found.kind === 'release' ? found.release : undefined;
  return loadSite(folder, { drafts: false, release }).problems;
}

/** The problems about addresses that have vanished. */
async function vanished(since?: string): Promise<readonly Problem[]> {
  return (await allProblems(since)).filter(({ rule }) => rule === 'vanished-address');
}

describe('a release without vanished addresses', () => {
  test('is not read if no file has changed, even if there are new ones', async () => {
    await write('issues/3/brand-new.md', '---\ntitle: New\n---\n\nText.\n');
    assert.deepEqual(await readRelease(content, undefined), { kind: 'unchanged' });
  });

  test('is read only in the folders that have changed', async () => {
    await write(
      'issues/1/tuning-forks.md',
      await read('issues/1/tuning-forks.md').then((text) => `${text}\nMore.\n`),
    );
    const found = await readRelease(content, 'v1');
    assert.equal(found.kind, 'release');
    const paths = found.kind === 'release' ? found.release.folder.files.map(({ path }) => path) : [];
    assert.ok(paths.includes('issues/1/issue.es.md') && paths.includes('journal.yaml'));
    assert.deepEqual(
      paths.filter((path) => !/^(?:issues\/1\/|journal\.yaml$)/.test(path)),
      [],
    );
    assert.deepEqual(await vanished(), []);
  });

  test('ignores addresses that were added and removed between two releases', async () => {
    await git('rm', '--quiet', 'journal/content/issues/3/on-time.md');
    assert.deepEqual(await vanished('v1'), []);
    assert.equal((await vanished()).length, 1);
  });
});

describe('an address that vanished since the newest tag', () => {
  test('is reported at its former file, and the printed advice works', async () => {
    await rename(join(content, 'issues/3/on-time.md'), join(content, 'issues/3/in-time.md'));
    const [problem, ...others] = await vanished();
    assert.deepEqual(others, []);
    assert.equal(problem?.file, `${content}/issues/3/on-time.md`);
    assert.match(problem?.message.en ?? '', /^The address \/issues\/3\/on-time\/ existed in v2 /);
    const [, file = '', line = ''] = /^Add to (.*): (redirect-from: .*)$/.exec(problem?.hint.en ?? '') ?? [];
    await writeFile(file, (await readFile(file, 'utf8')).replace('---\n', `---\n${line}\n`));
    assert.deepEqual(await vanished(), []);
  });

  test('is found even if every file was touched or committed again', async () => {
    await git('mv', 'journal/content/issues/2', 'journal/content/issues/2-3');
    await git('commit', '--quiet', '--message', 'Renamed');
    const addresses = (await vanished()).map(({ message }) => /\/\S+/.exec(message.en)?.[0]);
    assert.ok(addresses.includes('/issues/2/') && addresses.includes('/es/issues/2/'));
    assert.ok(addresses.includes('/issues/2/the-shared-rest/'));
  });

  test('is an error of check, compared with the newest tag or a given revision', async () => {
    await git('rm', '--quiet', 'journal/content/pages/about.md', 'journal/content/pages/about.es.md');
    const newest = await run(['check', '--content', content]);
    assert.equal(newest.code, 1);
    assert.match(newest.stdout, /pages\/about\.md:1:1 {2}error {2}vanished-address\n {2}.* in v2 /);
    const named = await call(['check', '--content', content, '--since', 'HEAD~1', '--language', 'es']);
    assert.match(named.stdout, /La dirección \/about\/ existía en HEAD~1 y ya no lleva/);
  });
});

describe('without a tag', () => {
  const commitRename = async () => {
    await git('mv', 'journal/content/issues/3/on-time.md', 'journal/content/issues/3/in-time.md');
    await git('commit', '--quiet', '--message', 'Renamed');
  };
  before(async () => {
    await git('tag', '--delete', 'v1', 'v2');
  });
  after(async () => {
    await git('tag', 'v1', `${newest}~1`);
    await git('tag', 'v2', newest);
  });
  afterEach(async () => {
    await git('reset', '--quiet', '--hard', newest);
    for (const ref of ['refs/remotes/origin/main', 'refs/remotes/origin/last-published'])
      await git('update-ref', '-d', ref);
  });
  test('a commit is compared with the one before, and changed files with the commit', async () => {
    await commitRename();
    assert.equal((await vanished()).length, 1);
    await git('reset', '--quiet', '--hard', newest);
    await rename(join(content, 'issues/3/on-time.md'), join(content, 'issues/3/in-time.md'));
    assert.equal((await vanished()).length, 1);
  });

  test('all commits that the default branch of the remote does not have are compared with it', async () => {
    await git('update-ref', 'refs/remotes/origin/main', newest);
    await commitRename();
    await git('commit', '--quiet', '--allow-empty', '--message', 'More');
    const [problem] = await vanished();
    assert.match(problem?.message.en ?? '', /existed in origin\/main /);
  });

  test('what was published last is remembered through later commits, and what HEAD never had is no loss', async () => {
    await git('update-ref', 'refs/remotes/origin/last-published', newest);
    await commitRename();
    await git('commit', '--quiet', '--allow-empty', '--message', 'More');
    await git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    const [problem] = await vanished();
    assert.match(problem?.message.en ?? '', /existed in origin\/last-published /);
    await git('reset', '--quiet', '--hard', `${newest}~1`);
    assert.deepEqual(await vanished(), []);
  });

  test('words may change, unless it is recorded that they were published', async () => {
    const changed = (await read('issues/3/on-time.md')).replace('Tick', 'Tock');
    await write('issues/3/on-time.md', changed);
    const silent = async () => (await allProblems()).filter(({ rule }) => rule === 'silent-change').length;
    assert.equal(await silent(), 0);
    await git('update-ref', 'refs/remotes/origin/last-published', newest);
    assert.equal(await silent(), 1);
  });

  test('another journal in the same repository is not compared', async () => {
    await commitRename();
    await write('journal.yaml', 'title: Another\nurl: https://another.example/\nlanguages: [en, es]\n');
    assert.deepEqual(await vanished(), []);
  });
});

describe('nothing is compared', () => {
  test('if there is no earlier commit, no repository, or no content at the revision', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'contrapunto-'));
    assert.deepEqual(await readRelease(empty, undefined), { kind: 'unknown' });
    assert.deepEqual(await readRelease(empty, 'v1'), { kind: 'unknown' });
    await rm(empty, { recursive: true });
    await git('checkout', '--quiet', '--orphan', 'first');
    await git('commit', '--quiet', '--message', 'First');
    assert.deepEqual(await readRelease(content, undefined), { kind: 'unknown' });
    await git('checkout', '--quiet', '--detach', 'v2');
  });

  test('with a revision that is invalid or would be an option of git', async () => {
    const trap = join(repository, 'trap');
    assert.deepEqual(await readRelease(content, `--output=${trap}`), { kind: 'unknown' });
    assert.deepEqual(await readRelease(content, 'v1; touch trap'), { kind: 'unknown' });
    await assert.rejects(readFile(trap));
  });
});
