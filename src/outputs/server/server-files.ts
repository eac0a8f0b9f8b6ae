import { decode } from '../../model/web-address.ts';
import type { Site } from '../../site/site.ts';
import type { TextOutput } from '../formats/output.ts';
import { apacheFile } from './apache.ts';
import { caddyFile } from './caddy.ts';
import { nginxHeaders } from './nginx.ts';
import { movedAddresses, redirectFiles } from './redirects.ts';

/** Files that tell servers how to send the site: headers, media types and redirects, in the language of each. */
export function serverFiles(site: Site): readonly TextOutput[] {
  const { addresses, archive } = site;
  const base = decode(archive.journal.url.pathname);
  const moved = movedAddresses(site);
  return [
    nginxHeaders(base),
    apacheFile(base, addresses.href(addresses.notFound), moved),
    caddyFile(base, moved),
    ...redirectFiles(moved),
  ];
}
