import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { modulePath } from '../../src/program/compiled.ts';
import { WriteError } from '../../src/sources/files/write-file.ts';
import { replaceFolder } from '../../src/write/replace-folder.ts';

/** What other processes import. */
const MODULE = pathToFileURL(modulePath('src/write/replace-folder.ts')).href;

let parent = '';
let output = '';
const parents: string[] = [];

beforeEach(async () => {
  parent = await fs.mkdtemp(join(tmpdir(), 'contrapunto-'));
  parents.push(parent);
  output = join(parent, 'site');
});
after(() => Promise.all(parents.map((path) => fs.rm(path, { recursive: true }))));

const write = (page: string) => (folder: string) => fs.writeFile(join(folder, 'index.html'), page);
const page = () => fs.readFile(join(output, 'index.html'), 'utf8');
const left = async () => (await fs.readdir(parent)).filter((name) => name !== 'site');

/** The number of a process that has ended. */
function deadProcess(): number {
  return spawnSync(process.execPath, ['--version']).pid;
}

/** The file system's `rename`, which fails when it is asked to put something to `output` for the first time. */
async function withoutRename(work: () => Promise<unknown>): Promise<void> {
  const { rename } = fs;
  let wasRefused = false;
  fs.rename = async (from, to) => {
    if (to === output && !wasRefused) {
      wasRefused = true;
      throw Object.assign(new Error('EBUSY: resource busy or locked, rename'), {
        code: 'EBUSY',
        syscall: 'rename',
      });
    }
    return rename(from, to);
  };
  syncBuiltinESMExports();
  try {
    await work();
  } finally {
    fs.rename = rename;
    syncBuiltinESMExports();
  }
}

describe('the last good site stays', () => {
  beforeEach(() => replaceFolder(output, write('good')));

  test('if the new one cannot be made', async () => {
    await assert.rejects(
      replaceFolder(output, async () => {
        throw new Error('no');
      }),
      /no/,
    );
    assert.equal(await page(), 'good');
    assert.deepEqual(await left(), []);
  });

  test('if the new one cannot be put into its place', async () => {
    await withoutRename(() => assert.rejects(replaceFolder(output, write('new')), WriteError));
    assert.equal(await page(), 'good');
    assert.deepEqual(await left(), []);
  });

  test('if a build was interrupted after it had put the old one aside', async () => {
    await fs.rename(output, `${output}.old-${deadProcess()}`);
    await assert.rejects(
      replaceFolder(output, async () => {
        throw new Error('no');
      }),
    );
    assert.equal(await page(), 'good');
  });
});

test('what interrupted builds left is cleared away, and nothing else', async () => {
  const dead = deadProcess();
  const others = [`site.new-${process.ppid}`, `another.new-${dead}`, 'site.new-elsewhere-7', 'site.newer'];
  for (const name of [`site.new-${dead}`, `site.old-${dead}`, ...others])
    await fs.mkdir(join(parent, name, 'issues'), { recursive: true });
  await replaceFolder(output, write('new'));
  assert.deepEqual(await left(), others.sort());
});

test('a build that is stopped by a signal clears up at once', {
  skip: process.platform === 'win32',
}, async () => {
  await replaceFolder(output, write('good'));
  const program = `
    import { mkdir, writeFile } from 'node:fs/promises';
    import { replaceFolder } from ${JSON.stringify(MODULE)};
    await replaceFolder(process.argv[1], async (folder) => {
      await mkdir(folder + '/issues/1', { recursive: true });
      await writeFile(folder + '/issues/1/index.html', 'half');
      process.stdout.write('half');
      await new Promise((resolve) => setTimeout(resolve, 1e6));
    });
  `;
  const stopped = ['SIGINT', 'SIGTERM', 'SIGHUP'].map(async (signal) => {
    const build = spawn(
      process.execPath,
      [...process.execArgv, '--input-type=module', '--eval', program, output],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    build.stdout.once('data', () => build.kill(signal as NodeJS.Signals));
    return (await once(build, 'close'))[1];
  });
  assert.deepEqual(await Promise.all(stopped), ['SIGINT', 'SIGTERM', 'SIGHUP']);
  assert.equal(await page(), 'good');
  assert.deepEqual(await left(), []);
});

test('an output folder may be a link to a folder elsewhere', async () => {
  const elsewhere = join(parent, 'elsewhere');
  await fs.mkdir(elsewhere);
  await fs.symlink(elsewhere, output);
  await replaceFolder(output, write('good'));
  assert.equal(await fs.readFile(join(elsewhere, 'index.html'), 'utf8'), 'good');
  assert.equal((await fs.lstat(output)).isSymbolicLink(), true);
});

test('builds that put their sites into one place at once leave one of them whole', async () => {
  await replaceFolder(output, write('good'));
  const program = `
    import { writeFile } from 'node:fs/promises';
    import { replaceFolder } from ${JSON.stringify(MODULE)};
    for (let round = 0; round < 40; round += 1)
      await replaceFolder(process.argv[1], (folder) => writeFile(folder + '/index.html', 'whole'));
  `;
  const builds = Array.from({ length: 3 }, async () => {
    const build = spawn(
      process.execPath,
      [...process.execArgv, '--input-type=module', '--eval', program, output],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
    let said = '';
    for await (const text of build.stderr) said += String(text);
    return said;
  });
  assert.deepEqual(await Promise.all(builds), ['', '', '']);
  assert.equal(await page(), 'whole');
  assert.deepEqual(await left(), []);
});
