import { Document, isCollection } from 'yaml';
import type { YamlValue } from '../sources/yaml.ts';

/** Fields to be written, in their order; those without a value are left out. */
export type Written<Field extends string> = Readonly<Partial<Record<Field, YamlValue | undefined>>>;

/** A Markdown file with front matter, as an editor would write it. */
export interface TextFile<Field extends string> {
  readonly fields: Written<Field>;
  /** Lines that do not count, above the last of the fields. */
  readonly comments?: readonly string[];
  readonly body: string;
}

/** Writes a text file. Front matter reads back as it was given, whatever a title holds. */
export function writeTextFile<Field extends string>({
  fields,
  comments = [],
  body,
}: TextFile<Field>): string {
  const entries = Object.entries<YamlValue | undefined>(fields).filter(([, value]) => value !== undefined);
  const [last] = entries.splice(-1);
  const lines = [yamlOf(entries), ...comments.map((line) => `# ${line}\n`), yamlOf(last ? [last] : [])];
  return `---\n${lines.join('')}---\n\n${body}\n`;
}

/** One field a line, lists and groups in brackets. */
function yamlOf(entries: readonly (readonly [string, unknown])[]): string {
  if (entries.length === 0) return '';
  const document = new Document({}, { schema: 'failsafe' });
  for (const [key, value] of entries) {
    const node = document.createNode(value);
    if (isCollection(node)) node.flow = true;
    document.set(key, node);
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
