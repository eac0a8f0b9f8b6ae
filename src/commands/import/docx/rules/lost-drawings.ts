import type { DocxLoss } from '../../../../languages/words/commands/docx-notices.ts';
import { elementsIn, isNamed } from '../parts/xml-tree.ts';
import type { Rule } from './rule.ts';

/** Charts, diagrams and shapes are drawn by Word; an article has pictures only. They are left out and reported. */
export const lostDrawings: Rule = (element, lose) => {
  if (element.name === 'w:altChunk') {
    lose({ kind: 'drawing', what: 'embedded-file' });
    return [];
  }
  if (isNamed(element, 'a:blip') && element.attributes['r:embed'] === undefined) {
    if (element.attributes['r:link'] !== undefined) lose({ kind: 'drawing', what: 'linked-picture' });
    return [];
  }
  if (element.name !== 'w:drawing' || elementsIn(element, 'a:blip', 'w:txbxContent').length > 0)
    return undefined;
  lose({ kind: 'drawing', what: whatIs(element) });
  return [];
};

function whatIs(element: Parameters<Rule>[0]): Extract<DocxLoss, { kind: 'drawing' }>['what'] {
  const data = elementsIn(element, 'a:graphicData')[0]?.attributes['uri'] ?? '';
  if (data.includes('chart')) return 'chart';
  return data.includes('diagram') ? 'diagram' : 'shape';
}
