import { xml } from '../formats/xml.ts';
import type { DeflatedEntry, ZipEntry } from '../formats/zip.ts';
import { type AddressesOnSite, aboutPage } from './about-page.tsx';
import type { Book } from './book.ts';
import { type BookSite, linksIn, type PlacedText } from './book-addresses.ts';
import type { BookText } from './book-text.ts';
import { contentsPage, coverPage, titlePage } from './front-pages.tsx';
import { type BookPictures, type ManifestItem, packageDocument } from './package-document.ts';
import { STYLES, WORDMARK } from './page-parts.tsx';
import { STYLE } from './style.ts';
import { textPage } from './text-page.tsx';

/** A picture as books have it. */
export interface PictureFile {
  readonly type: 'image/jpeg' | 'image/png' | 'image/gif';
  readonly read: () => Uint8Array;
}

/** Where the contents of a book come from. */
export interface BookSource {
  /** The HTML of a text, from `src/text/`. */
  readonly html: (text: BookText) => string;
  /** A picture of the content folder. Undefined if it is none that a book can have. */
  readonly picture: (path: string) => PictureFile | undefined;
  readonly cover: PictureFile;
  /** Compresses a page. It may know from another book what it becomes. */
  readonly deflate: (page: Buffer) => Uint8Array;
}

/** The folder of everything in a book, except what says that it is one. */
const FOLDER = 'EPUB';
const PACKAGE = 'package.opf';
const XHTML = 'application/xhtml+xml';
const ABOUT = 'about.xhtml';
const EXTENSIONS: Readonly<Record<PictureFile['type'], string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
};

/** A file of a book: a page, which is text, or a picture. */
interface BookFile extends ManifestItem {
  readonly content: string | PictureFile;
}

/**
 * The files of a book in their order (EPUB 3.3; OCF, "ZIP container"): first that which says what it is. Their names are
 * numbers, because names of the content folder may be none that every e-reader takes.
 */
export function* bookEntries(
  site: BookSite,
  book: Book,
  source: BookSource,
): Generator<ZipEntry | DeflatedEntry> {
  const files = filesOf(site, book, source);
  const pages = files.flatMap(({ content }) => (typeof content === 'string' ? [content] : []));
  yield { path: 'mimetype', content: 'application/epub+zip', method: 'stored' };
  yield compressed('META-INF/container.xml', CONTAINER, source);
  yield compressed(`${FOLDER}/${PACKAGE}`, packageDocument(book, files, picturesIn(pages)), source);
  for (const { file, content } of files) {
    const path = `${FOLDER}/${file}`;
    if (typeof content === 'string') yield compressed(path, content, source);
    else yield { path, content: content.read(), method: 'stored' };
  }
}

const CONTAINER = String(xml`<?xml version="1.0" encoding="utf-8"?>
<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
<rootfiles><rootfile full-path="${`${FOLDER}/${PACKAGE}`}" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`);

function compressed(path: string, text: string, { deflate }: Pick<BookSource, 'deflate'>): DeflatedEntry {
  const content = Buffer.from(text);
  return { path, method: 'deflated', content, deflated: deflate(content) };
}

function filesOf(site: BookSite, book: Book, source: BookSource): readonly BookFile[] {
  const placed = placedTexts(book, source);
  const pictures = collectPictures(site, source);
  // Pages come first, because they collect the pictures.
  const pages = textPages(site, book, placed, pictures);
  const { cover } = source;
  const coverFile = `cover.${EXTENSIONS[cover.type]}`;
  const style = { id: 'style', file: STYLES, type: 'text/css', isRead: false, content: STYLE } as const;
  const coverPicture = {
    id: 'cover-picture',
    file: coverFile,
    type: cover.type,
    isRead: false,
    content: cover,
  };
  return [
    ...frontPages(book, placed, coverFile),
    ...pages,
    page('about', ABOUT, aboutPage(book, addressesOnSite(site))),
    style,
    ...wordmarkFiles(book),
    { ...coverPicture, properties: 'cover-image' },
    ...pictures.files(),
  ];
}

