import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const ROOT = join(import.meta.dirname, '../..');

/** The flags of Node in npm's script `build`. */
function flagsOfBuild(): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  return String(scripts.build)
    .split(' ')
    .filter((word) => word.startsWith('--'));
}

test('the room that the script gives a build is not passed on to what it starts; its other flags are', () => {
  const program = `
    import { keepRoomToLoad } from ${JSON.stringify(join(ROOT, 'src/program/memory.ts'))};
    keepRoomToLoad();
    console.log(JSON.stringify(process.execArgv));
  `;
  const flags = flagsOfBuild();
  const { stdout, status, stderr } = spawnSync(
    process.execPath,
    [...flags, '--import', 'tsx/esm', '--input-type=module', '--eval', program],
    { cwd: ROOT, encoding: 'utf8' },
  );
  assert.equal(status, 0, stderr);
  const inherited: readonly string[] = JSON.parse(stdout);
  const isRoom = (flag: string) => flag.startsWith('--initial-old-space-size');
  assert.ok(flags.some(isRoom));
  assert.deepEqual(
    inherited.filter((flag) => flags.includes(flag)),
    flags.filter((flag) => !isRoom(flag)),
  );
});
