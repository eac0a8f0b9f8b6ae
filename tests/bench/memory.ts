import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** Peak resident memory of a command, in megabytes. */
export interface Memory {
  /** Of the largest of its Node processes. */
  readonly largest: number;
  /** Of all its processes together, those of Pagefind and esbuild too, at the moment when they had most. */
  readonly together: number;
}

/** Between two looks, in milliseconds. */
const STEP = 100;

/**
 * Looks at the memory of a process and of all that it starts, until the function that is returned is called. That returns
 * undefined if the system does not tell: only Linux has these files.
 */
export function watchMemory(pid: number): () => Memory | undefined {
  let largest = 0;
  let together = 0;
  const look = () => {
    let sum = 0;
    for (const each of treeOf(pid)) {
      const { resident, peak, isNode } = memoryOf(each);
      sum += resident;
      if (isNode) largest = Math.max(largest, peak);
    }
    together = Math.max(together, sum);
  };
  const timer = setInterval(look, STEP);
  return () => {
    clearInterval(timer);
    return together > 0 ? { largest: largest / 1024, together: together / 1024 } : undefined;
  };
}

/** A process and all that it started, directly or not. */
function treeOf(pid: number): readonly number[] {
  const all = new Set([pid]);
  // The loop also visits what is added to the set meanwhile.
  for (const parent of all) for (const child of childrenOf(parent)) all.add(child);
  return [...all];
}

/** Each thread has its own list of children. */
function childrenOf(pid: number): readonly number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      [...readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').matchAll(/\d+/g)].map(Number),
    );
  } catch {
    // It has ended, or the system has no such files.
    return [];
  }
}

/** In kilobytes. Nothing if the process has ended. */
function memoryOf(pid: number): { resident: number; peak: number; isNode: boolean } {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return {
      resident: Number(/^VmRSS:\s*(\d+)/m.exec(status)?.[1] ?? 0),
      peak: Number(/^VmHWM:\s*(\d+)/m.exec(status)?.[1] ?? 0),
      isNode: readlinkSync(`/proc/${pid}/exe`) === process.execPath,
    };
  } catch {
    return { resident: 0, peak: 0, isNode: false };
  }
}
