import { keptPath, type SavedList } from '../../src/outputs/offline/saved-list.ts';
import { sha256 } from '../preservation/read-manifest.ts';

type Built = ReadonlyMap<string, Buffer>;

/**
 * What is wrong with a list of what readers can save: files that are not as it says, and whatever its pages load that is neither in
 * it nor in the lists that it needs.
 */
export function faultsInSavedList(text: string, built: Built): readonly string[] {
  const list = JSON.parse(text) as SavedList;
  const base = basePath(list, built);
  const fileAt = (href: string) => {
    const path = decodeURI(href).slice(base.length);
    return built.get(path === '' || path.endsWith('/') ? `${path}index.html` : path);
  };
  const listAt = (href: string) => JSON.parse(String(fileAt(href))) as SavedList;
  const kept = new Set(
    [list, ...list.needs.map(listAt)].flatMap(({ files }) => files.map(([href]) => keptAt(href))),
  );
  const sum = list.files.reduce((all, [, bytes]) => all + bytes, 0);
  return [
    ...list.files.flatMap(([href, bytes, digest]) => {
      const file = fileAt(href);
      const isSame = file?.length === bytes && sha256(file).startsWith(digest);
      return isSame ? [] : [`${href} is another file`];
    }),
    ...(sum === list.bytes ? [] : [`${list.bytes} bytes instead of ${sum}`]),
    ...list.files
      .filter(([href]) => href.endsWith('/'))
      .flatMap(([page]) =>
        loadedBy(String(fileAt(page)))
          .filter((href) => !kept.has(keptAt(href)))
          .map((href) => `${page} loads ${href}`),
      ),
  ];
}

/** The base path: what is before the page's path in its address. */
function basePath({ page }: SavedList, built: Built): string {
  const path = decodeURI(page);
  for (let at = 1; at > 0; at = path.indexOf('/', at) + 1)
    if (built.has(`${path.slice(at)}index.html`)) return path.slice(0, at);
  throw new Error(`there is no page ${page}`);
}

function keptAt(href: string): string {
  return keptPath(new URL(href, 'https://example.org/'));
}

/** The addresses of styles, scripts, fonts, icons and pictures in a page. */
function loadedBy(html: string): readonly string[] {
  const links = [...html.matchAll(/<link rel="(?:stylesheet|preload|icon)"[^>]* href="([^"]*)"/g)];
  const sources = [...html.matchAll(/<(?:script|img)[^>]* src="([^"]*)"/g)];
  const sets = [...html.matchAll(/ srcset="([^"]*)"/g)].flatMap(([, set = '']) =>
    set.split(', ').map((each) => each.split(' ')[0] ?? ''),
  );
  return [...links, ...sources].map(([, href = '']) => href).concat(sets);
}
