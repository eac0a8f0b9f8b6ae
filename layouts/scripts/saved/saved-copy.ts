import type { Words } from './words.ts';

/** The beginning of a page's content (`layouts/parts/frame/document.tsx`). */
const MAIN = /<main\b[^>]*>/;

/**
 * A saved page with a line that says so above its content. On a slow network it may be an old one, and nothing else tells the
 * reader. Other answers stay as they are.
 */
export async function withSavedNotice(saved: Response, words: Words | undefined): Promise<Response> {
  if (!words || !saved.headers.get('Content-Type')?.startsWith('text/html')) return saved;
  const page = await saved.text();
  const notice = `<aside class="stale saved-copy"><p>${escaped(words.copy)}</p></aside>`;
  return new Response(
    page.replace(MAIN, (main) => main + notice),
    saved,
  );
}

/** The words can be the journal's own. */
function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
