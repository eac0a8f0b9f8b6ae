import matter from 'gray-matter';
import type { Report } from '../problems/problem.ts';
import { frontMatterNotYaml } from '../problems/rules/fields/front-matter-not-yaml.ts';
import { invalidYaml } from '../problems/rules/fields/invalid-yaml.ts';
import { missingFrontMatter } from '../problems/rules/fields/missing-front-matter.ts';
import { parseYaml, type YamlValue } from '../sources/yaml.ts';

/** The Markdown below the front matter of a text. */
export interface Body {
  readonly markdown: string;
  /** 1-based line of the file on which the Markdown begins. */
  readonly firstLine: number;
}

/** A Markdown file, split into front matter and body. */
export interface SplitText {
  readonly data: YamlValue;
  readonly yaml: string;
  readonly body: Body;
}

/** Front matter: fields between two lines of three hyphens. It may be empty. */
const BLOCK = /^---[^\n]*\n(?:[\s\S]*?\n)??---[ \t]*(?:\n|$)/;

/** 1-based line of the file on which the fields begin, below the opening `---`. */
export const FRONT_MATTER_LINE = 2;

/**
 * Splits a file into front matter and body. Reports a problem and returns undefined if there is no front matter, if it
 * declares another format than YAML (`---js` is never run), or if the YAML cannot be parsed.
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
  // gray-matter caches by content and forgets errors: invalid YAML throws only once (gray-matter#166). Passing options
  // disables that cache.
  const { content } = matter(text, {
    language: 'yaml',
    engines: { yaml: read, javascript: read, json: read },
  });
  if (!BLOCK.test(text)) {
    report(missingFrontMatter, { file, line: 1, column: 1 }, { opened: text.startsWith('---') });
    return undefined;
  }
  // gray-matter does not call the engine for an empty block.
  parsed ??= { value: {} };
  if ('fault' in parsed) {
    report(invalidYaml, parsed.fault.place, parsed.fault);
    return undefined;
  }
  const firstLine = text.slice(0, text.length - content.length).split('\n').length;
  return { data: parsed.value ?? {}, yaml, body: { markdown: content, firstLine } };
}

/**
 * Copies a text into memory of its own. V8's substrings keep the whole string alive, and every title is a substring of
 * its file: without the copy, an archive's titles would keep all its files in memory.
 */
function copyOf(text: string): string {
  return Buffer.from(text).toString();
}
