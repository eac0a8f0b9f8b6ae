import { createHash, hash } from 'node:crypto';
import { outputFile } from '../addresses/address.ts';
import type { Issue } from '../model/archive.ts';
import { plainOf } from '../model/set-text.ts';
import type { PreservedFile } from '../site/preserved-files.ts';
import { editionFor, type Site, workOf } from '../site/site.ts';
import { BAG_FOLDER, type BagFacts, bagInfo, type Checked, manifestOf, tagFiles } from './bag.ts';
import type { StreamOutput } from './formats/output.ts';
import { type DeflatedEntry, type ZipEntry, zipOf } from './formats/zip.ts';

/** Where preserved files come from. */
export interface BagSource {
  /** Reads a file as it is published, piece by piece. */
  readonly read: (file: PreservedFile) => AsyncIterable<Uint8Array>;
  /** Changes whenever a file does. */
  readonly version: (file: PreservedFile) => string;
  /** Begins a bag, which is named by its address. */
  readonly beginBag: (url: string) => BagTexts;
}

/** Compresses the texts of a bag. It may know from earlier what they become. */
export interface BagTexts {
  readonly deflate: (text: Uint8Array, sha256: string) => Uint8Array;
  /** All texts of the bag have been compressed. */
  readonly end: () => void;
}

/**
 * What a library keeps of each issue: a bag (RFC 8493) with the files that the journal can be made of again, as a ZIP file, and
 * the checksums of those files as they are published.
 */
export function preserved(site: Site, from: BagSource): readonly StreamOutput[] {
  const { addresses, archive } = site;
  const journal = site.preserved.beside.filter(({ kind }) => kind === 'journal');
  return [...archive.issues.values()].flatMap((issue) => {
    const files = [...journal, ...(site.preserved.issues.get(issue.number) ?? [])];
    // Whoever is written first reads the files; the other does not read them again.
    const known: KnownSums = new Map();
    const facts = factsOf(site, issue);
    const versions = files.map((file) => [file.path, file.address, from.version(file)]);
    return [
      {
        path: outputFile(addresses.bag(issue.number)),
        key: JSON.stringify([bagInfo(facts, []), versions]),
        get content() {
          const texts = from.beginBag(addresses.absolute(addresses.bag(issue.number)));
          return zipOf(bagEntries(facts, files, { ...from, texts }, known));
        },
      },
      {
        path: outputFile(addresses.checksums(issue.number)),
        key: JSON.stringify(versions),
        get content() {
          return checksums(files, from, known);
        },
      },
    ];
  });
}

/** What is known of files that have been read, by path. */
type KnownSums = Map<string, Omit<Checked, 'path'>>;

/** Media files that gain by it; pictures and documents are compressed already. */
const COMPRESSIBLE = /\.(?:md|yaml|txt|svg|csv|html)$/i;

/** The files of an issue, and behind them those that say what can be checked of them. */
async function* bagEntries(
  facts: BagFacts,
  files: readonly PreservedFile[],
  { read, texts }: Pick<BagSource, 'read'> & { readonly texts: BagTexts },
  known: KnownSums,
): AsyncGenerator<ZipEntry | DeflatedEntry> {
  const payload: Checked[] = [];
  for (const file of files) {
    const data = `data/${file.path}`;
    const path = `${BAG_FOLDER}/${data}`;
    let sums: Omit<Checked, 'path'>;
    if (file.kind === 'media') {
      const passing = beginSums();
      const method = COMPRESSIBLE.test(path) ? 'compressed' : 'wrapped';
      yield { path, content: passing.passing(read(file)), method };
      sums = passing.taken();
    } else {
      const content = await wholeOf(read(file));
      sums = { sha256: hash('sha256', content), bytes: content.length };
      yield { path, content, deflated: texts.deflate(content, sums.sha256), method: 'deflated' };
    }
    known.set(file.path, sums);
    payload.push({ path: data, ...sums });
  }
  texts.end();
  for (const { path, text } of tagFiles(facts, payload)) {
    yield { path: `${BAG_FOLDER}/${path}`, content: text, method: 'compressed' };
  }
}

/** The manifest of what is published of an issue, as one piece. */
async function* checksums(
  files: readonly PreservedFile[],
  { read }: BagSource,
  known: KnownSums,
): AsyncGenerator<Uint8Array> {
  const published: Checked[] = [];
  for (const file of files) {
    const sums = known.get(file.path) ?? (await sumsOf(read(file)));
    published.push({ path: outputFile(file.address), ...sums });
  }
  yield Buffer.from(manifestOf(published));
}

async function wholeOf(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  const [only = Buffer.alloc(0), ...others] = all;
  return others.length === 0 ? only : Buffer.concat(all);
}

async function sumsOf(pieces: AsyncIterable<Uint8Array>): Promise<Omit<Checked, 'path'>> {
  const sums = beginSums();
  for await (const _ of sums.passing(pieces));
  return sums.taken();
}

/** Takes the checksum and the size of what passes. */
function beginSums() {
  const hash = createHash('sha256');
  let bytes = 0;
  let sha256: string | undefined;
  return {
    passing: async function* (pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
      for await (const piece of pieces) {
        hash.update(piece);
        bytes += piece.length;
        yield piece;
      }
    },
    /** Once all has passed. */
    taken: (): Omit<Checked, 'path'> => {
      sha256 ??= hash.digest('hex');
      return { sha256, bytes };
    },
  };
}

function factsOf(site: Site, issue: Issue): BagFacts {
  const introduction = workOf(site, issue.introduction);
  const { language, title } = editionFor(introduction, introduction.original);
  const url = site.addresses.absolute(site.addresses.issue(language, issue.number));
  return { journal: site.archive.journal, issue, title: plainOf(title), url };
}