/** The wordmark on its own paper, since an e-reader may turn the page black. */
function wordmarkFiles({ journal: { wordmark } }: Book): readonly BookFile[] {
  if (!wordmark) return [];
  const { svg, width, height, paper } = wordmark;
  const size = `width="${width}" height="${height}"`;
  const content = `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${width} ${height}"><rect ${size} fill="${paper}"/>${svg}</svg>\n`;
  return [{ id: 'wordmark', file: WORDMARK, type: 'image/svg+xml', isRead: false, content }];
}

/** The texts in their order, with the files that they are in. */
function placedTexts({ sections }: Book, { html }: BookSource): readonly PlacedText[] {
  const texts = sections.flatMap((section) => section.texts);
  return texts.map((text, place) => ({
    text,
    file: `text-${place + 1}.xhtml`,
    html: () => html(text),
  }));
}

/** The cover, the title and the contents. */
function frontPages(book: Book, placed: readonly PlacedText[], coverFile: string): readonly BookFile[] {
  const fileOf = new Map(placed.map(({ text, file }) => [text, file]));
  const names = {
    cover: 'cover.xhtml',
    of: (text: BookText) => fileOf.get(text) ?? '',
    first: placed[0]?.file ?? ABOUT,
    about: ABOUT,
  };
  return [
    page('cover', names.cover, coverPage(book, coverFile)),
    page('title', 'title.xhtml', titlePage(book)),
    { ...page('contents', 'contents.xhtml', contentsPage(book, names)), properties: 'nav' },
  ];
}

function textPages(
  site: BookSite,
  { sections, language }: Book,
  placed: readonly PlacedText[],
  pictures: CollectedPictures,
): readonly BookFile[] {
  const linksOf = linksIn(placed, site);
  const sectionOf = new Map(sections.flatMap(({ name, texts }) => texts.map((text) => [text, name])));
  return placed.map(({ text, file, html }, place) => {
    const content = textPage({
      ...{ text, html: html(), language, section: sectionOf.get(text) },
      addresses: { link: linksOf(text), picture: pictures.addressesOf(text) },
      picture: pictures.leadOf(text),
    });
    return page(`text-${place + 1}`, file, content);
  });
}

function addressesOnSite({ addresses, url: { origin } }: BookSite): AddressesOnSite {
  return { ofLink: (href) => origin + href, ofText: (text) => addresses.absolute(text.page) };
}

function page(id: string, file: string, content: string): BookFile {
  return { id, file, type: XHTML, isRead: true, content };
}

type CollectedPictures = ReturnType<typeof collectPictures>;

/** Gives each picture that is shown a file in the book. */
function collectPictures({ addresses }: BookSite, source: BookSource) {
  const files = new Map<string, BookFile>();
  const fileAt = (path: string): string | undefined => {
    const known = files.get(path);
    if (known) return known.file;
    const picture = source.picture(path);
    if (!picture) return undefined;
    const id = `picture-${files.size + 1}`;
    const file = `${id}.${EXTENSIONS[picture.type]}`;
    files.set(path, { id, file, type: picture.type, isRead: false, content: picture });
    return file;
  };
  return {
    files: () => [...files.values()],
    /** The file of each picture in a text, by its address on the site. */
    addressesOf: ({ media }: BookText) => {
      const paths = new Map(media.map((path) => [addresses.href(addresses.media(path)), path]));
      return (src: string): string | undefined => {
        const path = paths.get(src);
        return path === undefined ? undefined : fileAt(path);
      };
    },
    /** The picture at the beginning of a text. */
    leadOf: ({ picture }: BookText) => {
      const file = picture && fileAt(picture.path);
      return picture && file !== undefined ? { ...picture, file, alt: picture.alt ?? '' } : undefined;
    },
  };
}

/** Counts the pictures of pages. */
function picturesIn(pages: readonly string[]): BookPictures {
  const all = pages.flatMap((content) => content.match(/<img [^>]*>/g) ?? []);
  return { count: all.length, undescribed: all.filter((picture) => picture.includes(' alt=""')).length };
}
