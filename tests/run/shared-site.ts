import type { FromWorker, SharedSite, ToWorker } from './messages.ts';

export type Built = Exclude<SharedSite, { error: string }>;

const known = new Map<string, Promise<Built>>();

/** Whether this process is part of a whole run, in which other processes may need the same sites. */
export const isShared = process.send !== undefined && process.env['CONTRAPUNTO_RUN'] !== undefined;

/**
 * A site that is built once in a run by the first process that asks for it, while the others wait. Throws the error of the
 * build.
 */
export function sharedSite(key: string, build: (folder: string) => Promise<Built>): Promise<Built> {
  const site = known.get(key) ?? ask(key, build);
  known.set(key, site);
  return site;
}

function ask(key: string, build: (folder: string) => Promise<Built>): Promise<Built> {
  return new Promise((resolve, reject) => {
    const settle = (site: SharedSite) => {
      process.off('message', listen);
      if ('error' in site) reject(new Error(site.error));
      else resolve(site);
    };
    const listen = async (message: ToWorker) => {
      if (!('key' in message) || message.key !== key) return;
      if (message.kind === 'site') settle(message.site);
      else {
        const site = await build(key).catch((error: unknown) => ({ error: String(error) }));
        tell({ kind: 'site', key, site });
        settle(site);
      }
    };
    process.on('message', listen);
    tell({ kind: 'want-site', key });
  });
}

function tell(message: FromWorker): void {
  process.send?.(message);
}
