import matter from 'gray-matter';
import type { Report } from '../problems/problem.ts';
import { frontMatterNotYaml } from '../problems/rules/fields/front-matter-not-yaml.ts';
import { invalidYaml } from '../problems/rules/fields/invalid-yaml.ts';
import { missingFrontMatter } from '../problems/rules/fields/missing-front-matter.ts';
import { parseYaml, type YamlValue } from '../sources/yaml.ts';

/** The Markdown of a text. */
export interface Body {
  readonly markdown: string;
  /** Line of the file on which it begins, from 1. */
  readonly firstLine: number;
}

/** A Markdown file taken apart. */
export interface SplitText {
  readonly data: YamlValue;
  readonly yaml: string;
  readonly body: Body;
}

/** Three hyphens, fields, three hyphens. */
const BLOCK = /^---[^\n]*\n(?:[\s\S]*?\n)??---[ \t]*(?:\n|$)/;

/** Front matter begins on line 2, below its `---`. */
export const FRONT_MATTER_LINE = 2;

/**
 * Splits a file into front matter and body. Reports and returns undefined where there is no front matter, where it is not
 * YAML by its own word (`---js` is never run), or where the YAML cannot be read.
 */
export function splitFrontMatter(file: string, text: string, report: Report): SplitText | undefined {
  const engine = /^---[ \t]*([^\s-][^\n]*)/.exec(text)?.[1]?.trim();
  if (engine && !/^ya?ml$/i.test(engine)) {
    report(frontMatterNotYaml, { file, line: 1, column: text.indexOf(engine) + 1 }, { engine });
    return undefined;
  }
  let yaml = '';
  let parsed: ReturnType<typeof parseYaml> | undefined;
  const read = (source: string): object => {
    yaml = copyOf(source.replace(/^\n/, ''));
    parsed = parseYaml(yaml, { file, firstLine: FRONT_MATTER_LINE });
    return {};
  };
  // The options object also keeps gray-matter from its cache, which forgets errors (gray-matter#166).
  const { content } = matter(text, {
    language: 'yaml',
    engines: { yaml: read, javascript: read, json: read },
  });
  if (!BLOCK.test(text)) {
    report(missingFrontMatter, { file, line: 1, column: 1 }, { opened: text.startsWith('---') });
    return undefined;
  }
  // gray-matter asks no engine where the block is empty.
  parsed ??= { value: {} };
  if ('fault' in parsed) {
    report(invalidYaml, parsed.fault.place, parsed.fault);
    return undefined;
  }
  const firstLine = text.slice(0, text.length - content.length).split('\n').length;
  return { data: parsed.value ?? {}, yaml, body: { markdown: content, firstLine } };
}

/**
 * The same text in memory of its own. A part of a string keeps the whole alive, and every title is a part: without this, an
 * archive would hold all its files for as long as it holds its titles.
 */
function copyOf(text: string): string {
  return Buffer.from(text).toString();
}
