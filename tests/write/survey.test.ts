import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { isSystemError } from '../../src/sources/files/system-error.ts';
import { surveyInThreadAhead, versionsInThread } from '../../src/write/output/survey-beside.ts';
import { surveyFolder } from '../../src/write/output/survey-folder.ts';

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'contrapunto-'));
});
after(() => rm(folder, { recursive: true }));

describe('a thread surveys a folder', () => {
  test('and finds what this thread does', async () => {
    await mkdir(join(folder, 'issues/1/a b'), { recursive: true });
    for (const path of ['.contrapunto', 'index.html', 'issues/1/index.html', 'issues/1/a b/ñ.html'])
      await writeFile(join(folder, path), path);
    await symlink('index.html', join(folder, 'issues/link'));
    const versions = await versionsInThread(folder);
    const { files, folders } = await surveyFolder(folder);
    assert.deepEqual(versions, files);
    assert.deepEqual(folders, ['issues', 'issues/1', 'issues/1/a b']);
    assert.equal(versions.get('issues/link'), '');
  });

  test('and compares it with what is recorded', async () => {
    const { files } = await surveyFolder(folder);
    const compare = (recorded: ReadonlyMap<string, string>) =>
      surveyInThreadAhead(folder).compare(
        new Map([...recorded].map(([path, version]) => [path, { version }])),
      );
    const recorded = new Map(files);
    recorded.set('gone/index.html', 'a version');
    recorded.set('issues/1/index.html', 'another version');
    recorded.delete('issues/1/a b/ñ.html');
    const changes = await compare(recorded);
    assert.deepEqual(changes, {
      changed: new Set(['issues/1/index.html', 'gone/index.html']),
      missing: new Set(['gone/index.html', 'gone']),
      addedFiles: ['issues/1/a b/ñ.html'],
      addedFolders: ['issues/1/a b'],
      mark: files.get('.contrapunto'),
    });
    assert.deepEqual(await compare(new Map()), {
      changed: new Set(),
      missing: new Set(),
      addedFiles: [...files.keys()],
      addedFolders: ['issues', 'issues/1', 'issues/1/a b'],
      mark: files.get('.contrapunto'),
    });
  });

  test('that is not there, which is an error of the file system', async () => {
    const isMissing = (error: unknown) => isSystemError(error) && error.code === 'ENOENT';
    await assert.rejects(versionsInThread(join(folder, 'none')), isMissing);
    await assert.rejects(surveyInThreadAhead(join(folder, 'none')).compare(new Map()), isMissing);
  });
});
