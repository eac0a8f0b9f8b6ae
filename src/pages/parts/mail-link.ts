import { type Address, encode } from '../../addresses/addresses.ts';
import { interfaceIn, type SiteLanguage } from '../../languages/index.ts';
import { journalWords } from '../../site/journal-words.ts';
import type { Site } from '../../site/site.ts';
import type { MailLink } from '../views/views.ts';

/**
 * A link that begins a message to the journal about one of its pages, with the page's title as subject and its permanent
 * address in the body; undefined where the journal gives no address to write to.
 * Form: RFC 6068, whose line breaks are CRLF and whose spaces are never `+`.
 */
export function mailLink(
  site: Site,
  title: string,
  page: Address,
  reader: SiteLanguage,
): MailLink | undefined {
  const { email } = site.archive.journal;
  if (email === undefined) return undefined;
  const subject = interfaceIn(reader).respond.subject(title, journalWords(site, reader).title);
  const body = `${title}\r\n${site.addresses.absolute(page)}\r\n\r\n`;
  return {
    address: email,
    href: `mailto:${encode(email).replace('%40', '@')}?subject=${encode(subject)}&body=${encode(body)}`,
  };
}
