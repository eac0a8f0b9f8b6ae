import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { appendFile, chmod, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe } from 'node:test';
import { giveKept } from '../give-kept.ts';
import { exportOf } from '../import/export-of.ts';
import { QUICK, text } from '../journal-of.ts';
import { ROOT } from '../run/root.ts';
import type { InstalledJournal } from './installed-journal.ts';
import { plainEnvironment, type Ran, runIn } from './packed.ts';

/** What `npm start` prints when it serves. It does not end by itself. */
const SERVES = /http:\/\/localhost:\d+/;

/** The documents that have commands to type. */
const DOCUMENTS = [
  'README.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
].filter((path) => sectionsOf(path).some((lines) => lines.length > 0));

/** The lines of commands in each section of a document, as they are written. Only names in angle brackets are filled in. */
function sectionsOf(path: string): readonly (readonly string[])[] {
  const document = readFileSync(join(ROOT, path), 'utf8');
  return document.split(/^## /m).map((section) =>
    [...section.matchAll(/^```sh\n(.*?)^```/gms)].flatMap(([, block = '']) =>
      block
        .trim()
        .split('\n')
        .map((line) => line.replace(/<(\w+)>/g, '$1')),
    ),
  );
}

/** Tests that what is in the README and in `docs/` can be typed as it is written. */
export function describeDocuments(
  journal: () => InstalledJournal,
  installed: (name: string, body: () => Promise<void>) => void,
): void {
  describe('each command works as it is written', () => {
    const placeOf = placesFor(journal);
    for (const path of DOCUMENTS) {
      installed(`in ${path}`, async () => {
        const place = await placeOf(path);
        for (const lines of sectionsOf(path)) await typeSection(lines, place, journal());
      });
    }
  });
}

/** Types the lines of a section, which begins in the journal's folder. */
async function typeSection(lines: readonly string[], place: Place, journal: InstalledJournal): Promise<void> {
  const own = join(place.start, 'my-journal');
  let folder = existsSync(own) ? own : place.start;
  for (const line of lines) {
    const here = `${folder}: ${line}`;
    // What an npm command made is still there, because nothing changes the texts between the documents of one place.
    if (line.startsWith('npm ') && place.done.has(here)) continue;
    place.done.add(here);
    const ran = await place.type(line, folder);
    assert.equal(ran.code, 0, `${line}\n${ran.stdout}${ran.stderr}`);
    folder = ran.folder;
    await giveProgram(own, journal);
    await leaveOutGuide(own);
  }
}

/** Gives a place of its own to each document that begins a journal, and one journal to all others. */
function placesFor(journal: () => InstalledJournal): (path: string) => Promise<Place> {
  let shared: Promise<Place> | undefined;
  return (path) => {
    if (begins(path)) return placeFor(path, journal());
    shared ??= placeFor('in a journal', journal());
    return shared;
  };
}

/** Whether a document begins a journal. All others are typed one after the other in one that is there. */
function begins(path: string): boolean {
  return sectionsOf(path)
    .flat()
    .some((line) => line.startsWith('npm create'));
}

interface Place {
  /** Where a new journal is begun, or the folder above the journal that is there. */
  readonly start: string;
  /** What was typed here already, each line after its folder. */
  readonly done: Set<string>;
  readonly type: (line: string, folder: string) => Promise<Ran & { readonly folder: string }>;
}

/**
 * A folder, with the journal in it unless the document itself begins one.
 * @param name a document, or what the documents have in common that are typed there
 */
