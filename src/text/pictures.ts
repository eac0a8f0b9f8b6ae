import type { MarkdownIt, Token } from 'markdown-it';
import type { Place } from '../check/problem.ts';
import { missingAlt } from '../check/rules/missing-alt.ts';
import { missingPicture } from '../check/rules/missing-picture.ts';
import { remotePicture } from '../check/rules/remote-picture.ts';
import { decode } from '../site/addresses.ts';
import { encodeAddress, isPublishable } from './links.ts';
import { placeOfAddress, type Reading } from './reading.ts';

/** What becomes of a picture: shown, replaced by a link to where it is, or gone but for its words. */
export type Showing =
  | { readonly kind: 'shown'; readonly src: string }
  | { readonly kind: 'linked'; readonly href: string; readonly text: string }
  | { readonly kind: 'words' };

/** Attributes of every picture: it is loaded when the reader comes near it, and never holds up the text. */
export const LOADING = { loading: 'lazy', decoding: 'async' } as const;

/**
 * What becomes of a picture. None is ever loaded from another host.
 * @param src as written
 * @param findPlace finds the place of the address in the source; asked only where it has to be told
 * @param missing the rule for a picture that is not there
 */
export function findPicture(
  reading: Reading,
  src: string,
  alt: string,
  findPlace: () => Place,
  missing: typeof missingPicture,
): Showing {
  reading.pictures += 1;
  const written = src.trim();
  const reference = written === '' || !isPublishable(written) ? undefined : reading.resolve(written);
  if (reference?.kind === 'media') {
    reading.media.add(reference.path);
    return { kind: 'shown', src: reference.href };
  }
  if (reference?.kind === 'external' && isRemote(reference.href)) {
    reading.report(remotePicture, findPlace(), { href: written });
    return { kind: 'linked', href: encodeAddress(reference.href), text: alt.trim() || lastPart(written) };
  }
  const suggestion = reference?.kind === 'broken' ? reference.suggestion : undefined;
  reading.report(missing, findPlace(), { src: written, suggestion });
  return { kind: 'words' };
}

/** Asks for words for those who do not see the picture. */
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

/** "march.jpg" of "https://example.org/2020/march.jpg?w=300". */
function lastPart(href: string): string {
  const path = href.replace(/[?#].*$/s, '');
  return decode(path.split('/').findLast((part) => part !== '') ?? href);
}

/** Shows a picture of a text, or puts what there is in its stead. */
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
  // The alternative text begins after "![", and the "]" follows it.
  const findPlace = () => placeOfAddress(reading, block, picture, start + 2 + picture.content.length);
  const showing = findPicture(reading, src, alt, findPlace, missingPicture);
  if (showing.kind === 'shown') {
    const title = picture.attrGet('title');
    picture.attrs = [
      ['src', showing.src],
      ['alt', alt.trim()],
    ];
    if (title) picture.attrPush(['title', title]);
    picture.attrPush(['loading', LOADING.loading]);
    picture.attrPush(['decoding', LOADING.decoding]);
    return;
  }
  const linked = showing.kind === 'linked';
  picture.type = linked && !inLink ? 'picture_link' : 'text';
  picture.attrs = linked ? [['href', showing.href]] : null;
  picture.content = linked ? showing.text : alt;
  picture.children = null;
}

/** Makes a paragraph that holds nothing but a picture with a title a figure, and the title its caption. */
export function setFigure(open: Token, inline: Token, close: Token): void {
  const [picture, second] = inline.children ?? [];
  const title = picture?.type === 'image' && !second ? picture.attrGet('title') : null;
  if (!picture || title === null || open.hidden) return;
  open.tag = 'figure';
  close.tag = 'figure';
  picture.attrs = (picture.attrs ?? []).filter(([name]) => name !== 'title');
  picture.info = String(title);
}

/** How pictures are written as HTML. */
export function setPictures(markdown: MarkdownIt): void {
  const { escapeHtml } = markdown.utils;
  Object.assign(markdown.renderer.rules, {
    image: (tokens, index, _options, _env, renderer) => {
      const picture = tokens[index];
      if (!picture) return '';
      const caption = picture.info && `<figcaption>${escapeHtml(picture.info)}</figcaption>`;
      return `<img${renderer.renderAttrs(picture)}>${caption}`;
    },
    picture_link: (tokens, index, _options, _env, renderer) => {
      const link = tokens[index];
      return link ? `<a${renderer.renderAttrs(link)}>${escapeHtml(link.content)}</a>` : '';
    },
  } satisfies MarkdownIt['renderer']['rules']);
}
