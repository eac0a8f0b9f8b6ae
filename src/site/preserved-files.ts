import type { Address } from '../addresses/address.ts';
import type { Addresses } from '../addresses/addresses.ts';
import type { Archive, Edition, PageEdition, Work } from '../model/archive.ts';
import type { IssueNumber } from '../model/ids.ts';
import type { Texts } from '../text/render-texts.ts';
import { usedMedia } from './used-media.ts';

/** A file of the content folder that the site publishes unchanged. */
export interface PreservedFile {
  readonly kind: 'text' | 'comments' | 'media' | 'journal';
  /** Path inside the content folder. */
  readonly path: string;
  /** Address of the published copy. */
  readonly address: Address;
}

/** The files from which the journal can be rebuilt. Each is listed once. */
export interface PreservedFiles {
  /** By issue: its texts in the issue's order, each followed by its comments, then media files sorted by path. */
  readonly issues: ReadonlyMap<IssueNumber, readonly PreservedFile[]>;
  /** Files outside the issues: `journal.yaml` and the journal's own pages. */
  readonly beside: readonly PreservedFile[];
}

/**
 * Lists the source files of everything published. Drafts are not in the archive of a build, so they are left out, and
 * so are pictures that no text shows. `people.yaml` is left out because it may name people none of whose texts is
 * published.
 */
export function preservedFiles(archive: Archive, addresses: Addresses, texts: Texts): PreservedFiles {
  const media = mediaByIssue(archive, addresses, texts);
  const issues = [...archive.issues.values()].map(({ number, introduction, contents }) => {
    const works = [introduction, ...contents].flatMap((id) => archive.works.get(id) ?? []);
    const written = works.flatMap((work) => filesOfWork(work, addresses));
    return [number, [...written, ...(media.get(number) ?? [])]] as const;
  });
  const pages = [...archive.pages.values()].flatMap(({ editions }) =>
    [...editions.values()].map((edition) =>
      textFile(edition, addresses.page(edition.language, edition.slug), addresses),
    ),
  );
  const journal: PreservedFile = { kind: 'journal', path: 'journal.yaml', address: addresses.journal };
  return { issues: new Map(issues), beside: [journal, ...pages] };
}

function filesOfWork(work: Work, addresses: Addresses): readonly PreservedFile[] {
  const pageOf = ({ language, slug }: Edition): Address =>
    work.kind === 'article'
      ? addresses.article(language, work.issue, slug)
      : addresses.issue(language, work.issue);
  const texts = [...work.editions.values()].map((edition) => textFile(edition, pageOf(edition), addresses));
  const original = work.editions.get(work.original);
  if (work.kind !== 'article' || work.comments.length === 0 || !original) return texts;
  const path = `issues/${work.issue}/${work.id}.comments.yaml`;
  return [...texts, { kind: 'comments', path, address: addresses.beside(pageOf(original), 'comments.yaml') }];
}

function textFile({ source }: Edition | PageEdition, page: Address, addresses: Addresses): PreservedFile {
  return { kind: 'text', path: source.path, address: addresses.beside(page, 'index.md') };
}

/**
 * Used pictures and attachments, by the issue whose folder contains them, even if a text of another issue shows them.
 */
function mediaByIssue(
  archive: Archive,
  addresses: Addresses,
  texts: Texts,
): ReadonlyMap<string, readonly PreservedFile[]> {
  const media = new Map<string, PreservedFile[]>();
  for (const path of usedMedia(archive, texts)) {
    const issue = /^issues\/([^/]+)\//.exec(path)?.[1];
    if (issue === undefined) continue;
    const files = media.get(issue) ?? [];
    files.push({ kind: 'media', path, address: addresses.media(path) });
    media.set(issue, files);
  }
  return media;
}
