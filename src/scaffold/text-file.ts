import { Document, isCollection } from 'yaml';
import type { YamlValue } from '../sources/yaml/yaml-value.ts';

/** Fields of front matter, in the order in which they are written. Undefined ones are left out. */
export type Written<Field extends string> = Readonly<Partial<Record<Field, YamlValue | undefined>>>;

/** A Markdown file with front matter, in the form in which an editor would write it. */
export interface TextFile<Field extends string> {
  readonly fields: Written<Field>;
  /** YAML comments above the last field. */
  readonly comments?: readonly string[];
  readonly body: string;
}

/**
 * Formats a text file. YAML's special characters in values are quoted, so that reading the file returns the same
 * values.
 */
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

/** One field per line. Lists and groups are in flow style, with brackets. */
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
