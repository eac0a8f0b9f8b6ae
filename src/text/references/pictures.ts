import type { MarkdownIt, Token } from 'markdown-it';
import { type PictureSource, type ShownPicture, SIZES } from '../../addresses/shown-picture.ts';
import { unsafeFinding } from '../../archive/files-of-works.ts';
import { htmlOf, plainOf, readSetText } from '../../model/set-text.ts';
import { canBeOpened, decode } from '../../model/web-address.ts';
import type { Place } from '../../problems/problem.ts';
import { unsafeFile } from '../../problems/rules/files/unsafe-file.ts';
import { missingAlt } from '../../problems/rules/pictures/missing-alt.ts';
import { missingPicture } from '../../problems/rules/pictures/missing-picture.ts';
import { remotePicture } from '../../problems/rules/pictures/remote-picture.ts';
import { placeOfAddress, type Reading } from '../reading/reading.ts';
import { encodeAddress, isPublishable } from './links.ts';

/** How a picture appears: shown, replaced by a link to it, or replaced by its alternative text. */
export type Showing =
  | { readonly kind: 'shown'; readonly picture: ShownPicture }
  | { readonly kind: 'linked'; readonly href: string; readonly text: string }
  | { readonly kind: 'words' };

/** Attributes of every picture: it loads when the reader comes near it, and does not block the text. */
export const LOADING = { loading: 'lazy', decoding: 'async' } as const;

/**
 * Decides how a picture appears. Pictures are never loaded from another host.
 * @param src as written
 * @param findPlace looks up the place of the address in the source; called only for a problem
 */
export function findPicture(reading: Reading, src: string, alt: string, findPlace: () => Place): Showing {
  reading.pictures += 1;
  const written = src.trim();
  const reference = written === '' || !isPublishable(written) ? undefined : reading.resolve(written);
  if (reference?.kind === 'media') {
    reading.media.add(reference.path);
    return { kind: 'shown', picture: reference.picture };
  }
  const href = reference?.kind === 'external' ? encodeAddress(reference.href) : undefined;
  if (href !== undefined && isRemote(href) && canBeOpened(href)) {
    reading.report(remotePicture, findPlace(), { href: written });
    return { kind: 'linked', href, text: alt.trim() || lastPart(written) };
  }
  const broken = reference?.kind === 'broken' ? reference : undefined;
  if (broken?.unsafe) reading.report(unsafeFile, findPlace(), unsafeFinding(written));
  else reading.report(missingPicture, findPlace(), { src: written, suggestion: broken?.suggestion });
  return { kind: 'words' };
}

/** Reports a picture without alternative text. */
export function checkAlt(
  reading: Reading,
  alt: string,
  src: string,
  place: () => Place,
  missing: typeof missingAlt,
): void {
  if (alt.trim() === '') reading.report(missing, place(), { src });
}

function isRemote(href: string): boolean {
  return /^(?:https?:)?\/\//i.test(href);
}

/** The file name in an address: "march.jpg" for "https://example.org/2020/march.jpg?w=300". */
function lastPart(href: string): string {
  const path = href.replace(/[?#].*/s, '');
  return decode(path.split('/').findLast((part) => part !== '') ?? href);
}

/** Sets a picture in Markdown, or replaces it with a link or its alternative text. */
export function setPicture(
  reading: Reading,
  block: Token,
  picture: Token,
  alt: string,
  inLink: boolean,
): void {
  const start = reading.env.positions.get(picture) ?? 0;
  const src = String(picture.attrGet('src') ?? '');
  checkAlt(reading, alt, src, () => reading.places.inBlock(block, start), missingAlt);
  // The alternative text begins after "![", and "]" follows it.
  const findPlace = () => placeOfAddress(reading, block, picture, start + 2 + picture.content.length);
  const showing = findPicture(reading, src, alt, findPlace);
  if (showing.kind === 'shown') {
    const { href, width, height, sources } = showing.picture;
    const title = picture.attrGet('title');
    const attributes = { src: href, alt: alt.trim(), ...(title && { title }), width, height, ...LOADING };
    picture.attrs = Object.entries(attributes).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, String(value)]],
    );
    picture.meta = { ...picture.meta, sources };
    return;
  }
  const title = picture.attrGet('title');
  const attributes = { ...(title && { title }), ...(showing.kind === 'linked' && { href: showing.href }) };
  picture.type = showing.kind === 'linked' && !inLink ? 'picture_link' : 'picture_words';
  picture.attrs = Object.entries(attributes).map(([name, value]) => [name, String(value)]);
  picture.content = showing.kind === 'linked' ? showing.text : alt;
  picture.children = null;
}

/**
 * Turns a paragraph that contains only a picture with a title into a figure. The title becomes the caption, even if the
 * picture itself cannot be shown. A paragraph of which nothing can be shown is left out.
 */
export function setFigure(open: Token, inline: Token, close: Token): void {
  const [picture, second] = inline.children ?? [];
  if (!picture || second || open.hidden || !IN_PLACE_OF_PICTURES.has(picture.type)) return;
  const title = picture.attrGet('title');
  if (title !== null) {
    open.tag = 'figure';
    close.tag = 'figure';
    picture.attrs = (picture.attrs ?? []).filter(([name]) => name !== 'title');
    picture.info = String(title);
  } else if (picture.type === 'picture_words' && picture.content.trim() === '') {
    open.hidden = true;
    close.hidden = true;
  }
}

/** The types that `setPicture` gives to a picture. */
const IN_PLACE_OF_PICTURES: ReadonlySet<string> = new Set(['image', 'picture_link', 'picture_words']);

/** The variants recorded by `setPicture`. markdown-it's type for `meta` is open. */
function sourcesOf({ meta }: Token): readonly PictureSource[] {
  return (meta?.['sources'] as readonly PictureSource[] | undefined) ?? [];
}

/** Sets the rules that render pictures. */
export function setPictures(markdown: MarkdownIt): void {
  const { escapeHtml } = markdown.utils;
  const captionOf = ({ info }: Token) => info && `<figcaption>${htmlOf(readSetText(info))}</figcaption>`;
  Object.assign(markdown.renderer.rules, {
    image: (tokens, index, _options, _env, renderer) => {
      const picture = tokens[index];
      if (!picture) return '';
      const title = picture.attrGet('title');
      if (title !== null) picture.attrSet('title', plainOf(readSetText(String(title))));
      const image = `<img${renderer.renderAttrs(picture)}>`;
      const sources = sourcesOf(picture).map(
        ({ type, srcset }) => `<source type="${type}" srcset="${escapeHtml(srcset)}" sizes="${SIZES}">`,
      );
      return (
        (sources.length === 0 ? image : `<picture>${sources.join('')}${image}</picture>`) + captionOf(picture)
      );
    },
    picture_link: (tokens, index, _options, _env, renderer) => {
      const link = tokens[index];
      return link ? `<a${renderer.renderAttrs(link)}>${escapeHtml(link.content)}</a>${captionOf(link)}` : '';
    },
    picture_words: (tokens, index) => {
      const words = tokens[index];
      if (!words) return '';
      // Without a caption, the title was a hint at the picture. It stays if there are no other words.
      return (
        escapeHtml(words.content || plainOf(readSetText(String(words.attrGet('title') ?? '')))) +
        captionOf(words)
      );
    },
  } satisfies MarkdownIt['renderer']['rules']);
}