async function placeFor(name: string, journal: InstalledJournal): Promise<Place> {
  const start = join(journal.begun, '../documents', name);
  const origin = join(start, 'origin.git');
  await mkdir(join(start, 'bin'), { recursive: true });
  await runIn(start, 'git', ['init', '--quiet', '--bare', origin]);
  // What copies to a server needs one.
  await writeFile(join(start, 'bin/rsync'), '#!/bin/sh\ntest -f "$3/index.html"\n');
  await chmod(join(start, 'bin/rsync'), 0o755);
  if (!DOCUMENTS.includes(name)) {
    await cp(join(journal.begun, 'content'), join(start, 'my-journal/content'), { recursive: true });
    // The text that examples name.
    await writeFile(
      join(start, 'my-journal/content/issues/1/school.md'),
      text('title: Escuela', 'Palabras.'),
    );
    await giveProgram(join(start, 'my-journal'), journal);
    await leaveOutGuide(join(start, 'my-journal'));
  }
  const variables = {
    ...journal.registry.variables,
    PATH: `${join(start, 'bin')}:${process.env['PATH']}`,
    ...{ GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@example.org' },
    ...{ GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@example.org', GIT_CONFIG_COUNT: '1' },
    GIT_CONFIG_KEY_0: `url.${origin}.insteadOf`,
    GIT_CONFIG_VALUE_0: 'https://codeberg.org/owner/repository.git',
  };
  return { start, done: new Set(), type: (line, folder) => typed(line, folder, variables) };
}

/**
 * What `npm install` would get is there already, so that it is got once for all documents; and what WordPress would have exported.
 */
async function giveProgram(folder: string, { begun, packed, registry }: InstalledJournal): Promise<void> {
  if (!existsSync(folder) || existsSync(join(folder, 'node_modules'))) return;
  const linked = await runIn(folder, 'cp', ['-al', join(begun, 'node_modules'), 'node_modules']);
  if (linked.code !== 0) throw new Error(linked.stderr);
  await giveKept(folder);
  // npm's own note of what is installed, which says that the program came from a file.
  await rm(join(folder, 'node_modules/.package-lock.json'));
  const tarball = `${registry.variables['npm_config_registry']}${packed.filename}`;
  for (const file of ['package.json', 'package-lock.json']) {
    const written = await readFile(join(begun, file), 'utf8');
    const released = written
      .replace(/("contrapunto": )"file:[^"]*"/, '$1"0.x"')
      .replace(/("resolved": )"file:[^"]*"/, `$1"${tarball}"`);
    await writeFile(join(folder, file), released);
  }
  await writeFile(join(folder, 'export.xml'), exportOf([{ title: 'A text', content: 'Words.' }]));
  await mkdir(join(folder, 'uploads'));
  const origin = join(folder, '../origin.git');
  await runIn(folder, 'git', ['init', '--quiet']);
  await runIn(folder, 'git', ['remote', 'add', 'origin', origin]);
  await runIn(folder, 'git', ['add', 'content']);
  const author = ['-c', 'user.name=A', '-c', 'user.email=a@example.org'];
  await runIn(folder, 'git', [...author, 'commit', '--quiet', '--message', 'Begin']);
}

/** Commands are tested here, and neither pictures of titles nor the guide. */
async function leaveOutGuide(folder: string): Promise<void> {
  for (const path of ['content/journal.yaml', 'content-new/journal.yaml'].map((path) => join(folder, path)))
    if (existsSync(path) && !(await readFile(path, 'utf8')).includes(QUICK)) await appendFile(path, QUICK);
}

/** Types a line in a folder. A preview is stopped as soon as it serves. */
async function typed(line: string, folder: string, variables: Readonly<Record<string, string>>) {
  const noted = join(folder, '.folder');
  const child = spawn('bash', ['-ec', `${line}\npwd > '${noted}'`], {
    cwd: folder,
    env: { ...plainEnvironment(), ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const { pid } = child;
  let [stdout, stderr, serves] = ['', '', false];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    serves ||= /\bnpm start\b/.test(line) && SERVES.test(stdout);
    if (serves && pid !== undefined) process.kill(-pid, 'SIGTERM');
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const code = await new Promise<number>((resolve) => child.on('close', (ended) => resolve(ended ?? 1)));
  const next = existsSync(noted) ? (await readFile(noted, 'utf8')).trim() : folder;
  return { code: serves ? 0 : code, stdout, stderr, folder: next };
}
