import { rmSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureSize, type SizeMeasured } from './growth.ts';
import { machineOf } from './machine.ts';
import { copyProgram } from './program-copy.ts';
import { growthChart, growthOf, reportOf, sizesOf } from './report.ts';
import { measureAll } from './run.ts';
import { measureSearch } from './search-bench.ts';
import { searchReport } from './search-report.ts';
import { articlesFor } from './synthetic-archive.ts';

/** Up to so many articles, Eleventy is measured in any case. */
const ELEVENTY_ARTICLES = 2000;

const HELP = `npm run bench -- [--articles 1000] [--runs 3] [--eleventy] [--write]
npm run bench -- --growth 5000,50000 [--write]
npm run bench -- --search [--articles 170] [--length 3] [--write]

Makes an archive of made-up words in a temporary folder and measures this program, Hugo (if installed) and the Pagefind
command on Hugo's pages, one after the other and round again. Prints the medians with their goals. The program that is
measured is a copy with caches of its own.

  --articles N   articles of about 1,500 words; four in ten also have a Spanish edition (7000 makes about 10,000 texts)
  --runs N       how often each of them runs
  --eleventy     also Eleventy with Markdown as its input; without this option only up to ${ELEVENTY_ARTICLES} articles, because
                 it takes minutes for thousands
  --growth A,B   instead of all this: how time and memory grow between archives of so many texts
  --search       instead of all this: what a search loads in a browser, and how long it takes on slow networks
  --length N     with --search: how many times 1,500 words a text has
  --write        writes the table and the curves to tests/bench/RESULTS.md and growth.svg (with --growth: LARGE.md and
                 large.svg; with --search: SEARCH.md)
`;

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
  process.once('SIGTERM', () => {
    rmSync(folder, { recursive: true, force: true });
    process.exit(143);
  });
  try {
    const { report, chart } = await measured(folder, options);
    process.stdout.write(`\n${report}`);
    if (options.write) await writeResults(filesOf(options), report, chart);
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function measured(folder: string, options: Options): Promise<Result> {
  if (options.search) return searchBench(folder, options);
  return options.growth.length > 0 ? growthBench(folder, options.growth) : bench(folder, options);
}

interface Options {
  readonly articles: number;
  readonly runs: number;
  /** Numbers of texts. */
  readonly growth: readonly number[];
  readonly eleventy: boolean;
  readonly search: boolean;
  readonly length: number;
  readonly write: boolean;
  readonly help: boolean;
}

/** The options, or what is wrong with them. */
function optionsFrom(args: readonly string[]): Options | string {
  const known = {
    articles: { type: 'string' },
    runs: { type: 'string' },
    growth: { type: 'string' },
    eleventy: { type: 'boolean' },
    search: { type: 'boolean' },
    length: { type: 'string' },
    write: { type: 'boolean' },
    help: { type: 'boolean' },
  } as const;
  try {
    const { values } = parseArgs({ args: [...args], options: known });
    const { search = false } = values;
    const articles = Number(values.articles ?? (search ? 170 : 1000));
    const length = Number(values.length ?? 3);
    const runs = Number(values.runs ?? 3);
    const growth = (values.growth?.split(',') ?? []).map(Number);
    if (!Number.isInteger(articles) || articles < 8) return '--articles takes a whole number from 8 on.';
    if (!Number.isInteger(runs) || runs < 1) return '--runs takes a whole number from 1 on.';
    if (!Number.isInteger(length) || length < 1) return '--length takes a whole number from 1 on.';
    if (!growth.every((size) => Number.isInteger(size) && size >= 16))
      return '--growth takes whole numbers from 16 on, with commas between them.';
    const { eleventy = articles <= ELEVENTY_ARTICLES, write = false, help = false } = values;
    return { articles, runs, growth, eleventy, search, length, write, help };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

interface Result {
  /** In Markdown. */
  readonly report: string;
  /** An SVG file. */
  readonly chart?: string;
}

function progress(text: string): void {
  process.stderr.write(`${text}\n`);
}

async function bench(folder: string, { articles, runs, eleventy }: Options): Promise<Result> {
  const machine = await machineOf();
  if (machine.includes('Hugo not installed'))
    progress('Hugo is not installed, so there is no comparison with it.');
  if (!eleventy) progress('Eleventy is not measured: it takes long with so many articles (--eleventy).');
  const measured = await measureAll(folder, { articles, runs, withEleventy: eleventy }, progress);
  return { report: `${machine}\n\n${reportOf(measured)}\n`, chart: growthChart(sizesOf(measured)) };
}

/** Archives of these sizes, the smallest first. */
async function growthBench(folder: string, texts: readonly number[]): Promise<Result> {
  const machine = await machineOf();
  const program = await copyProgram(join(folder, 'program'));
  const sizes: SizeMeasured[] = [];
  for (const size of texts.toSorted((a, b) => a - b)) {
    const tell = (step: string) => progress(`${size} texts: ${step} …`);
    sizes.push(await measureSize(program, join(folder, 'archive'), articlesFor(size), tell));
  }
  return { report: `${machine}\n\n${growthOf(sizes)}\n`, chart: growthChart(sizes) };
}

async function searchBench(folder: string, options: Options): Promise<Result> {
  const machine = await machineOf();
  const program = await copyProgram(join(folder, 'program'));
  const tell = (step: string) => progress(`search: ${step}`);
  const measured = await measureSearch(program, join(folder, 'archive'), options, tell);
  return { report: `${machine}\n\n${searchReport(measured)}\n` };
}

interface Files {
  readonly title: string;
  readonly table: string;
  readonly chart: string;
  readonly command: string;
}

const RESULTS: Files = {
  title: 'What the bench measured',
  table: 'RESULTS.md',
  chart: 'growth.svg',
  command: 'npm run bench -- --write',
};
const LARGE: Files = {
  title: 'How time and memory grow',
  table: 'LARGE.md',
  chart: 'large.svg',
  command: 'npm run bench -- --growth … --write',
};

const SEARCH: Files = {
  title: 'What a search loads',
  table: 'SEARCH.md',
  chart: '',
  command: 'npm run bench -- --search --write',
};

function filesOf({ search, growth }: Options): Files {
  if (search) return SEARCH;
  return growth.length > 0 ? LARGE : RESULTS;
}

async function writeResults(files: Files, report: string, chart: string | undefined): Promise<void> {
  const { dirname } = import.meta;
  const curves =
    chart === undefined
      ? ''
      : `\n![Seconds and megabytes of builds by the number of texts](${files.chart})\n`;
  const text = `# ${files.title}

Written by \`${files.command}\`. Times on a wall clock; "processor" is the time of all processors together. A build takes less
when nothing else runs on the machine; the ratios compare programs that ran one after the other on the same texts.

${report}${curves}`;
  await writeFile(join(dirname, files.table), text);
  if (chart !== undefined) await writeFile(join(dirname, files.chart), chart);
}

// At the end, when all constants are set.
process.exitCode = await main(process.argv.slice(2));
