import { parentPort } from 'node:worker_threads';
import { addressesOf } from '../../addresses/addresses.ts';
import type { PackedReading } from '../../content/packed-readings.ts';
import { rememberingReaders } from '../../content/text-readers.ts';
import type { Packs } from '../../sources/cache/packs.ts';
import type { LinkTargets } from '../../text/references/resolve-reference.ts';
import { type PackedRendering, rememberTexts } from '../../text/remember-texts.ts';
import { beginRendering, type RenderBody } from '../../text/render-texts.ts';
import type { HelperAnswer, HelperRequest, Made, SentTargets } from './messages.ts';

// A helper of `helpers.ts`, in a thread of its own: it reads and renders texts as the program does, and sends what is to be kept.

let made: { readings: Made<PackedReading>[]; renderings: Made<PackedRendering>[] } = empty();
const readers = rememberingReaders(sending((one) => made.readings.push(one)));
const render = rememberTexts(sending((one) => made.renderings.push(one)));
let renderBody: RenderBody = () => undefined;

parentPort?.on('message', (request: HelperRequest) => {
  switch (request.kind) {
    case 'read':
      for (const file of request.files) readers[file.path.kind](file, request.journal, [], () => {});
      answer();
      break;
    case 'targets':
      renderBody = beginRendering(received(request.targets), render);
      break;
    case 'render':
      for (const [path, body] of request.bodies) renderBody(path, body);
      answer();
      break;
  }
});

function answer(): void {
  const message: HelperAnswer = made;
  // Moved, not copied.
  const bytes = made.renderings.map(({ bulk }) => bulk.buffer as ArrayBuffer);
  parentPort?.postMessage(message, bytes);
  made = empty();
}

function empty(): { readings: Made<PackedReading>[]; renderings: Made<PackedRendering>[] } {
  return { readings: [], renderings: [] };
}

/** Packs in which nothing is, and which hand on what is to be kept. */
function sending<Value>(send: (made: Made<Value>) => void): Packs<Value> {
  return {
    find: () => [],
    has: () => false,
    keep: (file, key, value, bulk = new Uint8Array()) => {
      send({ file, key, value, bulk });
      return { value, bulk: () => bulk };
    },
    save: () => {},
  };
}

function received({ url, archive, ...targets }: SentTargets): LinkTargets {
  const journal = { ...archive.journal, url: new URL(url) };
  return { ...targets, archive: { ...archive, journal }, addresses: addressesOf(journal) };
}
