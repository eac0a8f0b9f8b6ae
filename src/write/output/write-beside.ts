import { setImmediate } from 'node:timers/promises';
import { isStream } from '../../outputs/formats/output.ts';
import type { PageView } from '../../pages/views/views.ts';
import type { Job } from '../beside/messages.ts';
import { WriteWorker } from '../beside/write-worker.ts';
import { beginBulkFiles } from '../bulk-files.ts';
import { readableProgram } from '../program-link.ts';
import { writeOutput } from '../write-site.ts';
import type { SiteFiles, WantedFiles } from './site-files.ts';
import { plansOf, type Writing } from './write-files.ts';

/** Number of files after which timers and messages get a turn. */
const FILES_AT_ONCE = 20;

/**
 * `writeFiles` with a second processor: this thread makes views and contents, and another one renders the pages and writes the
 * files. While that one has enough to do, this one makes files that are not pages.
 */
export async function writeFilesBeside(
  { pages, others }: WantedFiles,
  folder: string,
  { common, searched, onPage, onPages, onPictures }: Writing,
): Promise<void> {
  const plans = plansOf(pages);
  const kinds = new Set(plans.map(({ kind }) => kind));
  const worker = new WriteWorker({ folder, program: readableProgram(), kinds, common, searched }, onPage);
  try {
    let ready: AsyncGenerator<void> | undefined;
    const rest = others().then((files) => {
      ready = writeOthers(files, folder, worker);
      return ready;
    });
    // If it fails, that is told when the pages are done.
    rest.catch(() => {});
    for (const [place, { address, view }] of plans.entries()) {
      if (place % FILES_AT_ONCE === 0) await setImmediate();
      while (worker.isBusy()) if (!ready || (await ready.next()).done) await worker.rest();
      worker.send(pageJob(address, view()));
    }
    onPages();
    const files = await rest;
    onPictures();
    while (!(await files.next()).done) if (worker.isBusy()) await worker.rest();
    await worker.end();
  } finally {
    await worker.stop();
  }
}

/** Writes everything that is not a page. Files that are put together of others are written by this thread. */
async function* writeOthers(files: SiteFiles, folder: string, worker: WriteWorker): AsyncGenerator<void> {
  const bulk = beginBulkFiles(folder);
  let count = 0;
  for (const [path, file] of files) {
    if (file.kind === 'page') continue;
    count += 1;
    if (count % FILES_AT_ONCE === 0) await setImmediate();
    if (file.kind === 'copy') worker.send({ kind: 'copy', from: file.from, path });
    else if (file.kind === 'asset') worker.send({ kind: 'file', path, content: file.content });
    else if (isStream(file.output)) await writeOutput(file.output, folder, bulk);
    else worker.send({ kind: 'file', path, content: file.output.content });
    yield;
  }
}

function pageJob(address: string, { site, ...view }: PageView): Job {
  return { kind: 'page', address, template: view.kind, language: site.language, view };
}
