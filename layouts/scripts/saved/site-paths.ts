/** Where the journal is on its host. Scripts are in `assets/` below its base path. */
const HERE = new URL('..', import.meta.url);

/** The journal's base path: `/`, `/archive/`. */
export const BASE = HERE.pathname;

export const WORKER = new URL('sw.js', HERE).pathname;

export const STYLES = new URL('assets/saved.css', HERE).pathname;

/** The page that lists what is saved, in this page's language. The footer links to it. */
export function savedPage(): URL {
  const link = document.querySelector<HTMLAnchorElement>('#page_saved a');
  return new URL(link?.href ?? 'saved/', HERE);
}
