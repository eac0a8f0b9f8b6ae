import {
  attributeFor,
  countLetters,
  hasRightToLeft,
  type LetterCount,
  mainDirection,
  type Written,
} from '../../model/direction.ts';
import { PUBLISHED_VOID_ELEMENTS } from './allowed-html.ts';
import { attributeOf, rewriteTags, visitHtml } from './visit-html.ts';

/** Blocks that are set in the direction of their own letters. */
const BLOCKS: ReadonlySet<string> = new Set([
  ...['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'ul', 'ol', 'li', 'dl', 'dt', 'dd'],
  ...['table', 'caption', 'th', 'td', 'figcaption', 'summary', 'details'],
]);

/** Elements within a line that are set apart if they are written the other way. */
const INLINE: ReadonlySet<string> = new Set(['a', 'b', 'cite', 'code', 'em', 'i', 'q', 'strong']);

/** An element's letters, those of the elements inside included. */
interface Held extends LetterCount {
  /** Whether there are blocks inside. */
  readonly blocks: boolean;
}

const NOTHING: Held = { letters: 0, rightToLeft: 0, first: undefined, blocks: false };

/** What an element is inside of. */
interface Around {
  readonly direction: Written;
  /** Whether its letters are in an order that the author has prescribed with `bdo`. */
  readonly overrides: boolean;
}

/**
 * Sets `dir` on blocks in Hebrew, Arabic and other scripts that are written from right to left, and on blocks in other
 * scripts inside of them. HTML without such letters stays as it is. A direction that the author has written counts.
 *
 * @param html well formed, from `src/text/`
 * @param page the direction of the page
 */
export function setDirections(html: string, page: Written): string {
  if (page === 'ltr' && !hasRightToLeft(html)) return html;
  const elements = elementsOf(html);
  const body: Around = { direction: page, overrides: false };
  const around = [body];
  let element = 0;
  return rewriteTags(html, (tag) => {
    const { name, closes, whole } = tag;
    if (PUBLISHED_VOID_ELEMENTS.has(name)) return whole;
    if (closes) {
      around.pop();
      return whole;
    }
    const held = elements[element++] ?? NOTHING;
    const { direction: outside, overrides } = around.at(-1) ?? body;
    const main = mainDirection(held) ?? outside;
    const own = attributeOf(tag, 'dir');
    // An element with `dir` is isolated from what is around it, also from the order that `bdo` prescribes.
    const isSet = own === undefined && !overrides && isDirected(name, main, outside, page);
    around.push({
      direction: directionOf(own, isSet ? main : outside, main),
      overrides: name === 'bdo' || (overrides && own === undefined),
    });
    if (!isSet) return whole;
    // `auto` does not look into blocks that have a direction of their own.
    const direction = held.blocks ? main : attributeFor(held, main);
    return `${whole.slice(0, -1)} dir="${direction}">`;
  });
}

/** The direction that an attribute `dir` means for an element. */
function directionOf(own: string | undefined, without: Written, main: Written): Written {
  if (own === 'auto') return main;
  return own === 'ltr' || own === 'rtl' ? own : without;
}

/** A block that is written unlike the page says so itself, even inside of one that does. */
function isDirected(name: string, main: Written, outside: Written, page: Written): boolean {
  if (BLOCKS.has(name)) return main !== outside || main !== page;
  return INLINE.has(name) && main !== outside;
}

/** What each element holds, in the order of start tags. */
function elementsOf(html: string): readonly Held[] {
  const elements: Held[] = [];
  const open: number[] = [];
  const add = (more: Held): void => {
    const index = open.at(-1);
    if (index !== undefined) elements[index] = together(elements[index] ?? NOTHING, more);
  };
  visitHtml(html, {
    text: (text) => add({ ...countLetters(text), blocks: false }),
    tag: ({ name, closes }) => {
      if (PUBLISHED_VOID_ELEMENTS.has(name)) return;
      if (!closes) open.push(elements.push(NOTHING) - 1);
      else {
        const held = elements[open.pop() ?? -1] ?? NOTHING;
        add({ ...held, blocks: held.blocks || BLOCKS.has(name) });
      }
    },
  });
  return elements;
}

function together(one: Held, other: Held): Held {
  return {
    letters: one.letters + other.letters,
    rightToLeft: one.rightToLeft + other.rightToLeft,
    first: one.first ?? other.first,
    blocks: one.blocks || other.blocks,
  };
}
