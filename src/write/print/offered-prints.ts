import type { Address } from '../../addresses/address.ts';
import { printsOf } from '../../addresses/files-beside-pages.ts';
import type { Site } from '../../site/site.ts';

/** The same site without the PDFs that could not be set, so that no page leads to one. */
export function offeringOnly(site: Site, isThere: (print: Address) => boolean): Site {
  const lacking = new Set(printsOf(site.map.pages, site.addresses).filter((print) => !isThere(print)));
  const files = new Set([...site.map.files].filter((file) => !lacking.has(file)));
  return { ...site, map: { ...site.map, files } };
}
