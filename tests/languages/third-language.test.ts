import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { giveKept } from '../give-kept.ts';
import { text } from '../journal-of.ts';

const PROGRAM = fileURLToPath(new URL('../..', import.meta.url));

/** The files and folders that the program consists of. */
const PARTS = ['.eleventy.ts', 'layouts', 'package.json', 'public', 'src', 'tsconfig.json'];

/** The parts to compile: the words of languages and the code that uses them directly. All of it would be slow. */
const COMPILED = ['src/languages', 'src/model', 'src/addresses', 'src/problems', 'src/terminal'];

/** A code that ISO 639-2 reserves for local use, so no library knows it. */
const CODE = 'qaa';

/** Most of its words are English; its dates are written as in French. */
const WORDS = `import { conventions } from '../en/conventions.ts';
import { interfaceWords } from '../en/interface/index.ts';
import type { SiteWords } from '../words/language-words.ts';

export const ${CODE}: SiteWords = {
  conventions: { ...conventions, locale: 'fr', quotes: [['„', '“'], ['‚', '‘']] },
  interface: {
    ...interfaceWords,
    name: 'Volapükish',
    navigation: { ...interfaceWords.navigation, issues: 'Nums' },
    onlyIn: (language) => \`te in \${language}\`,
  },
};
`;

const CONTENT = {
  'journal.yaml': `title: A journal\nurl: https://example.org/\nlanguages: [en, ${CODE}, ht]\nshare-pictures: none\n`,
  'issues/1/issue.md': text('title: One\ndate: 2020-03'),
  [`issues/1/issue.${CODE}.md`]: text('title: Bal', 'He said "yes".'),
  'issues/1/english-alone.md': text('title: English alone'),
  [`issues/1/own-alone.${CODE}.md`]: text('title: Own alone'),
  'issues/1/creole-alone.ht.md': text('title: Lekòl', 'Lekòl la fèmen.'),
};

let root: string;

const at = (path: string) => join(root, path);

async function write(path: string, contents: string): Promise<void> {
  await mkdir(dirname(at(path)), { recursive: true });
  await writeFile(at(path), contents);
}

