import { openLoadMemory } from '../check/load-memory.ts';
import { loadSiteAhead } from '../check/load-site.ts';
import { strictAboutRequest } from '../check/strict-about-request.ts';
import { commandsIn } from '../languages/index.ts';
import type { Problem } from '../problems/problem.ts';
import type { Release } from '../sources/git/release.ts';
import { readRequest } from '../sources/git/request.ts';
import type { ContentFolder } from '../sources/read-content.ts';
import { helperDeath } from '../terminal/helper-death.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Options } from './command-line/options.ts';

/** Every problem of a folder, found by checking it. */
export async function checkAfresh(
  folder: ContentFolder,
  release: Release | undefined,
  { content, language }: Options,
  terminal: Terminal,
): Promise<readonly Problem[]> {
  const { progress } = commandsIn(language).run;
  const memory = openLoadMemory(content);
  const onText = (done: number) => terminal.progress(progress.texts(done));
  const { problems } = await loadSiteAhead(
    folder,
    { drafts: false, release, onText, memory },
    helperDeath(language, terminal),
  );
  memory.save();
  return problems;
}

/** With `--since`, warnings about what has changed since then count as errors. */
export async function strictSince(
  since: string,
  problems: readonly Problem[],
  folder: ContentFolder,
  content: string,
): Promise<readonly Problem[]> {
  const request = await readRequest(content, since, folder);
  return request ? strictAboutRequest(problems, request) : problems;
}
