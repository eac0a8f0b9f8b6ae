import { createHash } from 'node:crypto';
import { outputFile } from '../addresses/addresses.ts';
import type { Issue } from '../model/archive.ts';
import { plainOf } from '../model/set-text.ts';
import type { PreservedFile } from '../site/preserved-files.ts';
import { editionFor, type Site, workOf } from '../site/site.ts';
import { BAG_FOLDER, type BagFacts, type Checked, manifestOf, tagFiles } from './bag.ts';
import type { Output } from './formats/output.ts';
import { type ZipEntry, zipOf } from './formats/zip.ts';

/** Reads a file as it is published, piece by piece. */
export type ReadPreserved = (file: PreservedFile) => AsyncIterable<Uint8Array>;

/**
 * What a library keeps of each issue: a bag (RFC 8493) with the files that the journal can be made of again, as a ZIP file, and
 * the checksums of those files as they are published.
 */
export function preserved(site: Site, read: ReadPreserved): readonly Output[] {
  const { addresses, archive } = site;
  const journal = site.preserved.beside.filter(({ kind }) => kind === 'journal');
  return [...archive.issues.values()].flatMap((issue) => {
    const files = [...journal, ...(site.preserved.issues.get(issue.number) ?? [])];
    // Whoever is written first reads the files; the other does not read them again.
    const known: KnownSums = new Map();
    return [
      {
        path: outputFile(addresses.bag(issue.number)),
        get content() {
          return zipOf(bagEntries(factsOf(site, issue), files, read, known));
        },
      },
      {
        path: outputFile(addresses.checksums(issue.number)),
        get content() {
          return checksums(files, read, known);
        },
      },
    ];
  });
}

/** What is known of files that have been read, by path. */
type KnownSums = Map<string, Omit<Checked, 'path'>>;

/** Files that gain by it; pictures and documents are compressed already. */
const COMPRESSIBLE = /\.(?:md|yaml|txt|svg|csv|html)$/i;

/** The files of an issue, and behind them those that say what can be checked of them. */
async function* bagEntries(
  facts: BagFacts,
  files: readonly PreservedFile[],
  read: ReadPreserved,
  known: KnownSums,
): AsyncGenerator<ZipEntry> {
  const payload: Checked[] = [];
  for (const file of files) {
    const sums = beginSums();
    const path = `data/${file.path}`;
    const method = COMPRESSIBLE.test(path) ? 'compressed' : 'wrapped';
    yield { path: `${BAG_FOLDER}/${path}`, content: sums.passing(read(file)), method };
    known.set(file.path, sums.taken());
    payload.push({ path, ...sums.taken() });
  }
  for (const { path, text } of tagFiles(facts, payload)) {
    yield { path: `${BAG_FOLDER}/${path}`, content: text, method: 'compressed' };
  }
}

/** The manifest of what is published of an issue, as one piece. */
async function* checksums(
  files: readonly PreservedFile[],
  read: ReadPreserved,
  known: KnownSums,
): AsyncGenerator<Uint8Array> {
  const published: Checked[] = [];
  for (const file of files) {
    const sums = known.get(file.path) ?? (await sumsOf(read(file)));
    published.push({ path: outputFile(file.address), ...sums });
  }
  yield Buffer.from(manifestOf(published));
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