/** Runs Node in the copy of the program. */
async function run(
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<{ readonly code: number; readonly said: string }> {
  return await new Promise((resolve) => {
    execFile(
      process.execPath,
      [...args],
      { cwd: root, env: { ...process.env, ...environment } },
      (error, stdout, stderr) => {
        resolve({
          code: typeof error?.code === 'number' ? error.code : error ? 1 : 0,
          said: stdout + stderr,
        });
      },
    );
  });
}

const contrapunto = (command: string, environment?: NodeJS.ProcessEnv) =>
  run(['src/launch.mjs', command], environment);

const compile = () => run(['node_modules/typescript/bin/tsc', '-p', 'tsconfig.part.json', '--incremental']);

const page = (path: string) => readFile(at(`_site/${path}index.html`), 'utf8');

/** Adds a language as docs/languages.md says. */
async function followTheDocs(): Promise<void> {
  const docs = await readFile(join(PROGRAM, 'docs/languages.md'), 'utf8');
  const [, from = '', to = ''] = /^ *cp -r (src\/languages\/\S+) (src\/languages\/\S+)$/m.exec(docs) ?? [];
  const [line = ''] = /^ *export \{ \w+ \} from '.*';$/m.exec(docs) ?? [];
  await cp(at(from), at(to), { recursive: true });
  const index = await readFile(at(`${to}/index.ts`), 'utf8');
  await write(`${to}/index.ts`, index.replace('const fr:', `const ${to.slice(-2)}:`));
  const registry = await readFile(at('src/languages/registry.ts'), 'utf8');
  await write('src/languages/registry.ts', `${registry}${line.trim()}\n`);
}

before(async () => {
  root = await mkdtemp(join(tmpdir(), 'contrapunto-language-'));
  await Promise.all(PARTS.map((part) => cp(join(PROGRAM, part), at(part), { recursive: true })));
  await symlink(join(PROGRAM, 'node_modules'), at('node_modules'), 'dir');
  await giveKept(root);
  await write('tsconfig.part.json', JSON.stringify({ extends: './tsconfig.json', include: COMPILED }));
  await write(`src/languages/${CODE}/index.ts`, WORDS);
  const registry = await readFile(at('src/languages/registry.ts'), 'utf8');
  await write('src/languages/registry.ts', `${registry}export { ${CODE} } from './${CODE}/index.ts';\n`);
  for (const [path, contents] of Object.entries(CONTENT)) await write(`content/${path}`, contents);
});

after(() => rm(root, { recursive: true, force: true }));

describe('a third language, which is a folder of its own and one line', () => {
  test('compiles, and is no language of messages', async () => {
    await write(
      'src/languages/kinds.ts',
      `import type { MessageLanguage, SiteLanguage } from './index.ts';
export const site: SiteLanguage = '${CODE}';
// @ts-expect-error: it has no words for messages
export const message: MessageLanguage = '${CODE}';
`,
    );
    await followTheDocs();
    assert.deepEqual(await compile(), { code: 0, said: '' });
  });

  test('does not compile without one word of the interface, one of its conventions, or all of them', async () => {
    const leavingOut = (key: string, from: string) =>
      WORDS.replace('export', `const { ${key}: _, ...most } = ${from};\n\nexport`).replace(
        `...${from},`,
        '...most,',
      );
    const without = {
      draft: leavingOut('draft', 'interfaceWords'),
      direction: leavingOut('direction', 'conventions'),
      conventions: WORDS.replace(/ {2}conventions: .*\n/, ''),
    };
    const file = (missing: string) => `src/languages/${CODE}/without-${missing}.ts`;
    for (const [missing, words] of Object.entries(without)) await write(file(missing), words);
    const { said } = await compile();
    for (const missing of Object.keys(without)) {
      const error = `${file(missing)}\\([\\d,]+\\): error TS\\d+: .*(?:\n .*)*'${missing}' is missing`;
      assert.match(said, new RegExp(error));
      await rm(at(file(missing)));
    }
  });

  test('has its pages, which fall back to English where it has no words', async () => {
    const { code, said } = await contrapunto('build');
    assert.equal(code, 0, said);
    const home = await page(`${CODE}/`);
    assert.match(home, new RegExp(`<html lang="${CODE}" dir="ltr">`));
    assert.match(home, />Nums<\/a>/);
    const issue = await page(`${CODE}/issues/1/`);
    assert.match(issue, /mars 2020/);
    assert.match(issue, /He said „yes“\./);
    assert.match(issue, />te in anglais</);
    assert.match(await page('issues/1/'), />only in Volapükish</);
    const guide = await page(`${CODE}/guide/problems/`);
    assert.match(guide, new RegExp(`<html lang="${CODE}"`));
    assert.match(guide, /<article class="reading guide" lang="en">/);
    assert.match(guide, new RegExp(`<span lang="${CODE}">te in anglais<`));
    assert.match(await page(`${CODE}/`), /hreflang="en">[^<]*<\/a> <span class="only-in">te in anglais</);
    assert.match(guide, /<h1[^>]*>Every problem, and its cure</);
    assert.doesNotMatch(await page('guide/problems/'), /<article[^>]* lang=/);
  });

  test('stands beside one that the program has no words for, whose pages mark the English ones', async () => {
    const article = await page('ht/issues/1/creole-alone/');
    assert.match(article, /<html lang="ht" dir="ltr">/);
    assert.match(article, /<a class="skip" href="#page_main" lang="en">Skip to the text</);
    assert.match(article, /<a href="\/ht\/issues\/" lang="en"[^>]*>Issues</);
    assert.match(article, /<h1 class="page-title"(?: dir="\w+")? data-pagefind-meta="title">Lekòl</);
    assert.match(article, /<h2 class="band-label"><span lang="en" dir="ltr">Cite this article</);
    assert.match(await page('ht/issues/'), /<h1 class="page-title" lang="en"/);
    assert.match(await page('issues/1/'), />only in Haitian Creole</);
    assert.doesNotMatch(await page('issues/1/english-alone/'), /<span lang="en">|<a [^>]*lang="en">Issues/);
  });

  test('is checked in English', async () => {
    await write('content/issues/1/second.md', text('titel: Second'));
    const { code, said } = await contrapunto('check', { LC_ALL: `${CODE}_XX.UTF-8` });
    assert.equal(code, 1);
    assert.match(said, /There is no field "titel" here\./);
    const asked = await run(['src/launch.mjs', 'check', '--language', CODE]);
    assert.equal(asked.code, 2);
    assert.match(asked.said, /--language takes one of: en, es\./);
  });
});
