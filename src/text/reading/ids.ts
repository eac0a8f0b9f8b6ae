/** The ids of one text, each given out once. */
export interface Ids {
  /** Takes exactly this id; false where it is taken already. */
  readonly take: (id: string) => boolean;
  /** Takes this id, or the first free one of `id-2`, `id-3`, … */
  readonly takeLike: (id: string) => string;
}

/** A register of ids, which keeps them in `taken`. */
export function createIds(taken: Set<string>): Ids {
  /** The number to try next, so that a thousand equal headings do not each count from 2. */
  const next = new Map<string, number>();
  const take = (id: string): boolean => {
    if (taken.has(id)) return false;
    taken.add(id);
    return true;
  };
  const takeLike = (id: string): string => {
    if (take(id)) return id;
    let number = next.get(id) ?? 2;
    while (!take(`${id}-${number}`)) number += 1;
    next.set(id, number + 1);
    return `${id}-${number}`;
  };
  return { take, takeLike };
}

/** An id that an author may write: `## Title {#id}`. Those of the layouts and of numbered paragraphs are not free. */
export const ID_PATTERN = /^(?!page_|comment_|p\d+$)[a-zA-Z][\w.:-]*$/;
