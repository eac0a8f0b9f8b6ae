import { interfaceIn } from '../../../src/languages/index.ts';
import type { ParallelView } from '../../../src/pages/views/parallel-views.ts';
import { directionIn } from './parallel-head.tsx';

type Row = ParallelView['parallel']['rows'][number];

/**
 * The rows of two texts side by side, as HTML: each block, followed by its translation. As elements, the hundreds of a page
 * would take longer than all else of it. The words around the texts are the interface's own.
 *
 * On a narrow screen the translation is folded, except that of a heading. The styles unfold it if there is room beside the
 * text.
 */
export function rowsOf({ language, second, parallel, stale }: ParallelView): string {
  const direction = directionIn(second.language, language);
  const attributes = `class="side" lang="${second.language}"${direction ? ` dir="${direction}"` : ''}`;
  const changed = new Set(stale.flatMap(({ original, changed }) => changed.map((id) => `${original} ${id}`)));
  const isChanged = ({ firstId, secondId }: Row): boolean =>
    changed.has(`${language} ${firstId}`) || changed.has(`${second.language} ${secondId}`);
  const label = `<p class="changed">${interfaceIn(language).beside.changed}</p>`;
  const html = (row: Row): string => {
    const first = row.first === '' ? '' : `<div>${row.first}</div>`;
    const side = isChanged(row)
      ? `<div class="pair pair-${row.kind}" data-changed><div class="side">${label}${first}</div>`
      : `<div class="pair pair-${row.kind}"><div class="side">${first}</div>`;
    if (row.second === '') return `${side}</div>\n`;
    if (row.kind !== 'text') return `${side}<div ${attributes}>${row.second}</div></div>\n`;
    const folded = `<summary>${second.name}</summary><div>${row.second}</div>`;
    return `${side}<details ${attributes}>${folded}</details></div>\n`;
  };
  return [...parallel.rows, ...(parallel.notes ? [parallel.notes] : [])].map(html).join('');
}
