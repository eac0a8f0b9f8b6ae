import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Files, JOURNAL, QUICK, text } from './journal-of.ts';

const WORDS = [
  'what the union learned from the neighbourhood',
  'a reply to the critics of care work',
  'on strategy and the long decade',
  'lo que enseña la calle',
  'organization, once more',
  'against the quick answer',
];

/** A content folder with one debate, generated for a test. */
export interface DebateFolder {
  readonly path: string;
  readonly remove: () => Promise<void>;
}

/**
 * Writes a journal with a debate of `count` works in eight issues to a temporary folder. The debate starts with an
 * external essay, is more than nine answers deep, and has works that answer several others. Every third work is in
 * Spanish only.
 */
export async function writeLongDebate(count: number): Promise<DebateFolder> {
  const path = await mkdtemp(join(tmpdir(), 'contrapunto-debate-'));
  const files: Files = { 'journal.yaml': JOURNAL + QUICK, ...issues(), ...works(count) };
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(path, name)), { recursive: true });
    await writeFile(join(path, name), content);
  }
  return { path, remove: () => rm(path, { recursive: true }) };
}

function issues(): Files {
  return Object.fromEntries(
    Array.from({ length: 8 }, (_, issue) => [
      `issues/${issue + 1}/issue.md`,
      text(`title: The issue of ${2010 + issue}\ndate: ${2010 + issue}-03`),
    ]),
  );
}

function works(count: number): Files {
  return Object.fromEntries(
    Array.from({ length: count }, (_, place) => {
      const issue = Math.floor((place * 8) / count) + 1;
      const suffix = place % 3 === 2 ? '.es.md' : '.md';
      const fields = [
        `title: "Text ${place}: ${WORDS[place % WORDS.length]}"`,
        `authors: [Author ${place % 40}, Author ${(place * 7) % 40}]`,
        'summary: One or two sentences that say what this text is about, and whom it answers.',
        `responds-to: ${JSON.stringify(answered(place))}`,
      ];
      return [`issues/${issue}/text-${place}${suffix}`, text(fields.join('\n'))];
    }),
  );
}

/** The works that the work at an index answers. */
function answered(place: number): readonly string[] {
  if (place === 0) return ['https://www.example.org/essays/2009/what-is-to-be-asked'];
  const before = Math.max(0, place - 1 - (place % 5));
  if (place % 11 === 0) return [`text-${before}`, 'https://elsewhere.example/an-interview'];
  return place % 4 === 0 ? [`text-${before}`, `text-${Math.floor(place / 2)}`] : [`text-${before}`];
}
