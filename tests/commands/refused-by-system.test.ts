import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { programLine } from '../run/program.ts';
import { call, type Ran } from './run-command.ts';

const ROOT = join(import.meta.dirname, '../..');
const SITES = join(ROOT, 'tests/sites');

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'contrapunto-'));
});
after(() => rm(folder, { recursive: true }));

/** Runs a shell script in which `"$@"` is a command of the program. */
async function shell(line: string, args: readonly string[], user = {}): Promise<Ran> {
  const child = spawn('sh', ['-c', line, 'sh', process.execPath, ...programLine(args)], {
    cwd: ROOT,
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...user,
  });
  const textOf = async (stream: NodeJS.ReadableStream) => {
    let text = '';
    for await (const chunk of stream) text += String(chunk);
    return text;
  };
  const [stdout, stderr, code] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    new Promise<number | null>((resolve) => child.on('close', resolve)),
  ]);
  return { code, stdout, stderr };
}

/**
 * `ulimit -f` limits the size of files, in blocks. The error code differs from that of a full disk (EFBIG, not ENOSPC).
 */
const POSIX = { skip: process.platform === 'win32' };

async function journal(name: string, site = 'debate'): Promise<string> {
  const content = join(folder, name);
  await cp(join(SITES, site), content, { recursive: true });
  return content;
}

describe('on a full disk', POSIX, () => {
  test('build stops with one sentence and leaves nothing behind', async () => {
    const output = join(folder, 'site');
    const args = ['build', '--content', join(SITES, 'one-language'), '--output', output];
    const { code, stdout, stderr } = await shell('ulimit -f 16; exec "$@"', args);
    assert.deepEqual([code, stdout], [1, '']);
    assert.match(stderr.split('\n').at(-2) ?? '', /site could not be written \(EFBIG: .+\)\.$/);
    assert.doesNotMatch(stderr, /\n\s+at /);
    assert.deepEqual(
      (await readdir(folder)).filter((name) => name.startsWith('site')),
      [],
    );
  });

  test('build stops even if only the last bytes of a bag do not fit', async () => {
    const content = await journal('large', 'one-language');
    await mkdir(join(content, 'issues/1/media'));
    const output = join(folder, 'large-site');
    const build = ['build', '--content', content, '--output', output];
    await writeFile(
      join(content, 'issues/1/large.md'),
      '---\ntitle: Large\nattachments: [{file: media/large.pdf}]\n---\n',
    );
    const attach = (bytes: number) =>
      writeFile(join(content, 'issues/1/media/large.pdf'), `%PDF-1.4 ${'x'.repeat(bytes)}`);
    await attach(3_000_000);
    assert.equal((await call(build)).code, 0);
    const { size } = await stat(join(output, 'issues/1/bag.zip'));
    // The bag is now 60 bytes longer than a whole number of blocks: less than its central directory.
    await attach(3_000_000 - (size % 512) + 60);
    const { code, stderr } = await shell(`ulimit -f ${Math.floor(size / 512)}; exec "$@"`, build);
    assert.equal(code, 1);
    assert.match(stderr.split('\n').at(-2) ?? '', /large-site could not be written \(EFBIG: .+\)\.$/);
  });

  test('new leaves no partial file', async () => {
    const content = await journal('half');
    const before = await readdir(join(content, 'issues/3'));
    const args = ['new', 'article', 'A whole one', '--issue', '3', '--content', content];
    const { code, stdout, stderr } = await shell('ulimit -f 0; exec "$@"', args);
    assert.deepEqual([code, stdout], [1, '']);
    assert.equal(stderr, `${join(content, 'issues/3/a-whole-one.md')} could not be written (EFBIG).\n`);
    assert.deepEqual(await readdir(join(content, 'issues/3')), before);
  });

  test('check prints only the reason', { skip: process.platform !== 'linux' }, async () => {
    const args = ['check', '--format', 'json', '--content', join(SITES, 'debate')];
    const { code, stderr } = await shell('exec "$@" >/dev/full', args);
    assert.deepEqual([code, stderr], [1, 'ENOSPC: no space left on device, write\n']);
  });
});

describe('a folder that cannot be written', () => {
  test('is reported by new', async () => {
    const content = await journal('in-the-way');
    await rm(join(content, 'pages'), { recursive: true });
    await writeFile(join(content, 'pages'), 'a file in the place of the folder');
    const { code, stderr } = await call(['new', 'page', 'A new one', '--content', content]);
    assert.equal(code, 1);
    assert.equal(stderr, `${join(content, 'pages/a-new-one.md')} could not be written (ENOTDIR).\n`);
  });

  const places = ['letter.txt/site', 'letter.txt', ...(process.platform === 'linux' ? ['/proc/x/y'] : [])];
  for (const place of places) {
    test(`is reported by build: ${place}`, async () => {
      await writeFile(join(folder, 'letter.txt'), 'Dear you');
      const output = resolve(folder, place);
      const { code, stderr } = await call([
        ...['build', '--content', join(SITES, 'one-language'), '--output', output],
      ]);
      assert.equal(code, 2);
      assert.match(stderr, /^--output .+: the folder cannot be created \(E[A-Z]+\)\.\n\n/);
    });
  }
});

