/** The ids of one text. Each is given out only once. */
export interface Ids {
  /** Takes exactly this id. Returns false if it is already taken. */
  readonly take: (id: string) => boolean;
  /** Takes this id, or the first free one of `id-2`, `id-3`, … */
  readonly takeLike: (id: string) => string;
}

/** Creates a register that keeps the ids in `taken`. */
export function createIds(taken: Set<string>): Ids {
  /** Next suffix to try per id. Without it, a thousand equal headings would each count from 2 again. */
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

/** An id that an author may write: `## Title {#id}`. Ids of the layouts and of numbered paragraphs are reserved. */
export const ID_PATTERN = /^(?!page_|comment_|p\d+$)[a-zA-Z][\w.:-]*$/;
