import { setImmediate } from 'node:timers/promises';
import { outputFile } from '../../addresses/address.ts';
import type { PagePlan } from '../../pages/plan.ts';

/** After so many pages, or after so many milliseconds, requests get a turn: a list of a large archive can take long by itself. */
const BETWEEN_REQUESTS = { pages: 10, time: 20 };

/** Pages that are written one after the other: first those that somebody asks for, then the others in their order. */
export interface PagesOnDemand {
  /** The pages. When the next one is taken, the one before must be written. */
  readonly pages: AsyncIterable<PagePlan>;
  /** Resolves when the page at a path of the folder is written. Undefined if it does not have to be. */
  readonly ask: (path: string) => Promise<void> | undefined;
  /** Nothing more will be written. */
  readonly end: () => void;
}

export function pagesOnDemand(pages: readonly PagePlan[]): PagesOnDemand {
  const waiting = new Map(pages.map((page) => [outputFile(page.address), page]));
  const asked = new Map<string, { readonly written: Promise<void>; readonly tell: () => void }>();
  const finish = (path: string): void => {
    waiting.delete(path);
    asked.get(path)?.tell();
    asked.delete(path);
  };
  return {
    pages: (async function* () {
      let last = performance.now();
      for (let count = 1; waiting.size > 0; count += 1) {
        if (count % BETWEEN_REQUESTS.pages === 0 || performance.now() - last > BETWEEN_REQUESTS.time) {
          await setImmediate();
          last = performance.now();
        }
        const [path] = [...firstOf(asked), ...firstOf(waiting)];
        const page = path === undefined ? undefined : waiting.get(path);
        if (path === undefined || !page) return;
        yield page;
        finish(path);
      }
    })(),
    ask: (path) => {
      if (!waiting.has(path)) return undefined;
      const known = asked.get(path)?.written;
      if (known) return known;
      let tell = () => {};
      const written = new Promise<void>((resolve) => {
        tell = resolve;
      });
      asked.set(path, { written, tell });
      return written;
    },
    end: () => {
      for (const path of [...asked.keys()]) finish(path);
      waiting.clear();
    },
  };
}

/** The first key of a map; none if it is empty. */
function firstOf(map: ReadonlyMap<string, unknown>): readonly string[] {
  const { value } = map.keys().next();
  return value === undefined ? [] : [value];
}
