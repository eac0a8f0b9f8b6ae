import type { Element, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { faultsInFiles } from '../outputs/valid-files.ts';
import { AUTHORS_MAY, htmlJudge, PAGES_MAY } from './valid-html.ts';

/** What a page links to, and the ids on it that links can lead to. */
interface Linked {
  readonly links: readonly string[];
  readonly ids: ReadonlySet<string>;
}

function linked(html: string): Linked {
  const links: string[] = [];
  const ids = new Set<string>();
  const visit = (node: Root | RootContent): void => {
    if (node.type === 'element') collect(node, links, ids);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(fromHtml(html));
  return { links, ids };
}

function collect({ tagName, properties }: Element, links: string[], ids: Set<string>): void {
  const { id, href, src, srcSet, rel } = properties;
  if (typeof id === 'string') ids.add(id);
  // Canonical addresses and similar links are absolute, on the journal's own host.
  const isAbsolute =
    tagName === 'link' && Array.isArray(rel) && !rel.includes('stylesheet') && !rel.includes('icon');
  const offered = Array.isArray(srcSet)
    ? srcSet.map((offer) =>
        String(offer)
          .trim()
          .replace(/ \d+w$/, ''),
      )
    : [];
  for (const link of [href, src, ...offered]) if (typeof link === 'string' && !isAbsolute) links.push(link);
}

/** The broken links and anchors of a site, as "page -> link". */
export function brokenLinks(files: ReadonlyMap<string, Buffer>, base: string): readonly string[] {
  const pages = new Map(
    [...files]
      .filter(([path]) => path.endsWith('.html'))
      .map(([path, bytes]) => [path, linked(String(bytes))]),
  );
  const broken: string[] = [];
  for (const [path, { links }] of pages) {
    for (const link of links) {
      const url = new URL(link, `https://site.invalid${base}${encodeURI(path)}`);
      if (url.host !== 'site.invalid' || !url.protocol.startsWith('http')) continue;
      const inside = url.pathname.startsWith(base)
        ? decodeURIComponent(url.pathname.slice(base.length))
        : undefined;
      const file = inside === '' || inside?.endsWith('/') ? `${inside}index.html` : inside;
      const anchor = decodeURIComponent(url.hash.slice(1));
      const isThere =
        file !== undefined && files.has(file) && (anchor === '' || pages.get(file)?.ids.has(anchor));
      if (!isThere) broken.push(`${path} -> ${link}`);
    }
  }
  return broken;
}

const faultsIn = await htmlJudge({ ...PAGES_MAY, ...AUTHORS_MAY });

/**
 * The main parts of pages that have been judged. Each site has the same pages of the guide, as long as ten others, in the
 * same frame around them as its other pages.
 */
const judged = new Set<string>();

/** Whether no page with the same main part has been judged. */
function isNew(html: string): boolean {
  const before = judged.size;
  return judged.add(html.slice(html.indexOf('<main'), html.indexOf('</main>'))).size > before;
}

/** The faults in the HTML of a site's pages and in its files for programs. */
export async function invalidIn(files: ReadonlyMap<string, Buffer>): Promise<readonly string[]> {
  return [...(await invalidPages(files)), ...(await faultsInFiles(files))];
}

/** The faults in the HTML of a site's pages. */
export async function invalidPages(files: ReadonlyMap<string, Buffer>): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [path, bytes] of files) {
    if (!path.endsWith('.html') || (path.includes('guide/') && !isNew(String(bytes)))) continue;
    for (const fault of await faultsIn(String(bytes))) faults.push(`${path}:${fault}`);
  }
  return faults;
}
