import type { SharedSite, ToWorker } from './messages.ts';

/** The run's side of `sharedSite`: decides who builds a site and tells those who wait. */
export interface SharedSites {
  readonly want: (key: string, answer: (message: ToWorker) => void) => void;
  readonly give: (key: string, site: SharedSite) => void;
}

export function shareSites(): SharedSites {
  const built = new Map<string, SharedSite>();
  const waiting = new Map<string, ((message: ToWorker) => void)[]>();
  return {
    want: (key, answer) => {
      const site = built.get(key);
      const others = waiting.get(key);
      if (site) answer({ kind: 'site', key, site });
      else if (others) others.push(answer);
      else {
        waiting.set(key, []);
        answer({ kind: 'build-site', key });
      }
    },
    give: (key, site) => {
      built.set(key, site);
      for (const answer of waiting.get(key) ?? []) answer({ kind: 'site', key, site });
    },
  };
}
