import { join } from 'node:path';
import { ROOT } from '../run/root.ts';
import { measureSize, type SizeMeasured } from './growth.ts';
import { type Measurement, measure } from './measure.ts';
import { type Build, type BuildKind, ourArchive } from './ours.ts';
import { eleventy, hugo, type Peer } from './peers.ts';
import { type PreviewTimes, timePreview } from './preview-times.ts';
import { copyProgram } from './program-copy.ts';
import { syntheticArchive, textsOf } from './synthetic-archive.ts';

/** How many edits are timed while `npm start` serves the archive. */
const EDITS = 5;
/** The smaller archives that show how time and memory grow, as parts of the whole. */
const PARTS = [1 / 16, 1 / 4];

export interface What {
  readonly articles: number;
  readonly runs: number;
  /** Eleventy with Markdown as its input takes much longer than the others. */
  readonly withEleventy: boolean;
}

/** What one round of all contenders took. */
export interface Round {
  readonly builds: Readonly<Record<BuildKind, Build>>;
  /** `check` of the archive, with nothing cached and again; `npm run check` of `content/`, as a user types it. */
  readonly check: { readonly cold: Measurement; readonly warm: Measurement; readonly content: Measurement };
  readonly hugo?: { readonly html: Measurement; readonly pagefind: Measurement };
  readonly eleventy?: Measurement;
}

/** All that was measured. */
export interface Measured {
  readonly articles: number;
  readonly texts: number;
  readonly pages: { readonly ours: number; readonly hugo?: number; readonly eleventy?: number };
  readonly rounds: readonly Round[];
  readonly smaller: readonly SizeMeasured[];
  readonly preview: PreviewTimes;
}

type Progress = (text: string) => void;

/** Measures everything, one program after the other, in a folder that is empty. */
export async function measureAll(folder: string, what: What, progress: Progress): Promise<Measured> {
  const program = await copyProgram(join(folder, 'program'));
  const smaller: SizeMeasured[] = [];
  for (const part of PARTS) {
    const count = Math.max(8, Math.round(what.articles * part));
    const tell = (step: string) => progress(`${count} articles: ${step} …`);
    smaller.push(await measureSize(program, join(folder, 'smaller'), count, tell));
  }
  progress(`Writing an archive of ${what.articles} articles …`);
  const articles = syntheticArchive(what.articles);
  const ours = await ourArchive(program, join(folder, 'ours'), articles);
  const hugoSite = await hugo(join(folder, 'hugo'), articles);
  const eleventySite = what.withEleventy ? await eleventy(join(folder, 'eleventy'), articles) : undefined;

  const rounds: Round[] = [];
  for (let run = 1; run <= what.runs; run += 1) {
    const tell = (step: string) => progress(`Run ${run} of ${what.runs}: ${step} …`);
    tell('check, nothing cached');
    await program.removeCaches();
    const cold = await ours.check();
    tell('check, caches warm');
    const check = { cold, warm: await ours.check(), content: await checkContent() };
    const build = (kind: BuildKind) => {
      tell(`build, ${kind}`);
      return ours.build(kind);
    };
    rounds.push({
      check,
      // In this order: each begins with what the one before it left.
      builds: {
        'nothing cached': await build('nothing cached'),
        'caches warm': await build('caches warm'),
        'nothing changed': await build('nothing changed'),
        'one edited': await build('one edited'),
      },
      ...(hugoSite && { hugo: await runHugo(hugoSite, tell) }),
      ...(eleventySite && { eleventy: await runPeer(eleventySite, tell) }),
    });
  }
  progress('npm start, and edits …');
  const preview = await timePreview(program.folder, ours.content, articles, EDITS);
  const pages = {
    ours: await ours.pages(),
    ...(hugoSite && { hugo: await hugoSite.pages() }),
    ...(eleventySite && { eleventy: await eleventySite.pages() }),
  };
  return { articles: what.articles, texts: textsOf(articles), pages, rounds, smaller, preview };
}

async function runHugo(peer: Peer, tell: Progress): Promise<{ html: Measurement; pagefind: Measurement }> {
  const html = await runPeer(peer, tell);
  tell(`the Pagefind command on the pages of ${peer.name}`);
  return { html, pagefind: await peer.index() };
}

function runPeer(peer: Peer, tell: Progress): Promise<Measurement> {
  tell(peer.name);
  return peer.build();
}

/** `npm run check` in the repository, when the program is compiled: the middle one of a few, because it takes so little. */
async function checkContent(): Promise<Measurement> {
  const check = () => measure({ program: 'npm', args: ['run', 'check'], folder: ROOT });
  const first = await check();
  const checks = [await check(), await check(), await check()].toSorted((a, b) => a.seconds - b.seconds);
  return checks[1] ?? first;
}
