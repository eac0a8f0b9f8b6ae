import type { Element, ElementContent, Root } from 'hast';
import type { Library } from './shortcodes.ts';
import { attributeOf, elementsIn, replaceIn } from './walk-html.ts';

const PICTURE = /\.(?:jpe?g|png|gif|webp|avif|bmp|tiff?|svg)$/i;

/**
 * Makes pictures as our texts have them: the whole picture instead of a reduced copy, its description from the library
 * if the text has none, and no link that leads to nothing but the picture.
 */
export function tidyPictures(root: Root, library: Library): void {
  for (const { element, parent } of [...elementsIn(root)]) {
    if (element.tagName === 'a') unlinkPicture(element, (node) => replaceIn(parent, element, [node]));
    if (element.tagName === 'img') describePicture(element, library);
    if (element.tagName === 'div' && hasClass(element, 'wp-caption')) element.tagName = 'figure';
    if (element.tagName === 'p' && hasClass(element, 'wp-caption-text')) element.tagName = 'figcaption';
    // The button beside a file leads to the same file.
    if (element.tagName === 'a' && /wp-block-file__button/.test(attributeOf(element, 'className')))
      replaceIn(parent, element, []);
  }
}

function hasClass(element: Element, name: string): boolean {
  return attributeOf(element, 'className').split(/\s+/).includes(name);
}

function unlinkPicture(link: Element, replace: (node: ElementContent) => void): void {
  const shown = link.children.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  const [picture, more] = shown;
  if (more || picture?.type !== 'element' || picture.tagName !== 'img') return;
  const href = attributeOf(link, 'href').replace(/[?#].*/s, '');
  const isAttachmentPage =
    /[?&]attachment_id=\d/.test(attributeOf(link, 'href')) || /attachment/.test(attributeOf(link, 'rel'));
  if (!PICTURE.test(href) && !isAttachmentPage) return;
  // The link has the whole picture, the text a reduced copy.
  if (PICTURE.test(href) && sameFile(href, attributeOf(picture, 'src'))) picture.properties['src'] = href;
  replace(picture);
}

function describePicture(picture: Element, library: Library): void {
  const real = ['dataOrigFile', 'dataSrc', 'dataLazySrc']
    .map((name) => attributeOf(picture, name))
    .find((src) => /^(?:https?:)?\/\//.test(src));
  const src = attributeOf(picture, 'src');
  if (real !== undefined && (src === '' || src.startsWith('data:') || sameFile(real, src)))
    picture.properties['src'] = real;
  const id = /(?:^|\s)wp-image-(\d+)/.exec(attributeOf(picture, 'className'))?.[1];
  const known =
    (id === undefined ? undefined : library.byId(id)) ?? library.byAddress(attributeOf(picture, 'src'));
  if (!known) return;
  if (attributeOf(picture, 'alt').trim() === '' && known.alt !== '') picture.properties['alt'] = known.alt;
  if (sameFile(known.address, attributeOf(picture, 'src'))) picture.properties['src'] = known.address;
}

/** Whether two addresses are of one picture: WordPress names reduced copies by their size, `march-300x200.jpg`. */
function sameFile(a: string, b: string): boolean {
  return fileKey(a) === fileKey(b);
}

/** The address of a picture without what only its copies have. */
export function fileKey(address: string): string {
  return address
    .replace(/[?#].*/s, '')
    .replace(/^https?:\/\/(?:i\d\.wp\.com\/)?/i, '//')
    .replace(/^\/\/www\./, '//')
    .replace(/(?:-\d{1,5}x\d{1,5}|-scaled|-rotated|-e\d{8,15})+(\.[a-z\d]{2,5})$/i, '$1');
}
