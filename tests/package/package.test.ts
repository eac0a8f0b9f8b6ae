import assert from 'node:assert/strict';
import { existsSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { siteOf } from '../built-site.ts';
import { exportOf } from '../import/export-of.ts';
import { JOURNAL, QUICK, text } from '../journal-of.ts';
import { ROOT } from '../run/root.ts';
import { temporaryJournal } from '../temporary-journal.ts';
import { describeBegunJournal } from './begun-journal.ts';
import { describeDocuments } from './documents.ts';
import { filesIn, listingOf } from './files-in.ts';
import { type InstalledJournal, installJournal } from './installed-journal.ts';
import { runIn } from './packed.ts';
import { describeWrittenJournals } from './written-journals.ts';

const CONTENT = 'tests/sites/two-banks';

/**
 * In bytes. The compiled program is there twice, as modules and as the scripts from which `check` starts faster, each with its
 * maps; and its sources, which maps lead to. When this was written, all had 16.1 MB, and 4.2 MB compressed.
 */
const [MOST_UNPACKED, MOST_PACKED] = [18_000_000, 4_500_000];

/** What is for those who work on the program. */
const NOT_INSTALLED = [
  'esbuild',
  '@myriaddreamin',
  'tsx',
  'typescript',
  '@biomejs',
  '@playwright',
  'knip',
  'zod',
  'preact',
];

let journal: InstalledJournal;
before(async () => {
  journal = await installJournal(join(ROOT, CONTENT));
});
after(() => journal.remove());

/** A test that needs what the package depends on. */
const installed = (name: string, body: () => Promise<void> | void) =>
  test(name, async ({ skip }) => {
    if (journal.unreachable === undefined) await body();
    else skip(`npm could not get the packages that the program depends on: ${journal.unreachable}`);
  });

describe('what is in the package', () => {
  const paths = () => journal.packed.files.map(({ path }) => path);

  test('the program, its sources and licences, and nothing else', () => {
    const others = paths().filter(
      (path) =>
        !/^(?:dist|layouts|public|src)\//.test(path) &&
        !['.eleventy.ts', 'LICENSE', 'README.md', 'package.json'].includes(path),
    );
    assert.deepEqual(others, []);
    assert.ok(paths().includes('dist/third-party-licenses.txt'));
    assert.ok(!paths().includes('src/launch.mjs'));
    const { scripts, dependencies } = manifestOf(join(ROOT, 'package.json'));
    for (const name of ['preinstall', 'install', 'postinstall', 'prepare'])
      assert.equal(scripts[name], undefined, name);
    for (const name of NOT_INSTALLED) assert.equal(dependencies[name], undefined, name);
  });

  test('no more than it needs', () => {
    const { size, unpackedSize } = journal.packed;
    assert.ok(unpackedSize < MOST_UNPACKED, `${unpackedSize} bytes unpacked`);
    assert.ok(size < MOST_PACKED, `${size} bytes packed`);
  });
});

describe('a journal that has installed the package', () => {
  let unchanged: readonly string[] = [];
  before(() => {
    if (journal.unreachable === undefined) unchanged = listingOf(join(journal.folder, 'node_modules'));
  });

  const contrapunto = (...args: readonly string[]) => journal.run('node_modules/.bin/contrapunto', args);

  installed('has no compiler and no tools for tests', () => {
    for (const name of NOT_INSTALLED)
      assert.ok(!existsSync(join(journal.folder, 'node_modules', name)), name);
  });

  installed('can read the licences of everything that is bundled, and the sources that maps lead to', () => {
    const program = join(journal.folder, 'node_modules/contrapunto');
    const licenses = readFileSync(join(program, 'dist/third-party-licenses.txt'), 'utf8');
    for (const words of [
      'markdown-it 15',
      'zod 4',
      'preact 11',
      'fflate',
      'SIL Open Font License',
      'mammoth',
    ])
      assert.ok(licenses.toLowerCase().includes(words.toLowerCase()), words);
    const maps = journal.packed.files.filter(({ path }) => path.endsWith('.map'));
    assert.ok(maps.length > 50);
    for (const { path } of maps) {
      const { sources }: { sources: readonly string[] } = JSON.parse(
        readFileSync(join(program, path), 'utf8'),
      );
      for (const source of sources) {
        const place = normalize(join(dirname(path), source));
        // Maps of packages name sources that they have not published, in folders that we do not have.
        const room = /^(?:src|layouts)\/[^/]+/.exec(place)?.[0];
        if (room && existsSync(join(program, room)))
          assert.ok(existsSync(join(program, place)), `${path}: ${source}`);
      }
    }
  });

  installed('builds the same bytes as the repository, if it has the same scripts', async () => {
    const manifest = join(journal.folder, 'package.json');
    const before = readFileSync(manifest, 'utf8');
    const { scripts } = manifestOf(join(ROOT, 'package.json'));
    writeFileSync(manifest, JSON.stringify({ ...JSON.parse(before), scripts }));
    const [built, site] = await Promise.all([contrapunto('build'), siteOf(CONTENT)]);
    writeFileSync(manifest, before);
    assert.equal(built.code, 0, built.stderr);
    assert.match(built.stdout, /^Built _site\/: .* npm start,/);
    const output = join(journal.folder, '_site');
    const files = filesIn(site.folder);
    assert.deepEqual(filesIn(output), files);
    const different = files.filter(
      (path) => !readFileSync(join(output, path)).equals(readFileSync(join(site.folder, path))),
    );
    assert.deepEqual(different, []);
    await site.remove();
  });

  installed('says how to install what sets PDFs, and builds without them', async () => {
    const printed = await temporaryJournal({
      'journal.yaml': `${JOURNAL}${QUICK}pdf: true\n`,
      'issues/1/issue.md': text('title: One\ndate: 2020'),
      'issues/1/a.md': text('title: A'),
    });
    const built = await contrapunto('build', '--content', printed.content, '--output', '_printed');
    await printed.remove();
    assert.equal(built.code, 0, built.stderr);
    assert.match(built.stdout + built.stderr, /npm install @myriaddreamin\/typst-ts-node-compiler/);
    const files = filesIn(join(journal.folder, '_printed'));
    assert.ok(files.includes('issues/1/a/index.html'));
    assert.ok(!files.some((path) => /\/(?:article|issue)\.pdf$/.test(path)));
    assert.doesNotMatch(readFileSync(join(journal.folder, '_printed/index.html'), 'utf8'), /\.pdf"/);
    rmSync(join(journal.folder, '_printed'), { recursive: true });
  });

  installed('checks, also from a folder below, and says what is typed there', async () => {
    const found = await journal.run(
      'npx',
      ['contrapunto', 'check', '--', '--format', 'json'],
      'content/issues',
    );
    assert.equal(found.code, 0, found.stderr);
    assert.deepEqual(JSON.parse(found.stdout).problems, []);
    const help = await contrapunto('--help');
    assert.match(help.stdout, /^ {2}npx contrapunto start {6}\S.*\n {2}npx contrapunto build {6}\S/m);
    assert.doesNotMatch(help.stdout, /npm/);
    const refused = await journal.run('npx', ['contrapunto', 'check', 'json']);
    assert.equal(refused.code, 2);
    assert.doesNotMatch(refused.stderr, /on their own/);
  });

  installed('begins texts and tells its state, with its own scripts if it has some', async () => {
    const begun = await contrapunto('new', 'article', 'The mill', '--issue', '3');
    assert.equal(begun.code, 0, begun.stderr);
    assert.match(begun.stdout, /npx contrapunto check/);
    assert.ok(existsSync(join(journal.folder, 'content/issues/3/the-mill.md')));
    const manifest = join(journal.folder, 'package.json');
    const before = readFileSync(manifest, 'utf8');
    writeFileSync(
      manifest,
      JSON.stringify({ ...JSON.parse(before), scripts: { start: 'contrapunto start' } }),
    );
    const other = await contrapunto('new', 'article', 'The weir', '--issue', '3');
    writeFileSync(manifest, before);
    assert.match(other.stdout, /npm start,/);
    assert.match(other.stdout, /npx contrapunto check/);
    const status = await contrapunto('status');
    assert.equal(status.code, 0, status.stderr);
    assert.match(status.stdout, /npx contrapunto|Issue 3/);
  });

  installed('names no script that it does not have, also in the report of an import', async () => {
    writeFileSync(join(journal.folder, 'export.xml'), exportOf([{ title: 'A text', content: 'Words.' }]));
    const options = ['--content', 'content-new', '--dry-run', '--report', 'report.md'];
    const imported = await contrapunto('import', 'wordpress', 'export.xml', ...options);
    assert.equal(imported.code, 0, imported.stderr);
    const report = readFileSync(join(journal.folder, 'report.md'), 'utf8');
    assert.match(report, /npx contrapunto check -/);
    assert.doesNotMatch(report + imported.stdout + imported.stderr, /\bnpm (?:run|start)\b/);
  });

  installed('names the places in its sources where a bug was, as modules and as scripts', async () => {
    const bug = join(journal.folder, 'bug.mjs');
    writeFileSync(bug, "String.prototype.normalize = () => { throw new TypeError('a bug'); };\n");
    const variables = { NODE_OPTIONS: `--import=${pathToFileURL(bug).href}` };
    for (const command of ['status', 'check']) {
      const contrapunto = 'node_modules/.bin/contrapunto';
      const failed = await runIn(journal.folder, contrapunto, [command], variables);
      assert.equal(failed.code, 1);
      const [, path = '', line] =
        /^ {4}at String\.normalize .*\n {4}at .*?\(?(\/.*\/contrapunto\/src\/.*\.ts):(\d+):\d+/m.exec(
          failed.stderr,
        ) ?? [];
      assert.notEqual(path, '', failed.stderr);
      assert.match(readFileSync(path, 'utf8').split('\n')[Number(line) - 1] ?? '', /\.normalize\(/);
      assert.doesNotMatch(failed.stderr, /contrapunto\/dist\//);
    }
    rmSync(bug);
  });

  installed('has its caches in its own folder, and nothing is written into node_modules', () => {
    assert.deepEqual(listingOf(join(journal.folder, 'node_modules')), unchanged);
    assert.ok(existsSync(join(journal.folder, '.cache/program')));
    assert.equal(realpathSync(join(journal.folder, 'node_modules/.bin/contrapunto')).endsWith('.mjs'), true);
  });
});

describeWrittenJournals(() => journal, installed);
describeBegunJournal(() => journal, installed);
describeDocuments(() => journal, installed);

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

function manifestOf(path: string): Manifest {
  return JSON.parse(readFileSync(path, 'utf8'));
}
