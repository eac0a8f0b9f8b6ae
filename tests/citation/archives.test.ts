import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { parse as parseRis } from 'astrocite-ris';
import { loadSite } from '../../src/check/load-site.ts';
import type { CslItem } from '../../src/citation/csl-item.ts';
import type { CslName } from '../../src/model/person-name.ts';
import { citations } from '../../src/outputs/citations.ts';
import { plannedSite } from '../../src/pages/plan.ts';
import { readContent } from '../../src/sources/read-content.ts';
import { faultsInCslJson } from '../outputs/valid.ts';

const STARTWORDS = join(import.meta.dirname, '../../../shared/corpora/startwords');
const SITES = join(import.meta.dirname, '../sites');

/** The contents of the three citation files of every page of an archive that can be cited. */
async function citedIn(folder: string): Promise<ReadonlyMap<string, Readonly<Record<string, string>>>> {
  const { site } = loadSite(await readContent(folder), { drafts: false });
  assert.ok(site);
  const pages = new Map<string, Record<string, string>>();
  for (const { path, content } of citations(plannedSite(site))) {
    const [, page = '', format = ''] = path.match(/^(.*)citation\.(\w+)$/) ?? [];
    pages.set(page, { ...pages.get(page), [format]: content });
  }
  return pages;
}

/** The facts that every format can express. */
interface Told {
  readonly title: unknown;
  readonly journal: unknown;
  readonly issue: unknown;
  readonly volume: unknown;
  readonly url: unknown;
  readonly doi: unknown;
  readonly language: unknown;
  readonly abstract: unknown;
  readonly publisher: unknown;
  readonly issued: readonly unknown[];
  readonly authors: readonly string[];
  readonly editors: readonly string[];
}

function ofItem(item: CslItem): Told {
  const [year, month] = item.issued['date-parts'][0];
  return {
    title: item.title,
    journal: item['container-title'],
    issue: item.issue,
    volume: item.volume,
    url: item.URL,
    doi: item.DOI,
    language: item.language,
    abstract: item.abstract,
    publisher: item.publisher,
    issued: [year, month].filter((part) => part !== undefined).map(String),
    authors: (item.author ?? []).map(whole),
    editors: (item.editor ?? []).map(whole),
  };
}

/**
 * The facts that this RIS reader can know. It takes the last word of an organization for a family name, and counts
 * translators among the authors.
 */
function asInRis(item: CslItem): Told {
  const people = [...(item.author ?? []), ...(item.translator ?? [])];
  return { ...ofItem(item), authors: people.map(asRead), editors: (item.editor ?? []).map(asRead) };
}

function asRead(name: CslName): string {
  const words = 'literal' in name ? name.literal.split(' ') : [];
  if (!('literal' in name) || words.length < 2) return whole(name);
  return `${words.slice(1).join(' ')}, ${words[0]}`;
}

/** Particle and family name, then the other parts; the name of an organization unchanged. */
function whole(name: CslName): string {
  if ('literal' in name) return name.literal;
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
  return [family, name.given, name.suffix].filter(Boolean).join(', ');
}

function toldByBibtex(file: string): readonly Told[] {
  const { entries, errors } = parseBibtex(file, { sentenceCase: false });
  assert.deepEqual(errors, []);
  return entries.map(({ fields }: { fields: BibtexFields }) => ({
    title: fields.title,
    journal: fields.journal,
    issue: fields.number,
    volume: fields.volume,
    url: fields.url,
    doi: fields.doi,
    language: [fields.language].flat().join(),
    abstract: fields.abstract,
    publisher: fields.publisher && [fields.publisher].flat().join(),
    issued: [fields.year, fields.month].filter((part) => part !== undefined),
    authors: (fields.author ?? []).map(nameOfBibtex),
    editors: (fields.editor ?? []).map(nameOfBibtex),
  }));
}

/** The fields of an entry as the BibTeX reader returns them. */
interface BibtexFields {
  readonly title?: string;
  readonly journal?: string;
  readonly number?: string;
  readonly volume?: string;
  readonly url?: string;
  readonly doi?: string;
  readonly language?: string | readonly string[];
  readonly abstract?: string;
  readonly publisher?: string | readonly string[];
  readonly year?: string;
  readonly month?: string;
  readonly author?: readonly BibtexName[];
  readonly editor?: readonly BibtexName[];
}

interface BibtexName {
  readonly name?: string;
  readonly firstName?: string;
  readonly prefix?: string;
  readonly lastName?: string;
  readonly suffix?: string;
}

function nameOfBibtex({ name, firstName, prefix, lastName, suffix }: BibtexName): string {
  const family = [prefix, lastName].filter(Boolean).join(' ');
  return name ?? [family, firstName, suffix].filter(Boolean).join(', ');
}

interface RisRecord {
  readonly [field: string]: unknown;
  readonly issued: { readonly 'date-parts': readonly (readonly string[])[] };
  readonly author?: readonly CslName[];
  readonly editor?: readonly CslName[];
}

function toldByRis(file: string): readonly Told[] {
  return parseRis(file).map((record: RisRecord) => ({
    title: record['title'],
    journal: record['container-title'],
    issue: record['issue'],
    volume: record['volume'],
    url: record['URL'],
    doi: record['DOI'],
    language: record['language'],
    abstract: record['abstract'],
    publisher: record['publisher'],
    issued: (record.issued['date-parts'][0] ?? [])
      .filter(Boolean)
      .slice(0, 2)
      .map((part) => String(Number(part))),
    authors: (record.author ?? []).map(whole),
    editors: (record.editor ?? []).map(whole),
  }));
}

const archives = [join(SITES, 'debate'), join(SITES, 'base-path'), join(SITES, 'two-banks'), STARTWORDS];

for (const folder of archives) {
  const skip = !existsSync(folder);
  describe(`citations of ${folder.split('/').at(-1)}, read by other programs`, { skip }, () => {
    test('all formats contain the same facts', async () => {
      const pages = await citedIn(folder);
      assert.ok(pages.size > 0);
      for (const [page, { json = '', bib = '', ris = '' }] of pages) {
        assert.deepEqual(faultsInCslJson(json), [], page);
        const items: readonly CslItem[] = JSON.parse(json);
        assert.deepEqual(toldByBibtex(bib), items.map(ofItem), page);
        assert.deepEqual(toldByRis(ris), items.map(asInRis), page);
      }
    });
  });
}
