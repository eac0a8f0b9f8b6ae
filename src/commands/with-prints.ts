import { commandsIn } from '../languages/index.ts';
import type { PlannedSite } from '../pages/parts/planned-site.ts';
import { plannedSite } from '../pages/plan.ts';
import type { Site } from '../site/site.ts';
import { printable } from '../terminal/printable.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { MadeFile } from '../write/pictures/make-pictures.ts';
import { makePrints, NO_PRINTS, type Prints } from '../write/print/make-prints.ts';
import { offeringOnly } from '../write/print/offered-prints.ts';
import { findTypst, TYPST } from '../write/print/typst.ts';
import type { Options } from './command-line/options.ts';

/** A site whose PDFs are set. */
interface PrintedSite {
  /** It offers those that could be set. */
  readonly site: PlannedSite;
  readonly files: readonly MadeFile[];
}

/** Sets the PDFs of a site if the journal wants them, and says what could not be set. */
export async function withPrints(site: Site, options: Options, terminal: Terminal): Promise<PrintedSite> {
  if (!site.archive.journal.pdf) return { site: plannedSite(site), files: [] };
  const { sizes, refused, incomplete, files } = await setPrints(site, options, terminal);
  const { prints } = commandsIn(options.language).run;
  for (const { address, reason } of refused) terminal.log(`${printable(prints.refused(address, reason))}\n`);
  for (const { address, leftOut } of incomplete)
    terminal.log(`${printable(prints.leftOut(address, leftOut))}\n`);
  return {
    site: plannedSite(
      offeringOnly(site, (print) => sizes.has(print)),
      sizes,
    ),
    files,
  };
}

async function setPrints(site: Site, { content, language }: Options, terminal: Terminal): Promise<Prints> {
  const { prints, progress } = commandsIn(language).run;
  const typst = findTypst();
  if (typst.kind !== 'ready') {
    terminal.log(`${prints[typst.kind](TYPST)}\n`);
    return NO_PRINTS;
  }
  return makePrints(plannedSite(site), content, typst.path, (done, all) =>
    terminal.progress(progress.prints(done, all)),
  );
}
