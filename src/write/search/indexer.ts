import { fork } from 'node:child_process';
import type { SiteLanguage } from '../../languages/index.ts';
import { modulePath } from '../../program/compiled.ts';
import { IN_BACKGROUND, type IndexAnswer, type IndexRequest } from './index-messages.ts';

const INDEXER = modulePath('src/write/search/index-language.ts');

/**
 * How Pagefind's allocator treats memory, for Linux, where it is jemalloc: it gives nothing back before the end. Otherwise a third
 * of the processor time goes into pages of memory that are given back and needed again. For 500 articles: 4.6 s with 319 MB instead
 * of 6.7 s with 312 MB. Large pages would make it 4.2 s, but with 385 MB.
 */
const MEMORY = { _RJEM_MALLOC_CONF: 'dirty_decay_ms:-1,muzzy_decay_ms:-1' };

/** A process that indexes languages. */
export interface Indexer {
  readonly send: (request: IndexRequest) => void;
  /** Ends the process, whatever it is doing. Resolves when it and Pagefind have ended, and so write nothing any more. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts a process that indexes some languages. If Pagefind crashes, for example because memory runs out, its module never
 * answers; the process then ends, and that is the answer for each language.
 */
export function startIndexer(
  languages: readonly SiteLanguage[],
  background: boolean,
  onAnswer: (answer: IndexAnswer) => void,
): Indexer {
  const child = fork(INDEXER, background ? [IN_BACKGROUND] : [], {
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    serialization: 'advanced',
    env: { ...process.env, ...MEMORY },
  });
  let complaints = '';
  let isStopped = false;
  const failAll = (error: string): void => {
    if (isStopped) return;
    for (const language of languages) onAnswer({ kind: 'failed', language, error });
  };
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaints += text;
  });
  // Messages from another process are untyped.
  child.on('message', (answer: IndexAnswer) => onAnswer(answer));
  const ended = new Promise<void>((resolve) => {
    // Pagefind's own process has the same error output, so that is closed when both have ended. The child's own `close` would
    // not do: it is never emitted after `disconnect`.
    child.stderr?.once('close', () => resolve());
    // It could not be started.
    child.once('error', () => resolve());
  });
  child.once('error', (error) => failAll(error.message));
  child.once('close', () => failAll(lastWords(complaints)));
  return {
    // What cannot be sent any more is answered when the process has ended.
    send: (request) => void (child.connected && child.send(request, () => {})),
    stop: () => {
      isStopped = true;
      if (child.connected) child.disconnect();
      return ended;
    },
  };
}

/**
 * Why Pagefind crashed. Its panic message contains the reason: `… Os { code: 28, message: "No space left on device" }`.
 */
function lastWords(complaints: string): string {
  return (
    /message: "([^"]+)"/.exec(complaints)?.[1] ?? `Pagefind ended before it was done. ${complaints}`.trim()
  );
}
