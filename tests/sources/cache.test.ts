import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmod,
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, mock, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { modulePath } from '../../src/program/compiled.ts';
import { Cache } from '../../src/sources/cache/cache.ts';
import { versionOfFile } from '../../src/sources/files/file-version.ts';
import { WriteError } from '../../src/sources/files/write-file.ts';
import { DAMAGES } from '../damages.ts';

let parent = '';
let folder = '';
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'contrapunto-'));
  folder = join(parent, 'cache/things');
});
afterEach(() => rm(parent, { recursive: true }));

const bytesOf = (key: string) => Buffer.from(`The content of ${key}, which has some length.`);

/** Keeps an entry in a newly opened cache, and tells whether it was made. */
async function keep(key: string): Promise<{ readonly path: string; readonly isMade: boolean }> {
  let isMade = false;
  const path = await new Cache(folder).keepOnce(key, async () => {
    isMade = true;
    return bytesOf(key);
  });
  assert.deepEqual(await readFile(path), bytesOf(key));
  return { path, isMade };
}

/** A time of use, in days before now. */
const usedBefore = (path: string, days: number) => {
  const time = new Date(Date.now() - days * 24 * 60 * 60 * 1000);
  return utimes(path, time, time);
};

test('what is needed now is held elsewhere if the cache cannot be written, as long as the process runs', async () => {
  await writeFile(join(parent, 'file'), 'in the place of a folder');
  folder = join(parent, 'file/cache/things');
  assert.throws(() => new Cache(folder).keep('one', bytesOf('one')), WriteError);
  const path = new Cache(folder).hold('one', bytesOf('one'));
  assert.deepEqual(await readFile(path), bytesOf('one'));
  await keep('two');
  const module = pathToFileURL(modulePath('src/sources/cache/cache.ts')).href;
  const program = `import { Cache } from ${JSON.stringify(module)};
    console.log(new Cache(process.argv[1]).hold('three', Buffer.from('3')));`;
  const options = [...process.execArgv, '--input-type=module', '--eval', program, folder];
  const { stdout, stderr } = spawnSync(process.execPath, options, { encoding: 'utf8' });
  assert.match(stdout, /three/, stderr);
  await assert.rejects(stat(dirname(stdout.trim())), { code: 'ENOENT' });
});

test('what comes in pieces is kept like the whole, or leaves nothing if it is given up', async () => {
  const pieces = [bytesOf('one'), Buffer.alloc(1_500_000, 'x'), bytesOf('two')];
  const path = new Cache(folder).keep('one', Buffer.concat(pieces));
  const draft = new Cache(folder).begin('one');
  for (const piece of pieces) draft.add(piece);
  assert.equal(draft.finish(), path);
  const given = new Cache(folder).begin('two');
  for (const piece of pieces) given.add(piece);
  given.discard();
  assert.throws(() => given.add(Buffer.alloc(1_500_000)), 'it would be there again');
  given.discard();
  assert.deepEqual(await readdir(folder), [basename(path)]);
  assert.deepEqual(new Cache(folder).read('one'), Buffer.concat(pieces));
});

test('what was not used for longest is removed if there is too much, but nothing that was just used', async () => {
  const bytes = bytesOf('key 1').length;
  for (const day of [1, 2, 3, 4, 5, 6]) await usedBefore((await keep(`key${day}`)).path, day);
  const cache = new Cache(folder, 4 * bytes);
  assert.deepEqual(cache.read('key6'), bytesOf('key6'));
  cache.keep('key0', bytesOf('key0'));
  cache.trim();
  const left = async () => (await readdir(folder)).map((name) => name.replace(/\..*/, '')).sort();
  assert.deepEqual(await left(), ['key0', 'key1', 'key6']);
  assert.equal(cache.find('key2'), undefined);
  const small = new Cache(folder, 1);
  for (const key of await left()) assert.notEqual(small.find(key), undefined);
  small.trim();
  assert.deepEqual(await left(), ['key0', 'key1', 'key6'], 'what a build needs stays, even if it is more');
  assert.ok(
    Math.abs(Date.now() - (await stat(cache.find('key6') ?? '')).mtimeMs) < 60_000,
    'it is marked as used',
  );
});

test('nothing is removed while another process uses the cache', async () => {
  const { path } = await keep('key');
  const machine = hostname().replace(/[^a-z\d]+/gi, '_');
  const other = `${folder}.new-${machine}-${process.ppid}`;
  await writeFile(other, '');
  new Cache(folder, 1).trim();
  assert.deepEqual(await readdir(folder), [basename(path)]);
  await rm(other);
  new Cache(folder, 1).trim();
  assert.deepEqual(await readdir(folder), []);
});

test('an entry is made once, and a failure to make it leaves nothing', async () => {
  const cache = new Cache(folder);
  await assert.rejects(
    cache.keepOnce('key', () => Promise.reject(new Error('not today'))),
    /^Error: not today$/,
  );
  assert.equal((await keep('key')).isMade, true);
  assert.equal((await keep('key')).isMade, false);
  assert.equal((await readdir(folder)).length, 1);
});

