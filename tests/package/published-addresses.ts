import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './files-in.ts';

/**
 * Files that no reader and no other site has the address of: of the program and of its scripts, of servers, of pictures in other
 * widths.
 */
const UNLINKED =
  /^(?:assets\/(?!share\/)|pagefind\/)|(?:^|\/)(?:[._]|(?:saved|words)\.json$)|-\d+\.(?:avif|webp)$/;

/** What the program itself gives ids to may change. */
const OWN_ID = 'page_';

/** The guides' words may change, and their headings with them. Their problems have the permanent names of rules. */
const HAS_ANCHORS = /^(?!.*\bguide\/(?!problems\/)).*\.html$/;

/**
 * Everything that others may have kept of a site: addresses of pages and files with their anchors, ids of records and of entries
 * in feeds, and where old addresses lead. Sorted, one a line.
 */
export function publishedAddresses(site: string): readonly string[] {
  const read = (path: string) => readFileSync(join(site, path), 'utf8');
  const files = filesIn(site).filter((path) => !UNLINKED.test(path));
  const pages = files.flatMap((path) => {
    const address = `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
    return [
      address,
      ...(HAS_ANCHORS.test(path) ? anchorsIn(read(path)).map((id) => `${address}#${id}`) : []),
    ];
  });
  const ids = files.filter((path) => path.endsWith('.xml')).flatMap((path) => idsIn(read(path)));
  const redirects = read('_redirects').trim().split('\n');
  return [...new Set([...pages, ...ids, ...redirects])].sort();
}

function anchorsIn(html: string): readonly string[] {
  return [...html.matchAll(/ id="([^"]+)"/g)].flatMap(([, id = '']) => (id.startsWith(OWN_ID) ? [] : [id]));
}

/** The ids of entries in Atom, and of records in OAI-PMH. */
function idsIn(xml: string): readonly string[] {
  return [...xml.matchAll(/<(id|oai:identifier)>([^<]+)<\/\1>/g)].map(([, , id]) => `id ${id}`);
}