describe('an output folder is refused before the content is read', () => {
  const refusals = {
    'among the texts of the journal': ['content/site', 'content/issues/1'],
    'contains the texts of the journal': ['content', 'content/.', '.', 'link/content'],
    'among those of the program': [
      'ROOT/src/x',
      'ROOT/public/a/b',
      'ROOT/layouts/site',
      'ROOT/.git/x',
      'ROOT/.cache/x',
    ],
    'contains the program itself': ['/', 'ROOT', 'ROOT/..', 'ROOT/src/..'],
    'cannot be created': ['letter/site', 'letter', 'x'.repeat(300)],
  };
  let parent = '';
  before(async () => {
    parent = join(folder, 'refused');
    await cp(join(SITES, 'one-language'), join(parent, 'content'), { recursive: true });
    await writeFile(join(parent, 'content/issues/1/bad.md'), 'No fields.\n');
    await writeFile(join(parent, 'letter'), 'Dear you');
    await symlink(parent, join(parent, 'link'));
  });
  for (const [sentence, places] of Object.entries(refusals)) {
    test(sentence, async () => {
      const before = await readdir(parent, { recursive: true });
      for (const place of places) {
        const output = place.startsWith('ROOT') ? place.replace('ROOT', ROOT) : resolve(parent, place);
        const args = ['build', '--content', join(parent, 'content'), '--output', output];
        const { code, stderr } = await call(args);
        assert.equal(code, 2, place);
        assert.ok(stderr.split('\n')[0]?.includes(sentence), stderr);
        assert.doesNotMatch(stderr, /bad\.md/);
      }
      assert.deepEqual(await readdir(parent, { recursive: true }), before);
    });
  }

  test('and parents that were made to try it are removed', async () => {
    const output = join(parent, 'a/b/site');
    const { code, stderr } = await call(['build', '--content', join(parent, 'content'), '--output', output]);
    assert.equal(code, 1);
    assert.match(stderr, /bad\.md/);
    assert.deepEqual((await readdir(parent)).sort(), ['content', 'letter', 'link']);
  });
});

test('new clears away what a killed process was writing', async () => {
  const content = await journal('interrupted');
  const dead = spawnSync(process.execPath, ['--version']).pid;
  const machine = hostname().replace(/[^a-z\d]+/gi, '_');
  const left = join(content, 'issues/3', `.contrapunto-x.new-${machine}-${dead}`);
  const writing = join(content, 'issues/3', `.contrapunto-x.new-${machine}-${process.pid}`);
  const other = join(content, 'issues/3', `x.new-york-${dead}`);
  for (const path of [left, writing, other]) await writeFile(path, 'half');
  assert.equal((await call(['new', 'article', 'A new one', '--issue', '3', '--content', content])).code, 0);
  assert.deepEqual([left, writing, other].map(existsSync), [false, true, true]);
});

describe('unreadable files', POSIX, () => {
  /** Permissions do not apply to root, so in that case the program runs as the user nobody. */
  const user = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

  test('are reported by check and build among the other problems', async () => {
    await chmod(folder, 0o755);
    const content = await journal('unread');
    const closed = ['issues/1/tuning-forks.md', 'issues/1/media/four-breaths.png', 'people.yaml', 'pages'];
    const listed = () => shell('exec "$@"', ['check', '--format', 'json', '--content', content], user);
    const before = JSON.parse((await listed()).stdout);
    for (const path of closed) await chmod(join(content, path), 0o000);
    await writeFile(join(content, 'issues/3/new.md'), '---\ntitle: New\nresponds-to: nobody\n---\n');
    const { code, stdout, stderr } = await listed();
    assert.deepEqual([before.errors, code, stderr], [0, 1, '']);
    const { problems } = JSON.parse(stdout);
    const told = problems.filter(({ severity }: { severity: string }) => severity === 'error');
    assert.deepEqual(
      told.map(({ rule, file }: { rule: string; file: string }) => [rule, file.slice(content.length + 1)]),
      [
        ['unreadable-file', 'issues/1/media/four-breaths.png'],
        ['unreadable-file', 'issues/1/tuning-forks.md'],
        ['unknown-work', 'issues/3/new.md'],
        ['unreadable-file', 'pages'],
        ['unreadable-file', 'people.yaml'],
      ],
    );
    assert.match(told[0].message, /EACCES/);
    for (const path of closed) await chmod(join(content, path), 0o755);
  });

  test('stop the command if the whole content folder is unreadable', async () => {
    const content = await journal('closed');
    await chmod(content, 0o000);
    const { code, stderr } = await shell('exec "$@"', ['check', '--content', content], user);
    await chmod(content, 0o755);
    assert.equal(code, 1);
    assert.match(stderr, /^A file or folder could not be read or written \(EACCES: .*closed'\)\.\n$/);
  });
});
