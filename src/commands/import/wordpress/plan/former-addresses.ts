import type { OwnSite } from '../../journal/own-site.ts';
import type { ExportItem } from '../export/export-item.ts';

/** Every address at which WordPress showed an item: its permanent link, and those by its number. */
export function formerAddresses(
  { link, guid, id, type }: Pick<ExportItem, 'link' | 'guid' | 'id' | 'type'>,
  site: OwnSite,
): readonly string[] {
  const own = [link, guid].flatMap((address) => {
    const read = site.read(address);
    // The page that the site showed at its root is now the home page's neighbour.
    if (!read || (read.path === '' && read.query.size === 0)) return [];
    const query = read.query.size > 0 ? `?${read.query}` : '';
    // Where a text was by another number, another text is now.
    const number = read.query.get('p') ?? read.query.get('page_id');
    if (number !== null && number !== id) return [];
    const isFile = /\.\w{1,5}$/.test(read.path);
    return [`${read.path}${isFile ? '' : '/'}${query}`];
  });
  const byNumber = /^\d+$/.test(id) ? [`/?p=${id}`, ...(type === 'page' ? [`/?page_id=${id}`] : [])] : [];
  return [...new Set([...own, ...byNumber])];
}
