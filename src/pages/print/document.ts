import type { SiteLanguage } from '../../languages/index.ts';
import { conventionsOf, interfaceIn } from '../../languages/index.ts';
import type { Edition } from '../../model/archive.ts';
import { htmlOf, textOf } from '../../site/site.ts';
import { printedAddress } from '../parts/page-text.ts';
import type { PlannedSite } from '../parts/planned-site.ts';
import type { TextFacts } from './article.ts';
import { pictureAt, pictureOfFile } from './pictures-of-site.ts';
import type { Block, PrintDocument, PrintedArticle, Section } from './printed.ts';
import { readText } from './read-text.ts';

/** A PDF before its texts are read, which takes long. It tells what they are, so a digest of it tells whether the PDF changed. */
export interface DocumentFacts extends Omit<PrintDocument, 'texts'> {
  readonly texts: readonly PlannedText[];
  /** Labels of the addresses that are in the document itself. */
  readonly inside: Readonly<Record<string, string>>;
}

/** A text before it is read. */
export interface PlannedText {
  readonly facts: TextFacts;
  /** Digest of its HTML. */
  readonly digest: string;
  /** Paths of its pictures in the content folder. */
  readonly pictures: readonly string[];
  /** Where its file is in the content folder. */
  readonly source: string;
  /** What is in its place, if it cannot be set. */
  readonly instead?: readonly Block[];
}

/** A text of a PDF. */
export function plannedText(site: PlannedSite, edition: Edition, facts: TextFacts): PlannedText {
  const { digest, media } = textOf(site, edition);
  const pictures = media.filter((path) => pictureOfFile(site, path));
  return { facts, digest, pictures, source: edition.source.path };
}

/**
 * Reads the texts of a PDF.
 * @param editionOf the edition of a text, by the place of its file
 */
export function documentOf(
  site: PlannedSite,
  { texts, inside, ...facts }: DocumentFacts,
  language: SiteLanguage,
  editionOf: (source: string) => Edition,
): PrintDocument {
  const read = ({ facts, source, instead }: PlannedText): PrintedArticle => {
    if (instead) return { ...facts, blocks: instead };
    const { blocks, notes, links } = readText(htmlOf(site, editionOf(source)), {
      isPart: false,
      direction: conventionsOf(language).direction,
      quotes: conventionsOf(language).quotes,
      prefix: `${facts.label}/`,
      wholeAddress: (href) => printedAddress(href, site.archive.journal.url),
      labelOf: (href) => inside[href.replace(/#.*/s, '')],
      pictureAt: (src) => pictureAt(site, src),
    });
    const words = interfaceIn(language);
    const found: Section[] = [
      ...(notes.length > 0 ? [{ kind: 'notes', heading: words.text.notes, items: notes } as const] : []),
      ...(links.length > 0
        ? [{ kind: 'addresses', heading: words.work.links, items: links.map(addressItem) } as const]
        : []),
    ];
    return { ...facts, blocks: withEveryLevel(blocks), after: [...found, ...facts.after] };
  };
  return { ...facts, texts: texts.map(read) };
}

function addressItem(address: string, index: number) {
  const isMail = /^[^\s/@]+@[^\s/@]+$/.test(address);
  return { number: index + 1, to: isMail ? `mailto:${address}` : address, shown: address };
}

/** The same blocks with headings that skip no level, as PDF/UA requires (ISO 14289-1, 7.4). The text's title is at level 1. */
function withEveryLevel(blocks: readonly Block[]): readonly Block[] {
  let last = 1;
  return blocks.map((block): Block => {
    if (block.kind !== 'heading' || block.isPart) return block;
    last = Math.min(block.level, last + 1);
    return { ...block, level: last };
  });
}
