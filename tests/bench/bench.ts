import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Contender, eleventy, hugo, ours, type Result } from './contenders.ts';
import { timeEdits } from './edits.ts';
import { reportOf } from './report.ts';
import { syntheticArchive } from './synthetic-archive.ts';

const HELP = `npm run bench -- [--articles 1000] [--runs 3]

Makes an archive of made-up words in a temporary folder, builds it with this program, with Hugo (if installed) and with
Eleventy reading the same Markdown as its input, one after the other and round again, and prints the medians as ratios.
Then it edits articles while npm start serves the archive, and times each from the save to the changed page.

  --articles N   articles of about 1,500 words; four in ten also have a Spanish edition (7000 makes about 10,000 texts)
  --runs N       times each of them builds
`;

/** How many edits are timed. */
const EDITS = 5;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const options = optionsFrom(args);
  if (typeof options === 'string') {
    process.stderr.write(`${options}\n\n${HELP}`);
    return 2;
  }
  if (options.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const folder = await mkdtemp(join(tmpdir(), 'contrapunto-bench-'));
  // An interrupt ends the running build, which ends us by an error, and so the folder is still removed.
  process.once('SIGINT', () => process.stderr.write('\n'));
  try {
    process.stdout.write(await bench(folder, options));
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Options {
  readonly articles: number;
  readonly runs: number;
  readonly help: boolean;
}

/** The options, or what is wrong with them. */
function optionsFrom(args: readonly string[]): Options | string {
  const known = {
    articles: { type: 'string' },
    runs: { type: 'string' },
    help: { type: 'boolean' },
  } as const;
  try {
    const { values } = parseArgs({ args: [...args], options: known });
    const articles = Number(values.articles ?? 1000);
    const runs = Number(values.runs ?? 3);
    if (!Number.isInteger(articles) || articles < 8) return '--articles takes a whole number from 8 on.';
    if (!Number.isInteger(runs) || runs < 1) return '--runs takes a whole number from 1 on.';
    return { articles, runs, help: values.help ?? false };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Builds the archive with every contender in turn, so many times over, and reports. */
async function bench(folder: string, { articles: count, runs }: Options): Promise<string> {
  const progress = (text: string) => process.stderr.write(`${text}\n`);
  progress(`Writing an archive of ${count} articles …`);
  const articles = syntheticArchive(count);
  const quarterCount = Math.round(count / 4);
  const whole = await ours(join(folder, 'ours'), articles);
  const quarter = await ours(join(folder, 'quarter'), syntheticArchive(quarterCount));
  const hugoSite = await hugo(join(folder, 'hugo'), articles);
  const eleventySite = await eleventy(join(folder, 'eleventy'), articles);
  if (!hugoSite) progress('Hugo is not installed, so there is no comparison with it.');

  const contenders = [whole, quarter, ...(hugoSite ? [hugoSite] : []), eleventySite];
  const results = new Map<Contender, Result[]>(contenders.map((contender) => [contender, []]));
  for (let run = 1; run <= runs; run += 1) {
    for (const [contender, list] of results) {
      progress(
        `Run ${run} of ${runs}: ${contender === quarter ? `ours, ${quarterCount} articles` : contender.name} …`,
      );
      list.push(await contender.run());
    }
  }
  progress(`Editing the archive while npm start serves it …`);
  const edits = await timeEdits(join(folder, 'ours', 'content'), articles, EDITS);
  return reportOf({ edits, count, quarterCount, runs, results, whole, quarter, peers: contenders.slice(2) });
}
