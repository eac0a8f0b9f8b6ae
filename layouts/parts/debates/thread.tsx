import type { ComponentChildren } from 'preact';

interface ThreadProps<Item> {
  readonly items: readonly Item[];
  readonly idOf: (item: Item) => string | undefined;
  readonly answersTo: (item: Item) => readonly Item[];
  readonly show: (item: Item) => ComponentChildren;
  /** Current nesting depth, from 1. */
  readonly depth?: number;
}

/**
 * Maximum nesting depth. Deeper items follow in one flat list, in reading order: a chain of hundreds of answers would
 * leave no room for indentation, and HTML parsers stop nesting at 512 elements.
 */
const DEEPEST = 8;

/** Items with their answers, as nested lists. */
export function Thread<Item>({ items, depth = 1, ...how }: ThreadProps<Item>) {
  const { idOf, answersTo, show } = how;
  const shown = depth < DEEPEST ? items : inReadingOrder(items, answersTo);
  return (
    <ol class={depth === 1 ? 'thread' : undefined}>
      {shown.map((item) => {
        const answers = depth < DEEPEST ? answersTo(item) : [];
        return (
          <li key={idOf(item)} id={idOf(item)}>
            {show(item)}
            {answers.length > 0 && <Thread items={answers} depth={depth + 1} {...how} />}
          </li>
        );
      })}
    </ol>
  );
}

/** All items and their answers, depth first. */
function inReadingOrder<Item>(
  items: readonly Item[],
  answersTo: (item: Item) => readonly Item[],
): readonly Item[] {
  const ordered: Item[] = [];
  const waiting = items.toReversed();
  for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
    ordered.push(item);
    waiting.push(...answersTo(item).toReversed());
  }
  return ordered;
}
