import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { outputFile } from '../../addresses/address.ts';
import type { PageView } from '../../pages/views/views.ts';
import { systemErrorIn } from '../../sources/files/system-error.ts';
import { beginBulkFiles } from '../bulk-files.ts';
import type { PageToRender } from '../render-run.ts';
import { searchablePart } from '../search/searchable-part.ts';
import { renderPages } from '../write-pages.ts';
import type { Failure, Job, WorkerAnswer, WorkerRequest, WorkerTask, WrittenPage } from './messages.ts';

// A thread that renders pages and writes files, while the main thread makes views and contents. It gets what a page is rendered
// from, so it needs neither the archive nor the texts.

if (!parentPort) throw new Error('this is a worker');
const port = parentPort;
// What is passed to a worker is untyped.
const { requests, folder, program, kinds, common, searched, stopped }: WorkerTask = workerData;
const flag = new Int32Array(stopped);
const bulk = beginBulkFiles(folder);
let pages: WrittenPage[] = [];

let onRequest = (): void => {};
port.on('message', () => onRequest());

try {
  if (kinds.size > 0) await renderPages(kinds, pagesToRender(), folder, program, takePage);
  else for await (const _ of pagesToRender()) throw new Error('a page of no kind');
  answer({ kind: 'ended' });
} catch (error) {
  answer({ kind: 'failed', failure: failureOf(error) });
}
requests.close();
port.close();

/** The pages of all requests in their order. Other files are written in between. */
async function* pagesToRender(): AsyncGenerator<PageToRender> {
  for (;;) {
    const request = nextRequest();
    if (!request) {
      await new Promise<void>((resolve) => {
        onRequest = resolve;
      });
      continue;
    }
    if (request.length === 0) return;
    for (const job of request) {
      if (Atomics.load(flag, 0) !== 0) await new Promise(() => {});
      if (job.kind === 'page') yield pageOf(job);
      else if (job.kind === 'file') await bulk.write(job.path, job.content);
      else await bulk.copy(job.from, job.path);
    }
    answer({ kind: 'written', size: request.length, pages });
    pages = [];
  }
}

/** The next request; undefined if none is there yet. */
function nextRequest(): WorkerRequest | undefined {
  // Messages from another thread are untyped.
  const received: { readonly message: WorkerRequest } | undefined = receiveMessageOnPort(requests);
  return received?.message;
}

function pageOf({ address, template, language, view }: Extract<Job, { kind: 'page' }>): PageToRender {
  // A kind of view with `site` again is that kind of page.
  return { address, kind: template, view: () => ({ ...view, site: common.get(language) }) as PageView };
}

async function takePage(address: string, html: string): Promise<void> {
  const path = outputFile(address);
  await bulk.write(path, html);
  pages.push({ path, part: searched.has(path) ? searchablePart(html) : undefined });
}

function answer(message: WorkerAnswer): void {
  port.postMessage(message);
}

function failureOf(error: unknown): Failure {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  const { code, errno, syscall, path } = systemErrorIn(error) ?? {};
  return { message, stack, system: syscall === undefined ? undefined : { code, errno, syscall, path } };
}
