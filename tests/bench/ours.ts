import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { countPages } from './count-pages.ts';
import { type Measurement, measure } from './measure.ts';
import type { ProgramCopy } from './program-copy.ts';
import { setAside } from './set-aside.ts';
import type { SyntheticArticle } from './synthetic-archive.ts';
import { writeContent } from './write-archive.ts';

/** What there is before one of our builds. */
export type BuildKind = 'nothing cached' | 'caches warm' | 'nothing changed' | 'one edited';

export interface Build extends Measurement {
  /** Seconds of each phase. What the phases do not cover is starting up. */
  readonly phases: Readonly<Record<string, number>>;
}

/** An archive that our program builds and checks. */
export interface OurArchive {
  readonly content: string;
  /** "Nothing cached" first: each kind needs what the one before it left. */
  readonly build: (kind: BuildKind) => Promise<Build>;
  readonly check: () => Promise<Measurement>;
  /** HTML pages of the site, once it is built. */
  readonly pages: () => Promise<number>;
}

/** Writes an archive below a folder. Its site is made there too. */
export async function ourArchive(
  program: ProgramCopy,
  folder: string,
  articles: readonly SyntheticArticle[],
): Promise<OurArchive> {
  const content = join(folder, 'content');
  const output = join(folder, 'site');
  await writeContent(content, articles);
  const command = program.command('build', ['--content', content, '--output', output, '--timings']);
  const build = async (): Promise<Build> => {
    const measured = await measure(command);
    return { ...measured, phases: phasesIn(measured.output) };
  };
  return {
    content,
    build: async (kind) => {
      if (kind === 'nothing cached') await program.removeCaches();
      if (kind === 'nothing cached' || kind === 'caches warm') await setAside(output);
      return kind === 'one edited' ? edited(articleFile(content, articles), build) : build();
    },
    check: () => measure(program.command('check', ['--content', content])),
    pages: () => countPages(output),
  };
}

/** The English file of an article in the middle. */
function articleFile(content: string, articles: readonly SyntheticArticle[]): string {
  const article = articles[Math.floor(articles.length / 2)];
  return join(content, 'issues', String(article?.issue), `${article?.id}.md`);
}

/** Does something while a file has a sentence more, which it has never had before. */
async function edited<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  const source = await readFile(file, 'utf8');
  await writeFile(file, `${source}\nA sentence that was added at ${Date.now()}.\n`);
  const result = await work();
  await writeFile(file, source);
  return result;
}

/** The line of JSON that `build --timings` writes to standard error: seconds by phase. */
function phasesIn(written: string): Readonly<Record<string, number>> {
  const line = written.split('\n').findLast((one) => one.startsWith('{'));
  if (!line) throw new Error('The build did not say how its time divides (--timings).');
  const phases: unknown = JSON.parse(line);
  const entries = Object.entries(phases ?? {}).filter(
    (entry): entry is [string, number] => typeof entry[1] === 'number',
  );
  return Object.fromEntries(entries);
}

/** Seconds of a build without the time that only its search took. */
export function withoutSearch({ seconds, phases }: Build): number {
  return seconds - (phases['search'] ?? 0);
}
