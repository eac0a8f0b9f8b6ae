import type { Body } from '../content/front-matter.ts';
import { type ParsedContent, placeIn, type TextRecord } from '../content/parsed-content.ts';
import { placeholdersIn } from '../content/placeholder.ts';
import type { Report } from '../problems/problem.ts';
import { leftPlaceholder } from '../problems/rules/fields/placeholder.ts';
import type { YamlPath, YamlValue } from '../sources/yaml/yaml-value.ts';
import { markdownIn } from '../text/markdown/markdown.ts';
import { createTextEnv } from '../text/reading/text-env.ts';

/**
 * Reports every placeholder left in a text. Expects content without drafts, because drafts may contain placeholders.
 */
export function checkPlaceholders(content: ParsedContent, report: Report): void {
  const records: readonly TextRecord<unknown>[] = [...content.issues, ...content.articles, ...content.pages];
  for (const record of records) {
    // It is probably meant as a draft.
    if (record.leftOut.fields.has('draft')) continue;
    if (placeholdersIn(record.yaml).length > 0) checkFields(record, record.data, [], report);
    if (hasPlaceholders(record.body)) checkBody(record, report);
  }
}

function hasPlaceholders(body: Body): boolean {
  return body.facts?.hasPlaceholders ?? placeholdersIn(body.markdown).length > 0;
}

function checkFields(record: TextRecord<unknown>, value: YamlValue, path: YamlPath, report: Report): void {
  if (typeof value === 'string') {
    for (const { text } of placeholdersIn(value)) report(leftPlaceholder, placeIn(record, path), { text });
    return;
  }
  const isList = Array.isArray(value);
  for (const [key, inner] of Object.entries(value))
    checkFields(record, inner, [...path, isList ? Number(key) : key], report);
}

/** Ignores code: a text may explain what a placeholder looks like. */
function checkBody({ language, source, body }: TextRecord<unknown>, report: Report): void {
  const tokens = markdownIn(language).parse(body.markdown, createTextEnv(source.path));
  const code = tokens
    .filter(({ type }) => type === 'fence' || type === 'code_block')
    .flatMap(({ map }) => (map ? [map] : []));
  let next = 0;
  for (const [line, written] of body.markdown.split('\n').entries()) {
    while (line >= (code[next]?.[1] ?? Number.POSITIVE_INFINITY)) next += 1;
    if (line >= (code[next]?.[0] ?? Number.POSITIVE_INFINITY)) continue;
    for (const { text, index } of placeholdersIn(withoutCode(written))) {
      const place = { file: source.file, line: body.firstLine + line, column: index + 1 };
      report(leftPlaceholder, place, { text });
    }
  }
}

/** Replaces code spans by spaces, so that the columns of everything else stay the same. */
function withoutCode(line: string): string {
  return line.replace(/(?<!`)(`+)(?!`)(?:(?!\1).){1,1000}\1/g, (span) => ' '.repeat(span.length));
}
