import assert from 'node:assert/strict';
import { copyFile, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import { type LoadMemory, openLoadMemory } from '../../src/check/load-memory.ts';
import { type Loaded, type LoadOptions, loadSite } from '../../src/check/load-site.ts';
import { RULES } from '../../src/problems/rules/all-rules.ts';
import type { Release } from '../../src/sources/git/release.ts';
import { type ContentFolder, readContent } from '../../src/sources/read-content.ts';
import { DAMAGES } from '../damages.ts';
import { journalWithFault, releaseBefore } from '../invalid/journal-with-fault.ts';

let parent = '';
let cache = '';
before(async () => {
  parent = await mkdtemp(join(tmpdir(), 'contrapunto-'));
  cache = join(parent, '.cache/texts');
});
after(() => rm(parent, { recursive: true }));

const open = (content = 'content', version = 'this one') => openLoadMemory(content, cache, version);

/** What a loading found, as far as it can be compared. */
function resultOf({ site, problems }: Loaded) {
  return {
    problems,
    archive: site?.archive,
    texts: site && [...site.texts.values()],
    states: site && [...site.states.values()],
  };
}

/** Loads with the memory that the last loading left, and without. Both must be the same. Returns the memory. */
async function loadBoth(
  folder: ContentFolder,
  options: Pick<LoadOptions, 'drafts' | 'release'>,
): Promise<LoadMemory> {
  const memory = open();
  const remembered = loadSite(folder, { ...options, memory });
  memory.save();
  assert.deepEqual(resultOf(remembered), resultOf(loadSite(folder, options)));
  return memory;
}

async function siteFolder(name: string): Promise<ContentFolder> {
  return { ...(await readContent(join('tests/sites', name))), root: 'content' };
}

/** A folder with some files changed; `undefined` removes one. */
function changed(folder: ContentFolder, files: ReadonlyMap<string, string | undefined>): ContentFolder {
  const all = new Map(folder.files.map(({ path, text }) => [path, text]));
  for (const [path, text] of files) all.set(path, text);
  const left = [...all].flatMap(([path, text]) => (text === undefined ? [] : [{ path, text }]));
  return { ...folder, files: left.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

/** Changes that an editor makes to a text, and some that nobody should. */
const EDITS: Readonly<Record<string, (text: string) => string>> = {
  'a paragraph more': (text) => `${text}\nAnd another word “of” it.[^new]\n\n[^new]: See above.\n`,
  'a link to another text': (text) => `${text}\nSee [that](../1/breathing-together.md#a-heading).\n`,
  'a link to a paragraph that is not there': (text) => `${text}\nSee [it](breathing-together.md#p99).\n`,
  'links to other texts in three ways': (text) =>
    `${text}\n[a](tuning-forks) [b](https://example.org/debates/) [c](/about/) [d](nothing-here.md) [e](#nowhere)\n`,
  'a picture that is not there': (text) => `${text}\n![A door](media/puerta.png)\n`,
  'the title': (text) => text.replace(/^title: .*$/m, 'title: "Another: *title*"'),
  'a draft': (text) => text.replace(/^title: /m, 'draft: true\ntitle: '),
  'no draft': (text) => text.replace('draft: true\n', ''),
  'an unknown field': (text) => text.replace(/^title: /m, 'tilte: x\ntitle: '),
  'a line that is no YAML': (text) => text.replace(/^title: /m, 'authors:[ \ntitle: '),
  'no front matter': (text) => text.replace(/^---\n/, ''),
  'fields below the front matter': (text) => text.replace(/\n---\n/, '\n---\nsection: essays\n---\n'),
  'another date': (text) => text.replace(/^title: /m, 'date: 2030-13-01\ntitle: '),
  HTML: (text) => `${text}\n<div onclick="x()">A <b>bold</b> <script>word()</script></div>\n`,
  'halves of characters': (text) => `${text}\n\ud800 and \udc00\n`,
  'another half of a character': (text) => text.replace('\ud800', '\udbff'),
  'nothing at all': () => '',
};

/** Makes a change to a file of a folder whose other changes are given. */
function apply(
  what: string,
  path: string,
  files: Map<string, string | undefined>,
  folder: ContentFolder,
): void {
  const textOf = (wanted: string) =>
    changed(folder, files).files.find((file) => file.path === wanted)?.text ?? '';
  const make = EDITS[what];
  if (make) files.set(path, make(textOf(path)));
  else if (what === 'removed') files.set(path, undefined);
  else if (what === 'as it was') files.clear();
  else if (what === 'moved') files.set(path.replace(/\.md$/, '-too.md'), textOf(path));
  else files.set('journal.yaml', textOf('journal.yaml').replace(/^languages: .*$/m, 'languages: [en]'));
}

describe('a loading with what earlier ones left is the same as one without', () => {
  test('after any edits', async () => {
    const folder = await siteFolder('debate');
    const texts = folder.files.filter(({ path }) => path.endsWith('.md')).map(({ path }) => path);
    const edit = fc.record({
      path: fc.constantFrom(...texts),
      what: fc.constantFrom(...Object.keys(EDITS), 'removed', 'moved', 'in one language', 'as it was'),
      drafts: fc.boolean(),
    });
    const rounds = fc.sample(edit, { numRuns: 72, seed: 12 });
    const released: Release = { ref: 'v1', folder, unchanged: [], isAssumed: false };
    const files = new Map<string, string | undefined>();
    for (const [round, { path, what, drafts }] of rounds.entries()) {
      apply(what, path, files, folder);
      if (round % 3 < 2) continue;
      await loadBoth(changed(folder, files), { drafts, release: drafts ? undefined : released });
    }
  });

  test('and each rule can be told from the others, to report its findings again', () => {
    assert.equal(new Set(RULES.map(({ key, severity }) => `${key} ${severity}`)).size, RULES.length);
  });

  for (const rule of new Set(RULES.map(({ id }) => id))) {
    test(`of a journal with ${rule}`, async () => {
      const [folder, release] = [await journalWithFault(rule), await releaseBefore(rule)];
      const memory = open();
      loadSite(folder, { drafts: true, release, memory });
      memory.save();
      await loadBoth(folder, { drafts: true, release });
    });
  }
});

describe('what was kept is not believed', () => {
  const DRAFTS = { drafts: true };
  /** Leaves a memory and tells the paths of its packs. */
  const remember = async (): Promise<readonly string[]> => {
    await rm(cache, { recursive: true, force: true });
    await loadBoth(await siteFolder('two-banks'), DRAFTS);
    return (await readdir(cache)).sort().map((name) => join(cache, name));
  };
  /** Whether a text is rendered anew. */
  const isMadeAnew = async (memory: LoadMemory): Promise<boolean> => {
    const names = (await readdir(cache)).sort();
    loadSite(await siteFolder('two-banks'), { ...DRAFTS, memory });
    await rm(cache, { recursive: true });
    memory.save();
    return (await readdir(cache).catch(() => [])).length > 0 || names.length === 0;
  };

  test('but it is used, if nothing has happened to it', async () => {
    await remember();
    assert.equal(await isMadeAnew(open()), false);
  });

  test('if there is something else in its place', async () => {
    const damages = Object.values(DAMAGES);
    for (const [index, path] of (await remember()).entries()) await damages[index % damages.length]?.(path);
    await loadBoth(await siteFolder('two-banks'), DRAFTS);
    assert.equal(await isMadeAnew(open()), false);
  });

  test('if it is another pack', async () => {
    const [first = '', ...others] = await remember();
    for (const other of others) await copyFile(first, other);
    await loadBoth(await siteFolder('two-banks'), DRAFTS);
  });

  test('by another version of the program', async () => {
    await remember();
    assert.equal(await isMadeAnew(open('content', 'another one')), true);
  });

  test('for another folder, whose problems have other paths', async () => {
    await remember();
    assert.equal(await isMadeAnew(open('elsewhere')), true);
  });
});

test('what is kept does not grow with every edit, or with texts that are gone', async () => {
  await rm(cache, { recursive: true, force: true });
  const folder = await siteFolder('two-banks');
  const bytes = async () => {
    const names = await readdir(cache);
    const sizes = await Promise.all(names.map(async (name) => (await stat(join(cache, name))).size));
    return sizes.reduce((sum, size) => sum + size, 0);
  };
  const paths = Array.from({ length: 40 }, (_, index) => `pages/page-${index}.md`);
  const load = async (body: string | undefined) => {
    const texts = new Map(paths.map((path) => [path, body && `---\ntitle: Page\n---\n\n${body}\n`]));
    const memory = open();
    loadSite(changed(folder, texts), { drafts: true, memory });
    memory.save();
    return bytes();
  };
  const first = await load('A paragraph. '.repeat(1000));
  for (let edit = 0; edit < 6; edit++) {
    const now = await load(`${edit} ${'A paragraph. '.repeat(1000)}`);
    assert.ok(now < 3.1 * first, `${now} after ${first}`);
  }
  const short = await load('One word.');
  assert.ok(short > 1.5 * first, 'what a text was before is still there');
  const memory = open();
  const others = new Map(
    Array.from({ length: 99 }, (_, index) => [`pages/other-${index}.md`, '---\n---\n'] as const),
  );
  loadSite(changed(folder, others), { drafts: true, memory });
  memory.save();
  assert.ok((await bytes()) < first);
});
