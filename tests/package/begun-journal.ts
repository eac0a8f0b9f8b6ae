import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { FORGES } from '../../create-contrapunto/forge.ts';
import { KNOWN_LANGUAGES } from '../../src/languages/index.ts';
import { filesIn } from './files-in.ts';
import { type InstalledJournal, TITLE } from './installed-journal.ts';
import { runIn } from './packed.ts';

/** In bytes. It is downloaded before anything else happens. */
const MOST_PACKED = 100_000;

/** Tests of a journal that was begun with `npm create contrapunto`. */
export function describeBegunJournal(
  journal: () => InstalledJournal,
  installed: (name: string, body: () => Promise<void>) => void,
): void {
  describe('npm create contrapunto', () => {
    test('is small, depends on nothing, and has the licences of what is bundled', () => {
      const { size, files } = journal().packedCreate;
      assert.ok(size < MOST_PACKED, `${size} bytes packed`);
      assert.ok(files.every(({ path }) => /^(?:dist\/|README\.md$|package\.json$)/.test(path)));
      const paths = files.map(({ path }) => path);
      assert.ok(paths.includes('dist/third-party-licenses.txt'));
      const hosts = paths.flatMap((path) => /^dist\/forges\/([^/]+)/.exec(path)?.[1] ?? []);
      // A server of one's own, and no host, need no files.
      assert.deepEqual(new Set([...hosts, 'server', 'none']), new Set(FORGES));
    });

    test('writes a journal with everything but the program, and says the next two lines', () => {
      const { beginning, begun } = journal();
      assert.equal(beginning.code, 0, beginning.stderr);
      assert.match(beginning.stdout, /^ {2}cd my-journal && npm install\n {2}npm start\n$/m);
      const read = (path: string) => readFileSync(join(begun, path), 'utf8');
      const settings: unknown = parse(read('content/journal.yaml'));
      const languages = ['es', 'en', 'fr', 'pt-BR', 'ar'];
      assert.deepEqual(settings, { title: TITLE, url: 'https://example.org/rios/', languages });
      assert.deepEqual([...languages].sort(), [...KNOWN_LANGUAGES].sort());
      for (const path of [
        'README.md',
        '.gitignore',
        '.github/workflows/publish.yml',
        'content/pages/about.md',
        'theme/theme.css',
      ])
        assert.ok(existsSync(join(begun, path)), path);
      assert.match(read('README.md'), /^# Ríos: "dos"[\s\S]*## Publicar\n\nSube esta carpeta/);
      for (const path of filesIn(join(begun, '.github')))
        assert.doesNotMatch(read(`.github/${path}`), /docs\//, path);
    });

    test('refuses a folder with files, and what cannot be, and then writes nothing', async () => {
      const { begun, registry } = journal();
      const create = (...args: readonly string[]) =>
        runIn(join(begun, '..'), 'npm', ['create', 'contrapunto@latest', ...args], registry.variables);
      const before = filesIn(join(begun, 'content'));
      const full = await create('my-journal', '--', '--yes', '--language', 'es');
      assert.equal(full.code, 1);
      assert.match(full.stderr, /La carpeta my-journal no está vacía, así que no se ha escrito nada/);
      assert.deepEqual(filesIn(join(begun, 'content')), before);
      const wrong = await create('another', '--', '--languages', 'en,tlh');
      assert.equal(wrong.code, 2);
      assert.match(wrong.stderr, /"en,tlh" is not a list of languages\. Known are: en, es/);
      assert.ok(!existsSync(join(begun, '../another')));
    });

    test('tells npm every package, so that it need not ask for what there is of each', async () => {
      const { begun } = journal();
      const lock = JSON.parse(readFileSync(join(begun, 'package-lock.json'), 'utf8'));
      const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
      for (const name of Object.keys(dependencies)) assert.ok(lock.packages[`node_modules/${name}`], name);
      for (const name of ['esbuild', 'typescript', 'zod'])
        assert.equal(lock.packages[`node_modules/${name}`], undefined, name);
    });

    installed('has no problem in any language, its first texts are drafts, and it builds', async () => {
      const { begun } = journal();
      const checked = await runIn(begun, 'npm', ['run', '--silent', 'check', '--', '--strict']);
      assert.deepEqual([checked.code, checked.stderr], [0, '']);
      const status = await runIn(begun, 'npm', ['run', '--silent', 'status']);
      assert.equal(status.code, 0, status.stderr);
      const built = await runIn(begun, 'npm', ['run', '--silent', 'build', '--', '--strict']);
      assert.equal(built.code, 0, built.stderr);
      assert.match(readFileSync(join(begun, '_site/about/index.html'), 'utf8'), /Acerca de esta revista/);
      assert.ok(!existsSync(join(begun, '_site/issues/1')));
    });
  });
}
