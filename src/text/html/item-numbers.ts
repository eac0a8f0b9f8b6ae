import { attributeOf, type Tag } from './visit-html.ts';

/** A list that is open while its HTML is visited. */
interface OpenList {
  /** The number of its next item. */
  next: number;
  /** Whether the author chose the numbers, so that they say something: years, or the fourth demand. */
  chosen: boolean;
}

/**
 * Finds the numbers of list items, which browsers show but HTML does not contain as words. The function is to be called
 * with every tag in order. It returns the number of an item that begins, unless the list simply counts from 1.
 */
export function createItemNumbers(): (tag: Tag) => number | undefined {
  const open: (OpenList | undefined)[] = [];
  return (tag) => {
    const { name, closes } = tag;
    if (name === 'ol' || name === 'ul') {
      if (closes) open.pop();
      else open.push(name === 'ol' ? begin(tag) : undefined);
    }
    const list = open.at(-1);
    if (name !== 'li' || closes || !list) return undefined;
    const value = attributeOf(tag, 'value');
    if (value !== undefined) {
      list.next = Number(value);
      list.chosen = true;
    }
    const number = list.next;
    list.next += 1;
    return list.chosen ? number : undefined;
  };
}

/** A list that counts down has no chosen numbers: they depend on how many items there are. */
function begin(tag: Tag): OpenList | undefined {
  if (/\sreversed[\s=>]/.test(tag.whole)) return undefined;
  const start = attributeOf(tag, 'start');
  return { next: Number(start ?? 1), chosen: start !== undefined };
}
