import { outputFile } from '../addresses/address.ts';
import type { SiteLanguage } from '../languages/index.ts';
import { journalWords } from '../site/journal-words.ts';
import type { Site } from '../site/site.ts';
import type { TextOutput } from './formats/output.ts';
import { xml } from './formats/xml.ts';

/** How long the names of a search engine may be, in characters (OpenSearch 1.1, draft 6). */
const SHORT_NAME = 16;
const LONG_NAME = 48;
const DESCRIPTION = 1024;

/** How browsers search the journal from their address bar: one OpenSearch description for each language with pages. */
export function openSearch(site: Site): readonly TextOutput[] {
  const { addresses, archive, map } = site;
  return archive.journal.languages
    .filter((language) => map.pages.has(addresses.search(language)))
    .map((language) => ({
      path: outputFile(addresses.openSearch(language)),
      content: descriptionIn(site, language),
    }));
}

function descriptionIn(site: Site, language: SiteLanguage): string {
  const { addresses } = site;
  const { title, tagline } = journalWords(site, language);
  const self = addresses.absolute(addresses.openSearch(language));
  const search = addresses.absolute(addresses.search(language));
  const icon = addresses.absolute(addresses.icon);
  return xml`<?xml version="1.0" encoding="utf-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${upTo(SHORT_NAME, title)}</ShortName>
  <LongName>${upTo(LONG_NAME, title)}</LongName>
  <Description>${upTo(DESCRIPTION, tagline === '' ? title : tagline)}</Description>
  <Url type="text/html" template="${search}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${self}"/>
  <Image type="image/svg+xml">${icon}</Image>
  <Language>${language}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <OutputEncoding>UTF-8</OutputEncoding>
</OpenSearchDescription>
`.toString();
}

/** As many whole words as fit; of a first word that does not, its beginning. */
function upTo(most: number, text: string): string {
  const characters = [...text];
  if (characters.length <= most) return text;
  const words = characters
    .slice(0, most + 1)
    .join('')
    .replace(/(?<!\s)\s+\S*$/u, '');
  return [...words].slice(0, most).join('');
}
