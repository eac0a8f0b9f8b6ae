import type { Run } from '../model/set-text.ts';

/** A part of a citation before it is put together: texts without italics may be plain strings. */
export type Part = string | Run | readonly Run[];

/** Puts parts together. Neighbours of one kind become one run; empty parts are left out. */
export function joined(...parts: readonly Part[]): readonly Run[] {
  const runs: { text: string; italic: boolean }[] = [];
  const all = parts.flatMap((part) => (typeof part === 'string' ? { text: part, italic: false } : part));
  for (const { text, italic } of all) {
    const last = runs.at(-1);
    if (text === '') continue;
    if (last?.italic === italic) last.text += text;
    else runs.push({ text, italic });
  }
  return runs;
}

/** The text without its italics. */
export function plainText(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/** Applies a function to the whole text. Its result must have the same length, so that the italics stay where they are. */
export function mapText(runs: readonly Run[], change: (text: string) => string): readonly Run[] {
  const changed = change(plainText(runs));
  let start = 0;
  return runs.map(({ text, italic }) => {
    const end = start + text.length;
    const part = changed.slice(start, end);
    start = end;
    return { text: part, italic };
  });
}

export function italic(text: string): Run {
  return { text, italic: true };
}
