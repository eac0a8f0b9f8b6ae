import { type ReadSite, readSite } from '../browser/read-site.ts';
import { writeSmallJournal } from './small-journal.ts';

/** The small journal, built and served, with a browser to read it. */
export async function openSmallSite(): Promise<ReadSite> {
  const journal = await writeSmallJournal();
  const site = await readSite(journal.content, { base: '/archive/' });
  return {
    ...site,
    close: async () => {
      await site.close();
      await journal.remove();
    },
  };
}
