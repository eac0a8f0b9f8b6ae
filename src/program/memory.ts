import { setFlagsFromString } from 'node:v8';

/** In npm's script `build`: so much memory is used before the garbage collector looks through all of it. */
const ROOM = '--initial-old-space-size';

/**
 * Keeps to this process the room that the script gives it. Almost all that it loads of an archive stays, so that to look through
 * it again and again would free nothing. Threads and processes that are started from now on have no archive.
 */
export function keepRoomToLoad(): void {
  const at = process.execArgv.findIndex((flag) => flag.startsWith(`${ROOM}=`));
  if (at < 0) return;
  process.execArgv.splice(at, 1);
  // For threads. That of this process was read when it started; 0 is Node's own.
  setFlagsFromString(`${ROOM}=0`);
}

/**
 * From now on, garbage is collected when the memory in use has grown by a fifth. To write the pages of a large archive makes much of it,
 * and would otherwise take a tenth more memory; it does not take longer.
 */
export function collectOften(): void {
  setFlagsFromString('--heap-growing-percent=20');
}