describe('an entry is not believed if there is in its place', () => {
  for (const [left, damage] of Object.entries(DAMAGES)) {
    test(left, async () => {
      const { path } = await keep('key');
      const cache = new Cache(folder);
      assert.equal(cache.find('key'), path);
      await damage(path);
      const isSeen = cache.find('key') === undefined && cache.read('key') === undefined;
      // Permissions do not apply to root, so root reads the file, whose content is wrong as well.
      assert.equal(isSeen, true, 'by the process that has checked it before');
      assert.deepEqual(await keep('key'), { path, isMade: true });
      assert.deepEqual(await readdir(folder), [basename(path)]);
      assert.equal((await keep('key')).isMade, false);
    });
  }

  test('another entry of the cache', async () => {
    const [one, other] = [await keep('one'), await keep('other')];
    await copyFile(other.path, one.path);
    assert.equal((await keep('one')).isMade, true);
    await copyFile(other.path, join(folder, basename(other.path).replace(/^other/, 'one')));
    await rm(one.path);
    assert.equal((await keep('one')).isMade, true);
    assert.deepEqual((await readdir(folder)).sort(), [basename(one.path), basename(other.path)].sort());
  });
});

describe('what was found whole and is kept for later processes', () => {
  const keys = Object.keys(DAMAGES);
  const lists = async () => (await readdir(folder)).filter((name) => name.startsWith('checked.'));

  /** Keeps an entry for each damage, and that all were whole, once they are old enough. */
  async function keepAll(): Promise<readonly string[]> {
    const paths = keys.map((_, index) => new Cache(folder).keep(`key${index}`, bytesOf(`key ${index}`)));
    const findAll = () => {
      const cache = new Cache(folder);
      for (const index of keys.keys()) cache.find(`key${index}`);
      cache.keepChecks();
    };
    // Instead of waiting until they are old enough.
    mock.timers.enable({ apis: ['Date'], now: Date.now() });
    try {
      findAll();
      assert.deepEqual(await lists(), [], 'another change could leave the same state');
      mock.timers.tick(10_000);
      findAll();
      assert.equal((await lists()).length, 1);
    } finally {
      mock.timers.reset();
    }
    return paths;
  }

  test('is read again if it has another state, and only then', async () => {
    const paths = await keepAll();
    for (const [index, damage] of Object.values(DAMAGES).entries()) await damage(paths[index] ?? '');
    for (const index of keys.keys())
      assert.equal(new Cache(folder).find(`key${index}`), undefined, keys[index]);
    // A list that tells the state of something damaged shows that what has the state on the list is not read.
    const path = new Cache(folder).keep('other', bytesOf('other'));
    await writeFile(path, bytesOf('rehto'));
    new Cache(folder).keep('checked', Buffer.from(JSON.stringify([[basename(path), versionOfFile(path)]])));
    assert.equal(new Cache(folder).find('other'), path);
    const [list = ''] = await lists();
    await writeFile(join(folder, list), (await readFile(join(folder, list))).fill('0', 3, 6));
    assert.equal(new Cache(folder).find('other'), undefined, 'a damaged list is none');
  });
});

test('of two entries with one key, that which was used last counts, and the other is removed', async () => {
  const [here, there] = [new Cache(folder), new Cache(folder)];
  here.find('key');
  there.find('key');
  await usedBefore(here.keep('key', bytesOf('one')), 1);
  const path = there.keep('key', bytesOf('two'));
  assert.equal((await readdir(folder)).length, 2);
  assert.equal(new Cache(folder).find('key'), path);
  assert.deepEqual(await readdir(folder), [basename(path)]);
});

test('a folder of the cache is made again if it is a file or a link, or closed', async () => {
  const elsewhere = join(parent, 'elsewhere');
  await mkdir(elsewhere);
  const spoil: readonly (() => Promise<void>)[] = [
    () => writeFile(folder, 'Dear you'),
    () => symlink(elsewhere, folder),
    () => symlink(join(parent, 'nothing'), folder),
    async () => {
      await mkdir(folder);
      await chmod(folder, 0);
    },
    async () => {
      await rm(dirname(folder), { recursive: true });
      await writeFile(dirname(folder), 'Dear you');
    },
  ];
  for (const act of spoil) {
    await keep('key');
    await rm(folder, { recursive: true });
    await act();
    assert.equal((await keep('key')).isMade, true);
  }
  assert.deepEqual(await readdir(elsewhere), []);
});

test('what is not an entry is cleared away, except what a running process is writing', async () => {
  const { path } = await keep('key');
  const machine = hostname().replace(/[^a-z\d]+/gi, '_');
  const dead = spawnSync(process.execPath, ['--version']).pid;
  const own = `x.new-${machine}-${process.pid}`;
  const others = ['key', 'key.png', 'picture/800.avif', `x.new-${machine}-${dead}`, '.hidden', own];
  for (const name of others) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), 'Dear you');
  }
  await keep('key');
  assert.deepEqual((await readdir(folder)).sort(), [basename(path), own].sort());
});
