import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { outputFile } from '../addresses/addresses.ts';
import type { Issue } from '../model/archive.ts';
import { type BagFacts, manifestOf } from '../outputs/bag.ts';
import type { PreservedFile } from '../site/preserved-files.ts';
import { editionFor, type Site, workOf } from '../site/site.ts';
import { copyFiles } from './copy-files.ts';
import type { MadeFile } from './pictures/make-pictures.ts';
import { writeBag } from './write-bag.ts';

/**
 * Writes what the journal can be made of again: the files of its texts beside their pages, byte for byte, and for each issue
 * a bag with its checksums. A picture goes into the bag as it is published.
 * @param content the content folder
 * @param pictures those that were made, among them originals that were made without what they tell of the photographer
 */
export async function writePreserved(
  site: Site,
  content: string,
  pictures: readonly MadeFile[],
  output: string,
): Promise<void> {
  const { addresses, archive, preserved } = site;
  const made = new Map(pictures.map(({ path, from }) => [path, from]));
  const fromOf = ({ path }: PreservedFile) => made.get(path) ?? join(content, path);
  const journal = preserved.beside.filter(({ kind }) => kind === 'journal');
  await copyFiles(copiesOf(preserved.beside, fromOf), output, new Map());
  for (const issue of archive.issues.values()) {
    const files = preserved.issues.get(issue.number) ?? [];
    await copyFiles(copiesOf(files, fromOf), output, new Map());
    const packed = [...journal, ...files];
    const bag = join(output, outputFile(addresses.bag(issue.number)));
    const checked = await writeBag(
      bag,
      packed.map((file) => ({ from: fromOf(file), path: file.path })),
      factsOf(site, issue),
    );
    const published = checked.map((file, index) => ({ ...file, path: pathOf(packed[index]) }));
    await writeFile(join(output, outputFile(addresses.checksums(issue.number))), manifestOf(published));
  }
}

/** Pictures and attachments are in their place already. */
function copiesOf(files: readonly PreservedFile[], fromOf: (file: PreservedFile) => string) {
  return files
    .filter(({ kind }) => kind !== 'media')
    .map((file) => ({ from: fromOf(file), to: pathOf(file) }));
}

/** Path inside the output folder. */
function pathOf(file: PreservedFile | undefined): string {
  return file ? outputFile(file.address) : '';
}

function factsOf(site: Site, issue: Issue): BagFacts {
  const introduction = workOf(site, issue.introduction);
  const { language, title } = editionFor(introduction, introduction.original);
  const url = site.addresses.absolute(site.addresses.issue(language, issue.number));
  return { journal: site.archive.journal, issue, title, url };
}
