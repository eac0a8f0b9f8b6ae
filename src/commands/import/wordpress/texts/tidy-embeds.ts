import type { Element, ElementContent, Root } from 'hast';
import { readEmbed, titleOfEmbed } from './embeds.ts';
import { nameOfFile } from './shortcodes.ts';
import { attributeOf, elementsIn, type Parent, replaceIn, textOf } from './walk-html.ts';

/**
 * Puts links with a title in the place of everything that is shown from elsewhere: an address alone in a paragraph, a block
 * for embedding, a frame, a player.
 */
export function linkEmbeds(root: Root): void {
  for (const { element, parent } of [...elementsIn(root)]) {
    if (
      element.tagName === 'p' ||
      /(?:^|\s)wp-block-embed__wrapper(?:\s|$)/.test(attributeOf(element, 'className'))
    )
      linkLines(element);
    else if (PLAYERS.has(element.tagName)) linkPlayer(element, parent);
  }
}

const PLAYERS: ReadonlySet<string> = new Set(['iframe', 'video', 'audio', 'embed', 'object']);

const ADDRESS_ALONE = /^\s*(https?:\/\/[^\s<>"]+)\s*$/;

/** Links the addresses that stand alone in a line of a paragraph. */
function linkLines(paragraph: Element): void {
  const { children } = paragraph;
  for (const [index, node] of children.entries()) {
    if (!isLineEnd(children[index - 1]) || !isLineEnd(children[index + 1])) continue;
    const written =
      node.type === 'text'
        ? node.value
        : node.type === 'element' && node.tagName === 'a' && isItsOwnText(node)
          ? attributeOf(node, 'href')
          : '';
    const address = ADDRESS_ALONE.exec(written)?.[1];
    const link = address === undefined ? undefined : linkTo(address, undefined);
    if (link) children[index] = link;
  }
}

/** Whether the words of a link are its address. */
function isItsOwnText(link: Element): boolean {
  const words = textOf(link).trim();
  return words !== '' && words === attributeOf(link, 'href');
}

function isLineEnd(node: ElementContent | undefined): boolean {
  if (node === undefined) return true;
  return node.type === 'element' && node.tagName === 'br';
}

function linkPlayer(player: Element, parent: Parent): void {
  const link = linkTo(sourceOf(player), attributeOf(player, 'title') || undefined);
  if (!link) return;
  const isInLine = parent.type === 'element' && /^(?:p|span|a|strong|em|li|td)$/.test(parent.tagName);
  replaceIn(parent, player, [
    isInLine ? link : { type: 'element', tagName: 'p', properties: {}, children: [link] },
  ]);
}

/** The address of what a player shows: its own, or that of the first file in it. */
function sourceOf(player: Element): string {
  // Scripts that load frames later keep the address elsewhere meanwhile.
  const own = ['src', 'dataSrc', 'dataLazySrc', 'data'].map((name) => attributeOf(player, name));
  const inside = [...elementsIn(player)].flatMap(({ element }) => {
    if (element.tagName === 'param')
      return attributeOf(element, 'name') === 'movie' ? [attributeOf(element, 'value')] : [];
    return element.tagName === 'source' || element.tagName === 'embed' ? [attributeOf(element, 'src')] : [];
  });
  return [...own, ...inside].find((address) => /^(?:https?:)?\/\//.test(address.trim())) ?? '';
}

function linkTo(address: string, title: string | undefined): Element | undefined {
  const embed = readEmbed(address);
  if (!embed) return undefined;
  const isFile = /\.(?:mp3|m4a|og[gav]|opus|wav|flac|mp4|m4v|webm|mov|pdf)$/i.test(embed.address);
  const value = isFile ? (title ?? nameOfFile(embed.address)) : titleOfEmbed(embed, title);
  return {
    type: 'element',
    tagName: 'a',
    properties: { href: embed.address },
    children: [{ type: 'text', value }],
  };
}
