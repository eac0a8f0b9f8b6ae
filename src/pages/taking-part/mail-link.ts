import type { Address } from '../../addresses/address.ts';
import { interfaceIn, type SiteLanguage } from '../../languages/index.ts';
import { encode } from '../../model/web-address.ts';
import { journalWords } from '../../site/journal-words.ts';
import type { Site } from '../../site/site.ts';
import type { MailLink } from '../views/call-views.ts';

/**
 * A link that starts an e-mail to the journal about one of its pages: the subject has the page's title, the body its
 * permanent address. Undefined if the journal has no e-mail address. Syntax: RFC 6068, in which line breaks are CRLF
 * and `+` does not mean a space.
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
