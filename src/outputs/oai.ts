import { outputFile } from '../addresses/address.ts';
import { changedOn, journalRecord, recordOf, type TextRecord, urlOf } from '../metadata/record.ts';
import type { Edition, Work } from '../model/archive.ts';
import { firstDay } from '../model/date.ts';
import { addressOfDoi } from '../model/doi.ts';
import type { Site } from '../site/site.ts';
import { madeWhenRead, type TextOutput } from './formats/output.ts';
import { type Xml, xml } from './formats/xml.ts';

/** A static repository holds 1 to 5000 records (Specification for an OAI Static Repository, section 1). */
const MOST_RECORDS = 5000;

/** An edition as a record: each has a page of its own. */
interface Recorded {
  readonly work: Work;
  readonly edition: Edition;
  readonly url: string;
  /** The day of its latest change, as far as the archive says: what is known of a date less exactly counts from its beginning. */
  readonly datestamp: string;
}

/**
 * The static OAI-PMH repository: a Dublin Core record of each edition of each work, of the latest 5000 where there are more.
 * No harvester reads such a file by itself: a gateway that the journal is registered with answers harvesters from it, and
 * `oai-gateway` in journal.yaml names that. There is no file where the journal has no e-mail address, which every repository
 * must have, and none where it has no text.
 */
export function oaiRepository(site: Site): readonly TextOutput[] {
  const { email } = site.archive.journal;
  const records = latestRecords(site);
  const earliest = records.at(-1)?.datestamp;
  if (email === undefined || earliest === undefined) return [];
  const make = () => String(repositoryXml(site, { email, earliest, records }));
  return [madeWhenRead(outputFile(site.addresses.oai), make)];
}

interface RepositoryFacts {
  readonly email: string;
  readonly earliest: string;
  readonly records: readonly Recorded[];
}

function repositoryXml(site: Site, { email, earliest, records }: RepositoryFacts): Xml {
  return xml`<?xml version="1.0" encoding="UTF-8"?>
<Repository xmlns="http://www.openarchives.org/OAI/2.0/static-repository"
    xmlns:oai="http://www.openarchives.org/OAI/2.0/"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xsi:schemaLocation="http://www.openarchives.org/OAI/2.0/static-repository http://www.openarchives.org/OAI/2.0/static-repository.xsd">
  <Identify>
    <oai:repositoryName>${journalRecord(site).title}</oai:repositoryName>
    <oai:baseURL>${baseUrl(site)}</oai:baseURL>
    <oai:protocolVersion>2.0</oai:protocolVersion>
    <oai:adminEmail>${email}</oai:adminEmail>
    <oai:earliestDatestamp>${earliest}</oai:earliestDatestamp>
    <oai:deletedRecord>no</oai:deletedRecord>
    <oai:granularity>YYYY-MM-DD</oai:granularity>
  </Identify>
  <ListMetadataFormats>
    <oai:metadataFormat>
      <oai:metadataPrefix>oai_dc</oai:metadataPrefix>
      <oai:schema>http://www.openarchives.org/OAI/2.0/oai_dc.xsd</oai:schema>
      <oai:metadataNamespace>http://www.openarchives.org/OAI/2.0/oai_dc/</oai:metadataNamespace>
    </oai:metadataFormat>
  </ListMetadataFormats>
  <ListRecords metadataPrefix="oai_dc">
${records.map((record) => recordXml(site, record))}  </ListRecords>
</Repository>
`;
}

/** The gateway's address followed by that of the file without its scheme (section 3.2); without a gateway, the file's own. */
function baseUrl({ addresses, archive }: Site): string {
  const own = addresses.absolute(addresses.oai);
  const { oaiGateway } = archive.journal;
  return oaiGateway === undefined
    ? own
    : `${oaiGateway.replace(/(?<!\/)\/+$/, '')}/${own.replace(/^https?:\/\//, '')}`;
}

/** The newest first. */
function latestRecords(site: Site): readonly Recorded[] {
  const records = [...site.archive.works.values()].flatMap((work) =>
    [...work.editions.values()]
      .filter(({ draft }) => !draft)
      .map((edition) => ({
        work,
        edition,
        url: urlOf(site, work, edition),
        datestamp: firstDay(changedOn(work, edition)),
      })),
  );
  return records
    .sort((a, b) => compare(b.datestamp, a.datestamp) || compare(a.url, b.url))
    .slice(0, MOST_RECORDS);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The identifier is made by the oai-identifier guidelines: the journal's host, and the address on it. */
function recordXml(site: Site, { work, edition, url, datestamp }: Recorded): Xml {
  const { host, pathname } = new URL(url);
  const elements = dublinCore(recordOf(site, work, edition)).map(
    ([name, value]) => xml`          <dc:${name}>${value}</dc:${name}>\n`,
  );
  return xml`    <oai:record>
      <oai:header>
        <oai:identifier>${`oai:${host.replace(/:\d+$/, '')}:${pathname.slice(1)}`}</oai:identifier>
        <oai:datestamp>${datestamp}</oai:datestamp>
      </oai:header>
      <oai:metadata>
        <oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/"
            xmlns:dc="http://purl.org/dc/elements/1.1/"
            xsi:schemaLocation="http://www.openarchives.org/OAI/2.0/oai_dc/ http://www.openarchives.org/OAI/2.0/oai_dc.xsd">
${elements}        </oai_dc:dc>
      </oai:metadata>
    </oai:record>
`;
}

type Element = readonly [name: string, value: string];

/** Simple Dublin Core (ISO 15836) of an edition: what it answers and what it was translated from are relations and a source. */
function dublinCore(record: TextRecord): readonly Element[] {
  const { title, authors, translators, topics, summary, date, url, doi, language, answers, rights } = record;
  const { journal } = record.issue;
  const all = (name: string, values: readonly (string | undefined)[]): readonly Element[] =>
    values.flatMap((value): readonly Element[] => (value === undefined ? [] : [[name, value]]));
  const names = (named: readonly { readonly name: string }[]) => named.map(({ name }) => name);
  return [
    ...all('title', [title]),
    ...all('creator', names(authors)),
    ...all('subject', names(topics)),
    ...all('description', [summary]),
    ...all('publisher', [journal.publisher ?? journal.title]),
    ...all('contributor', names(translators)),
    ...all('date', [date.iso]),
    ...all('type', ['Text']),
    ...all('format', ['text/html']),
    ...all('identifier', [url, doi && addressOfDoi(doi)]),
    ...all('source', [record.translationOf?.url]),
    ...all('language', [language]),
    ...all(
      'relation',
      answers.map((answer) => answer.url),
    ),
    ...all('rights', [rights]),
  ];
}
