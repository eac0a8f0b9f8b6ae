import { type Fact, factsOf } from '../content/facts-of-work.ts';
import { type EditionRecords, groupEditions } from '../content/group-editions.ts';
import { type ParsedContent, placeIn, type TextRecord } from '../content/parsed-content.ts';
import type { Disagreement } from '../languages/words/rules/editions.ts';
import type { Report } from '../problems/problem.ts';
import { draftDisagrees, editionsDisagree } from '../problems/rules/editions/editions-disagree.ts';
import { flowYaml } from '../sources/yaml/flow-yaml.ts';
import type { YamlValue } from '../sources/yaml/yaml-value.ts';

/**
 * Reports what two editions of a work say differently, although it holds for both. An edition that says nothing is no
 * problem. A draft does not change what is published, so its contradictions are only warnings.
 * @param all all readable content, drafts included
 */
export function checkEditions(all: ParsedContent, published: ParsedContent, report: Report): void {
  const { languages } = all.journal;
  const visible = new Set([...published.issues, ...published.articles].map(({ source }) => source.path));
  const groups: readonly EditionRecords<EditionRecord>[] = [
    ...groupEditions(all.issues, ({ issue }) => issue, languages).values(),
    ...groupEditions(all.articles, ({ issue, id }) => `${issue}/${id}`, languages).values(),
  ];
  for (const editions of groups) if (editions.length > 1) checkWork(editions, visible, report);
}

type EditionRecord = TextRecord<{ readonly 'translated-from'?: string | undefined }>;

/** An edition that says something, and what. */
interface Saying {
  readonly record: EditionRecord;
  readonly fact: Fact;
}

function checkWork(
  editions: EditionRecords<EditionRecord>,
  visible: ReadonlySet<string>,
  report: Report,
): void {
  const isVisible = ({ source }: EditionRecord) => visible.has(source.path);
  // What a published edition says is what is published, and a translation is more likely wrong than its original.
  const rank = (record: EditionRecord) =>
    (isVisible(record) ? 0 : 2) + (record.fields['translated-from'] === undefined ? 0 : 1);
  const first = new Map<string, Saying>();
  for (const record of [...editions].sort((a, b) => rank(a) - rank(b))) {
    for (const [name, fact] of factsOf(record.fields)) {
      if (record.leftOut.fields.has(fact.path[0])) continue;
      const known = first.get(name);
      if (!known) first.set(name, { record, fact });
      else if (!isSame(name, known.fact.value, fact.value)) {
        const rule = isVisible(record) ? editionsDisagree : draftDisagrees;
        report(rule, placeIn(record, fact.path), disagreement({ record, fact }, known));
      }
    }
  }
}

/** Lists in which the order says nothing. */
const UNORDERED: ReadonlySet<string> = new Set(['topics']);

function isSame(name: string, one: unknown, other: unknown): boolean {
  return comparable(name, one) === comparable(name, other);
}

function comparable(name: string, value: unknown): string {
  const list = UNORDERED.has(name) && Array.isArray(value) ? value.map(String).sort() : value;
  return JSON.stringify(list).normalize('NFC');
}

function disagreement(here: Saying, there: Saying): Disagreement {
  const [field, inside] = here.fact.path;
  const { file, line } = placeIn(there.record, there.fact.path);
  return {
    field,
    ...(inside !== undefined && { inside }),
    written: shown(here),
    other: shown(there),
    otherFile: file,
    otherLine: line,
  };
}

/** A value as a person would write it in YAML, on one line. A list of one text is shown as the text. */
function shown({ record, fact }: Saying): string {
  let value: YamlValue = record.data;
  for (const key of fact.path) value = (value as Readonly<Record<string, YamlValue>>)[key ?? ''] ?? value;
  const [only, ...others] = Array.isArray(value) ? value : [value];
  return flowYaml(typeof only === 'string' && others.length === 0 ? only : value);
}
