import matter from 'gray-matter';
import type { Report } from '../problems/problem.ts';
import { frontMatterNotYaml } from '../problems/rules/fields/front-matter-not-yaml.ts';
import { invalidYaml } from '../problems/rules/fields/invalid-yaml.ts';
import { missingFrontMatter } from '../problems/rules/fields/missing-front-matter.ts';
import type { FieldShapes } from '../sources/yaml/field-shapes.ts';
import { type ParsedYaml, parseYaml } from '../sources/yaml/parse-yaml.ts';
import type { YamlValue } from '../sources/yaml/yaml-value.ts';

/** The Markdown below the front matter of a text. */
export interface Body {
  /** It may be read from the disk whenever it is asked for. */
  readonly markdown: string;
  /** 1-based line of the file on which the Markdown begins. */
  readonly firstLine: number;
  /** What can be told of the Markdown without reading it. */
  readonly facts?: BodyFacts;
}

/** What was found out when a text was read. */
interface BodyFacts {
  /** Two bodies with the same key have the same Markdown. */
  readonly key: string;
  readonly hasPlaceholders: boolean;
}

/** A Markdown file, split into front matter and body. */
export interface SplitText {
  /** Undefined if the front matter is missing or cannot be read at all. */
  readonly data: YamlValue | undefined;
  readonly yaml: string;
  /** The top-level fields that YAML could not read as they are written. */
  readonly faulty: readonly string[];
  readonly body: Body;
}

/** Front matter: fields between two lines of three hyphens. It may be empty. */
const BLOCK = /^---[^\n]*\n(?:[\s\S]*?\n)??---[ \t]*(?:\n|$)/;

/** 1-based line of the file on which the fields begin, below the opening `---`. */
export const FRONT_MATTER_LINE = 2;

/**
 * Splits a file into front matter and body. Reports lines that YAML cannot read, and front matter that is missing.
 * Returns undefined if nobody can say where the body begins, or if the front matter declares another format than YAML
 * (`---js` is never run).
 */
export function splitFrontMatter(
  file: string,
  text: string,
  report: Report,
  shapes?: FieldShapes,
): SplitText | undefined {
  const engine = /^---[ \t]*([^\s-][^\n]*)/.exec(text)?.[1]?.trim();
  if (engine && !/^ya?ml$/i.test(engine)) {
    report(frontMatterNotYaml, { file, line: 1, column: text.indexOf(engine) + 1 }, { engine });
    return undefined;
  }
  // gray-matter does not call the engine for an empty block.
  let parsed: ParsedYaml = { value: {}, yaml: '', faults: [], fields: [] };
  const read = (source: string): object => {
    const yaml = copyOf(source.replace(/^\n/, ''));
    parsed = parseYaml(yaml, { file, firstLine: FRONT_MATTER_LINE }, shapes);
    return {};
  };
  // gray-matter caches by content and forgets errors: invalid YAML throws only once (gray-matter#166). Passing options
  // disables that cache.
  const { content } = matter(text, {
    language: 'yaml',
    engines: { yaml: read, javascript: read, json: read },
  });
  if (!BLOCK.test(text)) {
    const opened = text.startsWith('---');
    report(missingFrontMatter, { file, line: 1, column: 1 }, { opened });
    return opened
      ? undefined
      : { data: undefined, yaml: '', faulty: [], body: { markdown: text, firstLine: 1 } };
  }
  for (const { place, finding } of parsed.faults) report(invalidYaml, place, finding);
  const firstLine = text.slice(0, text.length - content.length).split('\n').length;
  return {
    data: parsed.value === null ? {} : parsed.value,
    yaml: parsed.yaml,
    faulty: parsed.fields,
    body: { markdown: content, firstLine },
  };
}

/**
 * Copies a text into memory of its own. V8's substrings keep the whole string alive, and every title is a substring of
 * its file: without the copy, an archive's titles would keep all its files in memory.
 */
function copyOf(text: string): string {
  return Buffer.from(text).toString();
}
