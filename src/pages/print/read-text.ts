import { fromHtml } from 'hast-util-from-html';
import { blocksOf } from './blocks.ts';
import type { Block } from './printed.ts';
import { lookThrough, type TextReading, type TextSetting } from './text-reading.ts';

/** A text as a PDF shows it. */
export interface PrintedText {
  readonly blocks: readonly Block[];
  /** Notes that stand nowhere else: those of notes of notes. */
  readonly notes: readonly { readonly number: number; readonly blocks: readonly Block[] }[];
  /** The addresses of its links, each once, as the print style of its page lists them. */
  readonly links: readonly string[];
}

/** A note may have a note of its own; notes of those are at the end of the text. */
const DEEPEST_NOTE = 2;

/** In how many blocks a note is taken to be: those around the place that mentions it are not counted. */
const AROUND_NOTES = 3;

/**
 * Reads a text's HTML.
 * @param html from `src/text/`
 */
export function readText(html: string, setting: TextSetting): PrintedText {
  const root = fromHtml(html, { fragment: true });
  const seen = lookThrough(root, setting);
  const placed = new Set<string>();
  let depth = 0;
  const setNote = (id: string): readonly Block[] => {
    placed.add(id);
    depth += 1;
    const blocks = blocksOf(seen.notes.get(id)?.children ?? [], reading, {
      ...{ depth: AROUND_NOTES, isPart: true, waiting: [] },
    });
    depth -= 1;
    return blocks;
  };
  const reading: TextReading = {
    ...setting,
    ...seen,
    placed,
    placeNote: (id) => (seen.notes.has(id) && depth < DEEPEST_NOTE ? setNote(id) : undefined),
  };
  const blocks = blocksOf(
    root.children.filter((node) => node.type !== 'doctype'),
    reading,
    { depth: 0, isPart: setting.isPart, waiting: [] },
  );
  const notes = [...seen.notes.keys()]
    .filter((id) => !placed.has(id))
    .map((id) => ({ number: Number(id.slice(id.lastIndexOf('-') + 1)), blocks: setNote(id) }));
  return { blocks, notes, links: [...seen.links.keys()] };
}
