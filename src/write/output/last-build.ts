import { hash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import type { BuildFacts } from '../../languages/words/commands/run-words.ts';
import type { Problem } from '../../problems/problem.ts';
import { Cache, cacheFolder, keepIfPossible } from '../../sources/cache/cache.ts';
import { realPath } from '../check-output.ts';
import { clearUp } from '../replace-folder.ts';
import type { BuildRecord } from './build-record.ts';
import { foldersOf, type Survey, surveyFolder } from './survey-folder.ts';

/** What a build tells. */
export interface ToldBuild {
  readonly problems: readonly Problem[];
  readonly facts: Omit<BuildFacts, 'output' | 'seconds' | 'secondsOfSearch'>;
}

/** A build of which all is known that it depends on, as it is stored. */
interface LastBuild {
  /** Changes with everything that the build depends on. */
  readonly state: string;
  /** The `folderDigest` of the output folder. */
  readonly folder: string;
  readonly told: ToldBuild;
}

/** What is told of a build is small beside its site. */
const BUILDS = new Cache(cacheFolder('last-builds'), 50_000_000);

/**
 * What the last build into an output folder told, if it depended on the same, and the folder is still as it left it, so that nothing
 * has to be made.
 */
export async function lastBuild(output: string, state: string): Promise<ToldBuild | undefined> {
  const target = await realPath(output);
  const kept = BUILDS.read(keyOf(target));
  if (!kept) return undefined;
  // The cache has compared the digest, and the state contains the program's version, so the same program has written it.
  const last = deserialize(kept) as LastBuild;
  if (last.state !== state) return undefined;
  await clearUp(target);
  const survey = await surveyFolder(target).catch(() => undefined);
  return survey && folderDigest(survey) === last.folder ? last.told : undefined;
}

/** Keeps what a build has told, and of what. */
export async function keepLastBuild(
  output: string,
  state: string,
  { files }: Pick<BuildRecord, 'files'>,
  told: ToldBuild,
): Promise<void> {
  const versions = new Map([...files].map(([path, { version }]) => [path, version]));
  const folder = folderDigest({ files: versions, folders: [...foldersOf(files.keys())] });
  const last: LastBuild = { state, folder, told };
  keepIfPossible(BUILDS, keyOf(await realPath(output)), serialize(last));
  BUILDS.trim();
}

/** Changes with every file and every folder in an output folder. */
function folderDigest({ files, folders }: Survey): string {
  const lines = [...[...files].map(([path, version]) => `${path} ${version}\n`), ...folders];
  return hash('sha256', lines.sort().join(''));
}

function keyOf(target: string): string {
  return hash('sha256', target).slice(0, 32);
}
