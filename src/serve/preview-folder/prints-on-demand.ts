import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { outputFile } from '../../addresses/address.ts';
import type { PlannedSite } from '../../pages/parts/planned-site.ts';
import { type PlannedPrint, plannedPrints } from '../../pages/print/plan.ts';
import type { Site } from '../../site/site.ts';
import { beginBulkFiles } from '../../write/bulk-files.ts';
import { openWorkshop } from '../../write/print/make-prints.ts';
import { offeringOnly } from '../../write/print/offered-prints.ts';
import { type FoundTypst, findTypst } from '../../write/print/typst.ts';

/** The PDFs of a preview. Each is set when somebody asks for it. */
export interface PrintsOnDemand {
  /** The site as it can be shown: without PDFs if what sets them cannot be used. */
  readonly offered: (site: Site) => Site;
  /** From now on, the PDFs are those of this site. */
  readonly follow: (site: PlannedSite) => Promise<void>;
  /** Resolves when the PDF at a path of the folder is written, or could not be set. Undefined if there is none. */
  readonly ready: (path: string) => Promise<void> | undefined;
}

/**
 * @param content the content folder
 * @param folder the folder of the preview
 */
export function printsOnDemand(content: string, folder: string): PrintsOnDemand {
  let found: FoundTypst | undefined;
  const typst = () => {
    found ??= findTypst();
    return found;
  };
  let planned: ReadonlyMap<string, PlannedPrint> = new Map();
  let theme: PlannedSite['theme'];
  let making = new Map<string, Promise<void>>();
  const make = async (path: string, print: PlannedPrint): Promise<void> => {
    const installed = typst();
    if (installed.kind !== 'ready') return;
    const own = making;
    const workshop = await openWorkshop(theme, content, installed.path);
    try {
      const made = await workshop.print(print);
      // If the site has changed meanwhile, it is asked for again.
      if (made.kind === 'made' && own === making) await beginBulkFiles(folder).copy(made.from, path);
    } finally {
      workshop.close();
    }
  };
  return {
    offered: (site) =>
      site.archive.journal.pdf && typst().kind !== 'ready' ? offeringOnly(site, () => false) : site,
    follow: async (site) => {
      const before = making;
      making = new Map();
      await Promise.all([...before.keys()].map((path) => rm(join(folder, path), { force: true })));
      theme = site.theme;
      planned = new Map(plannedPrints(site).map((print) => [outputFile(print.address), print]));
    },
    ready: (path) => {
      const print = planned.get(path);
      if (!print) return undefined;
      // If a file cannot be written, it is not there, and that is the answer.
      const made = making.get(path) ?? make(path, print).catch(() => {});
      making.set(path, made);
      return made;
    },
  };
}
