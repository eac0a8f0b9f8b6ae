import { createWriteStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { FetchFault } from '../../../../languages/words/commands/import-words.ts';

export interface FetchOptions {
  /** Most bytes that a file may have. */
  readonly limit: number;
  /** Whether files may be had from an address. Asked again for each address that a server sends us on to. */
  readonly isAllowed: (address: string) => boolean;
}

/** Most addresses that a server may send us on to. */
const MOST_HOPS = 5;

/** Milliseconds in which a server has to begin its answer. */
const PATIENCE = 60_000;

/**
 * Downloads a file. What an interrupted download has left is continued, if the server can. Returns why the file could not be
 * had, or undefined.
 * @param path where the file goes
 */
export async function fetchFile(
  address: string,
  path: string,
  { limit, isAllowed }: FetchOptions,
): Promise<FetchFault | undefined> {
  const tooLarge = { kind: 'too-large', megabytes: limit / 1_000_000 } as const;
  try {
    const begun = await stat(path).then(
      ({ size }) => size,
      () => 0,
    );
    const answer = await ask(address, begun, isAllowed);
    if ('kind' in answer) return answer;
    if (!answer.ok || answer.body === null) {
      await answer.body?.cancel();
      // Nothing follows what is there already: the file was complete.
      return answer.status === 416 && begun > 0 ? undefined : { kind: 'status', status: answer.status };
    }
    const isContinued = answer.status === 206;
    const length = Number(answer.headers.get('content-length') ?? 0) + (isContinued ? begun : 0);
    if (length > limit) {
      await answer.body.cancel();
      return tooLarge;
    }
    let size = isContinued ? begun : 0;
    const counted = async function* (chunks: AsyncIterable<Uint8Array>) {
      for await (const chunk of chunks) {
        size += chunk.byteLength;
        if (size > limit) return;
        yield chunk;
      }
    };
    const body = Readable.fromWeb(answer.body as Parameters<typeof Readable.fromWeb>[0]);
    await pipeline(body, counted, createWriteStream(path, { flags: isContinued ? 'a' : 'w' }));
    if (size <= limit) return undefined;
    await rm(path, { force: true });
    return tooLarge;
  } catch (error) {
    return { kind: 'network', detail: detailOf(error) };
  }
}

async function ask(
  address: string,
  begun: number,
  isAllowed: FetchOptions['isAllowed'],
): Promise<Response | FetchFault> {
  let url = address;
  for (let hop = 0; hop <= MOST_HOPS; hop += 1) {
    if (!isAllowed(url)) return { kind: 'other-host', host: new URL(url).host };
    const answer = await fetch(url, {
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE),
      ...(begun > 0 && { headers: { range: `bytes=${begun}-` } }),
    });
    const next = answer.headers.get('location');
    if (answer.status < 300 || answer.status >= 400 || next === null) return answer;
    await answer.body?.cancel();
    url = new URL(next, url).href;
  }
  return { kind: 'status', status: 310 };
}

function detailOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : error.message;
}
