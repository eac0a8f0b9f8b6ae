import { conventionsOf, interfaceIn } from '../../languages/index.ts';
import { plainOf } from '../../model/set-text.ts';
import { type Xml, xml } from '../formats/xml.ts';
import type { Book } from './book.ts';

/** A file that the package document lists. */
export interface ManifestItem {
  readonly id: string;
  /** The name of the file. */
  readonly file: string;
  readonly type: string;
  readonly properties?: 'nav' | 'cover-image';
  /** Whether it is read in its turn. */
  readonly isRead: boolean;
}

/** The pictures of a book, for those who want to know whether they can read it. */
export interface BookPictures {
  readonly count: number;
  readonly undescribed: number;
}

/** The package document (EPUB 3.3, section 5): metadata, all files, and the order in which they are read. */
export function packageDocument(book: Book, items: readonly ManifestItem[], pictures: BookPictures): string {
  const { language } = book;
  const { direction } = conventionsOf(language);
  return String(xml`<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book" xml:lang="${language}" dir="${direction}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${metadataOf(book)}${accessibilityOf(book, pictures)}</metadata>
<manifest>
${items.map(itemOf)}</manifest>
<spine page-progression-direction="${direction}">
${items.filter(({ isRead }) => isRead).map(({ id }) => xml`<itemref idref="${id}"/>\n`)}</spine>
</package>
`);
}

function itemOf({ id, file, type, properties }: ManifestItem): Xml {
  const more = properties === undefined ? xml`` : xml` properties="${properties}"`;
  return xml`<item id="${id}" href="${file}" media-type="${type}"${more}/>\n`;
}

/** The title under which e-readers list the book: "Journal, Issue 2: Title". */
function titleOf({ language, journal, label, title }: Book): string {
  const { comma, spaces } = conventionsOf(language);
  const [name, own] = [`${journal.title}${comma}${label}`, plainOf(title)];
  return own === label ? name : `${name}${spaces[':'] ?? ''}: ${own}`;
}

function metadataOf(book: Book): readonly Xml[] {
  const { language, url, journal, summary, date, modified, editors, license, number, sections } = book;
  const texts = sections.flatMap((section) => section.texts);
  const authors = [...new Set(texts.flatMap((text) => text.authors))];
  const translators = [...new Set(texts.flatMap((text) => text.translators))];
  const { publisher } = journal;
  return [
    xml`<dc:identifier id="book">${url}</dc:identifier>\n`,
    xml`<dc:title>${titleOf(book)}</dc:title>\n`,
    xml`<dc:language>${language}</dc:language>\n`,
    ...authors.map((name, place) => person('creator', `author-${place + 1}`, name, 'aut')),
    ...editors.map((name, place) => person('contributor', `editor-${place + 1}`, name, 'edt')),
    ...translators.map((name, place) => person('contributor', `translator-${place + 1}`, name, 'trl')),
    ...(publisher === undefined ? [] : [xml`<dc:publisher>${publisher}</dc:publisher>\n`]),
    xml`<dc:date>${date.iso}</dc:date>\n`,
    xml`<dc:source>${url}</dc:source>\n`,
    ...(summary === undefined ? [] : [xml`<dc:description>${plainOf(summary)}</dc:description>\n`]),
    ...(license === undefined ? [] : [xml`<dc:rights>${license.href ?? license.name}</dc:rights>\n`]),
    xml`<meta property="dcterms:modified">${modified}T00:00:00Z</meta>\n`,
    xml`<meta property="belongs-to-collection" id="journal">${journal.title}</meta>\n`,
    xml`<meta refines="#journal" property="collection-type">series</meta>\n`,
    ...(number !== undefined && /^\d+$/.test(number)
      ? [xml`<meta refines="#journal" property="group-position">${number}</meta>\n`]
      : []),
    xml`<meta name="cover" content="cover-picture"/>\n`,
  ];
}

/** @param role one of MARC's codes for relators */
function person(element: 'creator' | 'contributor', id: string, name: string, role: string): Xml {
  const written =
    element === 'creator'
      ? xml`<dc:creator id="${id}">${name}</dc:creator>`
      : xml`<dc:contributor id="${id}">${name}</dc:contributor>`;
  return xml`${written}\n<meta refines="#${id}" property="role" scheme="marc:relators">${role}</meta>\n`;
}

/** What the European Accessibility Act and shops ask for (EPUB Accessibility 1.1, section 2; schema.org's vocabulary). */
function accessibilityOf({ language }: Book, { count, undescribed }: BookPictures): readonly Xml[] {
  const words = interfaceIn(language).takeAlong.book;
  const isText = undescribed === 0;
  const pictures = count === 0 ? '' : ` ${isText ? words.described : words.undescribed}`;
  const features = [
    ...['structuralNavigation', 'tableOfContents', 'readingOrder', 'displayTransformability'],
    ...(count > 0 && isText ? ['alternativeText'] : []),
  ];
  const about = (property: string, value: string) =>
    xml`<meta property="schema:${property}">${value}</meta>\n`;
  return [
    about('accessMode', 'textual'),
    ...(count > 0 ? [about('accessMode', 'visual')] : []),
    about('accessModeSufficient', isText ? 'textual' : 'textual,visual'),
    ...features.map((feature) => about('accessibilityFeature', feature)),
    about('accessibilityHazard', 'none'),
    about('accessibilitySummary', `${words.accessible}${pictures}`),
  ];
}
