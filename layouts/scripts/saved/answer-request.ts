import { SAVED_MARK } from '../../../src/outputs/offline/saved-list.ts';
import { contentOf, findKept, keptCaches, matchIn } from './kept-caches.ts';
import { withSavedNotice } from './saved-copy.ts';
import type { Words } from './words.ts';
import type { RequestEvent } from './worker-scope.ts';

/** Milliseconds that the network has for an answer if there is a saved one: on a train it may never come. */
const PATIENCE = 5000;

/** The end of the addresses of pages that list what is saved, and of the words of the scripts. */
const LIST_PAGE = 'saved/';
const WORDS = 'saved/words.json';

/** Whether it is for the worker to answer. */
export function isForWorker({ method, url, cache, headers }: Request, scope: string): boolean {
  // Scripts that save ask for what is published, and nothing else.
  return method === 'GET' && cache !== 'reload' && !headers.has('Range') && url.startsWith(scope);
}

/**
 * Answers from the network, and if that fails or takes too long, with what is saved. What belongs to a page that was answered with a
 * saved one is saved too, so that it fits.
 * @param scope the whole address below which everything is the journal's
 */
export function beginAnswering(scope: string): (event: RequestEvent) => Promise<Response> {
  const base = new URL(scope).pathname;
  /** The pages that are shown as they were saved. */
  const saved = new Set<string>();
  const fromNetwork = async ({ request, preloadResponse }: RequestEvent): Promise<Response> =>
    (await preloadResponse) ?? fetch(request);
  return async (event) => {
    const { request, clientId, resultingClientId } = event;
    const url = new URL(request.url);
    const isPage = request.mode === 'navigate';
    const keep = async (): Promise<Response | undefined> => {
      const kept = await findKept(base, url);
      if (!kept) return undefined;
      if (!isPage) return marked(kept, kept.status);
      saved.add(resultingClientId);
      return withSavedNotice(kept, await wordsOf(base, url));
    };
    // If a page is asked for, it is the page with the link.
    if (!isPage && saved.has(clientId)) {
      const kept = await keep();
      if (kept) return kept;
    }
    const network = fromNetwork(event);
    try {
      return await soonOr(network, keep);
    } catch (error) {
      const kept = (await keep()) ?? (isPage ? await listPage(base, url) : undefined);
      if (!kept) throw error;
      if (isPage) saved.add(resultingClientId);
      return kept;
    }
  };
}

/** The page that lists what is saved, in the language of another page's address. Its script sees that it is in its place. */
async function listPage(base: string, url: URL): Promise<Response | undefined> {
  const kept = await inLanguageOf(base, url, LIST_PAGE);
  return kept && marked(kept, 503);
}

/** The words of the scripts, in the language of a page's address. The page that lists what is saved says all that there is to say. */
async function wordsOf(base: string, url: URL): Promise<Words | undefined> {
  if (url.pathname.endsWith(`/${LIST_PAGE}`)) return undefined;
  const kept = await inLanguageOf(base, url, WORDS);
  // The build has written it (`src/outputs/offline/saved-words.ts`).
  return kept && ((await kept.json()) as Words);
}

/** Of the files that every language has one of, and that are kept with the first issue: that of a page's language. */
async function inLanguageOf(base: string, { pathname }: URL, name: string): Promise<Response | undefined> {
  const [cache] = (await keptCaches(base)).filter(({ list }) => list.startsWith(base + LIST_PAGE));
  const content = cache && (await contentOf(cache));
  const [path] = (content?.files ?? [])
    .map(([href]) => href)
    .filter((href) => href.endsWith(`/${name}`) && pathname.startsWith(href.slice(0, -name.length)))
    .sort((one, other) => other.length - one.length);
  return cache && path !== undefined ? matchIn(cache.name, path) : undefined;
}

function marked({ body, headers }: Response, status: number): Response {
  const all = new Headers(headers);
  all.set(SAVED_MARK, '1');
  return new Response(body, { status, headers: all });
}

/** What the network answers or, if that takes too long, what is kept. */
async function soonOr(
  network: Promise<Response>,
  keep: () => Promise<Response | undefined>,
): Promise<Response> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((over) => {
    timer = setTimeout(over, PATIENCE);
  });
  try {
    return await Promise.race([network, late.then(keep).then((kept) => kept ?? network)]);
  } finally {
    clearTimeout(timer);
  }
}
