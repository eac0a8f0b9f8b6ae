import type { Report } from '../problems/problem.ts';
import { fieldsInText, fieldsInTextAtEnd } from '../problems/rules/fields/fields-in-text.ts';
import type { Body } from './front-matter.ts';

/**
 * Reports fields below the line that ends the front matter, where they would be published as text: either up to another
 * line of hyphens, or directly below the first one. Returns the body without them; its lines keep their numbers.
 */
export function withoutFields(body: Body, file: string, known: readonly string[], report: Report): Body {
  const lines = body.markdown.split('\n', MOST_LINES);
  const first = lines.findIndex((line) => line.trim() !== '');
  const field = /^([a-z-]+):(?:\s|$)/.exec(lines[first] ?? '')?.[1];
  if (field === undefined || !known.includes(field)) return body;
  const end = lines.findIndex((line, index) => index > first && !/^(?:[a-z-]+:(?:\s|$)|\s+\S|- )/.test(line));
  const isClosed = /^---\s*$/.test(lines[end] ?? '');
  if (!isClosed && first > 0) return body;
  const place = { file, line: body.firstLine + first, column: 1 };
  report(isClosed ? fieldsInText : fieldsInTextAtEnd, place, { field, line: body.firstLine - 1 });
  const rest = body.markdown.split('\n');
  const last = isClosed
    ? end
    : lines.findIndex((line, index) => index > first && !/^[a-z-]+:(?:\s|$)/.test(line)) - 1;
  rest.fill('', first, last < first ? first + 1 : last + 1);
  return { ...body, markdown: rest.join('\n') };
}

/** Front matter is shorter. */
const MOST_LINES = 200;
