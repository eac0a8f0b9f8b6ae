import { runsOf, type SetText } from '../model/set-text.ts';
import type { CslItem } from './csl-item.ts';

/** The contents of a CSL-JSON file. Italics are `<i>`, as citation programs write them (CSL 1.0.2, rich text). */
export function cslJson(items: readonly CslItem[]): string {
  return `${JSON.stringify(items.map(withTags), null, 2)}\n`;
}

function withTags(item: CslItem): object {
  const original = item['original-title'];
  return {
    ...item,
    title: tagged(item.title),
    ...(original !== undefined && { 'original-title': tagged(original) }),
  };
}

function tagged(text: SetText): string {
  return runsOf(text)
    .map((run) => (run.italic ? `<i>${run.text}</i>` : run.text))
    .join('');
}
