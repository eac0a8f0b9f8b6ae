import { readEmbed, titleOfEmbed } from './embeds.ts';
import { findShortcodes, type Shortcode } from './find-shortcodes.ts';
import { escapeHtml } from './html-words.ts';
import { outsideCode } from './outside-code.ts';

/** A picture or another file of the site's library, as a shortcode shows it. */
export interface LibraryFile {
  readonly address: string;
  readonly alt: string;
  readonly title: string;
  /** HTML. */
  readonly caption: string;
}

/** What shortcodes refer to. */
export interface Library {
  /** A file of the library by the number of its item. */
  readonly byId: (id: string) => LibraryFile | undefined;
  readonly byAddress: (address: string) => LibraryFile | undefined;
  /** The pictures that were added with the text that is read, in their order. */
  readonly attached: readonly LibraryFile[];
}

/** Shortcodes that show something. Those of notes are read before. */
const NAMES: ReadonlySet<string> = new Set([
  ...['caption', 'wp_caption', 'gallery', 'embed', 'audio', 'video', 'playlist'],
]);

/** Replaces WordPress' own shortcodes by the HTML of what they show. Other brackets are text and stay. */
export function expandShortcodes(html: string, library: Library): string {
  return outsideCode(html, (part) =>
    findShortcodes(part, NAMES)
      .map((each) => (each.kind === 'text' ? each.text : htmlOfShortcode(each.shortcode, each.text, library)))
      .join(''),
  );
}

function htmlOfShortcode(shortcode: Shortcode, written: string, library: Library): string {
  switch (shortcode.name) {
    case 'caption':
    case 'wp_caption':
      return captionOf(shortcode) ?? written;
    case 'gallery':
      return galleryOf(shortcode, library);
    case 'embed':
      return embedOf(shortcode) ?? written;
    case 'playlist':
      return filesIn(shortcode, library).map(linkToFile).join('');
    default:
      return playerOf(shortcode, library) ?? written;
  }
}

/** `[caption]<img> Words[/caption]`, or with the words in an attribute, as before WordPress 3.4. */
function captionOf({ attributes, content }: Shortcode): string | undefined {
  if (content === undefined) return undefined;
  const picture =
    /^\s*(?:<p[^>]{0,200}>\s*)?(<a\s[^>]{0,5000}>\s*<img\s[^>]{0,5000}>\s*<\/a>|<img\s[^>]{0,5000}>)/i.exec(
      content,
    );
  const words = attributes.get('caption') ?? (picture ? content.slice(picture[0].length) : '');
  const caption = words.replace(/<\/?p(?:\s[^>]{0,200})?>/gi, ' ').trim();
  return figureOf(picture?.[1] ?? content, caption);
}

function figureOf(picture: string, caption: string): string {
  const words = caption === '' ? '' : `<figcaption>${caption.replaceAll('\n', '<br>')}</figcaption>`;
  return `\n\n<figure>${picture.trim()}${words}</figure>\n\n`;
}

function galleryOf(shortcode: Shortcode, library: Library): string {
  const left = new Set((shortcode.attributes.get('exclude') ?? '').split(/[\s,]+/).filter(Boolean));
  const named = filesIn(shortcode, library);
  const isNamed = shortcode.attributes.has('ids') || shortcode.attributes.has('include');
  const excluded = [...left].flatMap((id) => library.byId(id)?.address ?? []);
  const shown = isNamed ? named : library.attached.filter(({ address }) => !excluded.includes(address));
  return shown
    .map(({ address, alt, caption }) =>
      figureOf(`<img src="${escapeHtml(address)}" alt="${escapeHtml(alt)}">`, caption),
    )
    .join('');
}

function filesIn({ attributes }: Shortcode, library: Library): readonly LibraryFile[] {
  const ids = attributes.get('ids') ?? attributes.get('include') ?? '';
  return ids.split(/[\s,]+/).flatMap((id) => library.byId(id) ?? []);
}

function embedOf({ attributes, content }: Shortcode): string | undefined {
  const embed = readEmbed(content ?? attributes.get('src') ?? attributes.get('0') ?? '');
  return embed && linkTo(embed.address, titleOfEmbed(embed, undefined));
}

/** Attributes of players that name a file, the best first. */
const SOURCES = [
  'src',
  'mp3',
  'm4a',
  'ogg',
  'oga',
  'wav',
  'opus',
  'flac',
  'wma',
  'mp4',
  'm4v',
  'webm',
  'ogv',
  'wmv',
  'flv',
  '0',
];

function playerOf({ attributes, content }: Shortcode, library: Library): string | undefined {
  const named = SOURCES.map((name) => attributes.get(name)).find((value) =>
    /^(?:https?:)?\/\//.test(value ?? ''),
  );
  const linked = /https?:\/\/[^\s"'<>\]]+/.exec(content ?? '')?.[0];
  const address = named ?? linked;
  if (address === undefined) return undefined;
  const file = library.byAddress(address);
  if (file) return linkToFile(file);
  const embed = readEmbed(address);
  const isFile = /\.[a-z\d]{2,5}$/i.test(address);
  const title = embed && !isFile ? titleOfEmbed(embed, undefined) : nameOfFile(address);
  return linkTo(address, title);
}

function linkToFile({ address, title }: LibraryFile): string {
  return linkTo(address, title || nameOfFile(address));
}

function linkTo(address: string, title: string): string {
  return `\n\n<p><a href="${escapeHtml(address)}">${escapeHtml(title)}</a></p>\n\n`;
}

/** The name of a file without its folders: "speech.mp3". */
export function nameOfFile(address: string): string {
  const path = address.replace(/[?#].*/s, '');
  return path.slice(path.lastIndexOf('/') + 1) || address;
}
