import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Draw, drawFrom, pick } from '../bench/words.ts';

/** One edit of a content folder. */
export interface Edit {
  readonly name: string;
  readonly apply: (content: string) => Promise<void>;
}

/** A line of front matter or of the text, which replaces another one of its kind. */
const FIELDS = [
  'title: Another title',
  'title: Other title 2',
  'title: "Half a ti',
  'summary: Another summary.',
  'draft: true',
  'draft: false',
  'slug: another-slug',
  'topics: [breath, rests]',
  'topics: [a new topic]',
  'authors: [Ana Prueba]',
  'authors: [A New Author]',
  'responds-to: breathing-together',
  'responds-to: https://example.com/an-essay',
  'responds-to: nobody-wrote-this',
  'section: nowhere',
  'date: 2024-02-30',
  'redirect-from: [/an-old-address/]',
  'attachments: [{file: ../1/media/breathing-exercises.txt, title: Exercises}]',
  'call: {deadline: 2031-06-30, zone: UTC}',
];

const LINES = [
  'A new paragraph.',
  '## A new heading',
  'See [the first](../1/breathing-together.md#a-new-heading).',
  'See [the third paragraph](breathing-together#p3) and [one too many](breathing-together#p99).',
  'See [that](../2/who-gives-the-note.md).',
  'See [an old address](/an-old-address/).',
  '![Breaths](../1/media/four-breaths.png)',
  'An unused note.\n\n[^1]: Nobody mentions it.',
  '<script>alert(1)</script><p onclick="x()">Raw.',
];

const JOURNAL = [
  'title: {en: A New Name, es: Un nombre nuevo}',
  'url: https://example.org/archive/',
  'languages: [es, en]',
  'languages: [en]',
  'license: CC-BY-4.0',
  'title: [',
];

/**
 * Pseudorandom edits, reproducible by seed: fields and lines of texts, removed texts and media, renamed issues, and the
 * journal's file. Now and then the whole folder is reset, as when another git branch is checked out.
 */
export function* randomEdits(original: string, seed: number, count: number): Iterable<Edit> {
  const draw = drawFrom(seed);
  const kinds: readonly (() => Edit)[] = [
    ...Array.from({ length: 8 }, () => () => inText(pick(draw, FIELDS), draw, withField)),
    ...Array.from({ length: 5 }, () => () => inText(pick(draw, LINES), draw, withLine)),
    ...Array.from({ length: 2 }, () => () => removal(draw)),
    ...Array.from({ length: 2 }, () => () => renaming(draw)),
    ...Array.from({ length: 2 }, () => () => journal(pick(draw, JOURNAL))),
    () => copy(original),
  ];
  for (let done = 0; done < count; done += 1) yield pick(draw, kinds)();
}

function inText(line: string, draw: Draw, change: (text: string, line: string) => string): Edit {
  const place = draw();
  return {
    name: `"${line}" in text ${place.toFixed(3)}`,
    apply: async (content) => {
      const texts = (await pathsIn(content)).filter((path) => path.endsWith('.md'));
      const file = join(content, texts[Math.floor(place * texts.length)] ?? '');
      await writeFile(file, change(await readFile(file, 'utf8'), line));
    },
  };
}

function withLine(text: string, line: string): string {
  return `${text}\n${line}\n`;
}

/** Replaces the field of the same name, or adds the field before all others. */
function withField(text: string, field: string): string {
  const name = field.slice(0, field.indexOf(':'));
  const others = text.replace(new RegExp(`^${name}:.*\\n(?: .*\\n)*`, 'm'), '');
  return others.replace('---\n', () => `---\n${field}\n`);
}

function removal(draw: Draw): Edit {
  const place = draw();
  return {
    name: `without file ${place.toFixed(3)}`,
    apply: async (content) => {
      const paths = await pathsIn(content);
      await rm(join(content, paths[Math.floor(place * paths.length)] ?? ''));
    },
  };
}

function renaming(draw: Draw): Edit {
  const [issue, other] = [pick(draw, ['1', '2', '3']), pick(draw, ['2', '4', '2-3', 'special'])];
  return {
    name: `issue ${issue} becomes ${other}`,
    apply: async (content) => {
      const from = join(content, `issues/${issue}`);
      const to = join(content, `issues/${other}`);
      if (issue === other) return;
      await mkdir(dirname(to), { recursive: true });
      await rm(to, { recursive: true, force: true });
      await rename(from, to).catch(() => {});
    },
  };
}

function journal(line: string): Edit {
  const field = line.slice(0, line.indexOf(':'));
  return {
    name: `journal: "${line}"`,
    apply: async (content) => {
      const file = join(content, 'journal.yaml');
      const text = await readFile(file, 'utf8').catch(() => '');
      const others = text.replace(new RegExp(`^${field}:.*\\n(?: .*\\n)*`, 'm'), '');
      await writeFile(file, `${line}\n${others}`);
    },
  };
}

/** Makes a folder identical to another one. */
export function copy(of: string): Edit {
  return {
    name: 'another state of all files',
    apply: async (content) => {
      await rm(content, { recursive: true });
      await cp(of, content, { recursive: true });
    },
  };
}

async function pathsIn(content: string): Promise<readonly string[]> {
  const entries = await readdir(content, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(content.length + 1))
    .sort();
}
