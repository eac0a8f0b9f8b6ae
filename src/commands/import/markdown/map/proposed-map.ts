import { stringify } from 'yaml';
import type { MapComments } from '../../../../languages/words/commands/markdown-notices.ts';
import type { Fields } from '../source/front-matter.ts';
import { wordsIn } from '../source/front-matter.ts';
import type { SourceFolder } from '../source/list-folder.ts';
import { meaningOf, TARGETS, tagUseOf } from './meanings.ts';
import { type ProposedPattern, proposePatterns } from './proposed-patterns.ts';

/** What was found in a folder, for a map to be proposed. */
export interface Found {
  readonly source: SourceFolder;
  /** The front matter of each text that has any. */
  readonly fields: readonly Fields[];
  /** Names of the template tags in the texts. */
  readonly tags: ReadonlySet<string>;
  readonly language: string;
}

/** Longest example of a field's value. */
const LONGEST = 60;

/** A map as it is written for the editors to correct. */
export function proposedMap({ source, fields, tags, language }: Found, comments: MapComments): string {
  const { texts, pages, issues, 'leave out': leftOut } = proposePatterns(source.texts, source.generator);
  const list = (patterns: readonly ProposedPattern[]) =>
    patterns.map(({ written, count, example }) => ({
      entry: `- ${quoted(written)}`,
      comment: written === example ? '' : comments.files(count, example),
    }));
  return [
    commented(comments.top),
    part(comments.fields(TARGETS), 'fields', fieldLines(fields)),
    part(comments.texts, 'texts', list(texts)),
    part(comments.pages, 'pages', list(pages)),
    part(comments.issues, 'issues', list(issues)),
    part(comments.leaveOut, 'leave out', list(leftOut)),
    part(
      comments.tags,
      'tags',
      [...tags].sort().map((tag) => ({ entry: `${quoted(tag)}: ${quoted(tagUseOf(tag))}` })),
    ),
    `\n${commented(comments.issue)}issue: year\n`,
    `\n${commented(comments.language)}language: ${language}\n`,
  ].join('');
}

interface Line {
  readonly entry: string;
  readonly comment?: string;
}

/** A line for each field of the texts, with a value that one of them has. */
function fieldLines(all: readonly Fields[]): readonly Line[] {
  const examples = new Map<string, string>();
  for (const fields of all)
    for (const [key, value] of Object.entries(fields))
      if (!examples.get(key)) examples.set(key, wordsIn(value) ?? '');
  return [...examples]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, example]) => ({
      entry: `${quoted(key)}: ${meaningOf(key)}`,
      comment: example.replace(/\p{C}/gu, ' ').slice(0, LONGEST),
    }));
}

function part(comment: string, key: string, lines: readonly Line[]): string {
  const width = Math.min(40, Math.max(0, ...lines.map(({ entry }) => entry.length)));
  const written = lines.map(({ entry, comment: own }) =>
    own ? `  ${entry.padEnd(width)}  # ${own}\n` : `  ${entry}\n`,
  );
  return `\n${commented(comment)}${key}:${written.length === 0 ? ' ""' : ''}\n${written.join('')}`;
}

/** A text as YAML has it, on one line. */
function quoted(text: string): string {
  return stringify(text, {
    lineWidth: 0,
    defaultStringType: /[{}*#:&!|>'"%@`,[\]\s]/.test(text) ? 'QUOTE_DOUBLE' : 'PLAIN',
  }).trim();
}

function commented(comment: string): string {
  return comment
    .split('\n')
    .map((line) => `${`# ${line}`.trimEnd()}\n`)
    .join('');
}
