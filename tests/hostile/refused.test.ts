import assert from 'node:assert/strict';
import { access, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { printable } from '../../src/terminal/printable.ts';
import { type Files, text } from '../journal-of.ts';
import { type TemporaryJournal, temporaryJournal } from '../temporary-journal.ts';
import { runBounded } from './bounded-run.ts';

/**
 * Each alias refers nine times to the one before it. Thirty of them expand to more values than there are atoms in a
 * body.
 */
const BILLION_LAUGHS = Array.from(
  { length: 30 },
  (_, index) =>
    `a${index}: &a${index} [${
      index === 0
        ? 'x'
        : Array(9)
            .fill(`*a${index - 1}`)
            .join(', ')
    }]`,
).join('\n');

const RUNS = 'globalThis.process.exit(0)';
/** File types that a browser or a careless host would execute. */
const ACTIVE = 'svg SVG html xhtml js mjs xml swf htm shtml php svgz wasm'.split(' ');
const IMAGE = (path: string) => `title: A\nimage: {src: ${JSON.stringify(path)}, alt: A}`;
const FROM = (path: string) => `title: A\nredirect-from: [${JSON.stringify(path)}]`;

/** Files, each with the rule that must report it. In some of them the file name is a part of the attack. */
const REFUSED: Readonly<Record<string, readonly [rule: string, text: string]>> = {
  // Parsers: code execution and memory exhaustion.
  'issues/1/yaml-aliases.md': ['invalid-yaml', text(BILLION_LAUGHS)],
  'issues/1/yaml-depth.md': ['invalid-yaml', text(`title: ${'['.repeat(20_000)}${']'.repeat(20_000)}`)],
  'issues/1/yaml-depth-maps.md': ['invalid-yaml', text(`title: ${'{a: '.repeat(5000)}${'}'.repeat(5000)}`)],
  'issues/1/yaml-same-key.md': ['invalid-yaml', text('title: A\ntitle: B')],
  'issues/1/yaml-merge.md': ['unknown-field', text('title: A\n<<: {authors: [A]}')],
  'issues/1/yaml-prototype.md': ['unknown-field', text('title: A\n__proto__: {draft: "true"}')],
  'issues/1/front-matter-js.md': ['front-matter-not-yaml', `---js\n{ title: ${RUNS} }\n---\n\nText.\n`],
  'issues/1/front-matter-coffee.md': ['front-matter-not-yaml', `---coffee\ntitle: ${RUNS}\n---\n\nText.\n`],
  'issues/1/huge-name.md': ['wrong-value', text(`title: A\nauthors: [${'a'.repeat(5_000_000)}]`)],
  // Path traversal.
  'issues/1/image-up.md': ['missing-file', text(IMAGE('../../../../../../etc/passwd'))],
  'issues/1/image-root.md': ['missing-file', text(IMAGE('/etc/passwd'))],
  'issues/1/image-encoded.md': ['missing-file', text(IMAGE('%2e%2e/%2e%2e/%2e%2e/etc/passwd'))],
  'issues/1/image-backslash.md': ['wrong-value', text(IMAGE('..\\..\\..\\etc\\passwd'))],
  'issues/1/image-nul.md': ['hidden-character', text(IMAGE('media/a.png\0.txt'))],
  'issues/1/picture-up.md': ['missing-picture', text('title: A', '![A](../../../../../etc/passwd)')],
  'issues/1/link-up.md': ['broken-link', text('title: A', '[A](../../../../../etc/passwd.md)')],
  'issues/1/slug-up.md': ['wrong-value', text('title: A\nslug: ../../../../out')],
  'issues/1/old-up.md': ['wrong-value', text(FROM('/../../../out.html'))],
  'issues/1/old-encoded.md': ['wrong-value', text(FROM('/%2e%2e/%2e%2e/out.html'))],
  'issues/1/old-double.md': ['wrong-value', text(FROM('/a/..%2f..%2fout.html'))],
  'issues/1/old-backslash.md': ['wrong-value', text(FROM('/a\\..\\..\\out.html'))],
  'issues/1/old-nul.md': ['hidden-character', text(FROM('/a\0/'))],
  'issues/1/old-line.md': ['wrong-value', text(FROM('/a/ /b/ 200\n/c/'))],
  'issues/1/old-headers.md': ['wrong-value', text(FROM('/_headers'))],
  // Addresses that no browser can open.
  'issues/1/link-bracket.md': ['broken-link', text('title: A', '[x](<//[>)')],
  'issues/1/link-port.md': ['broken-link', text('title: A', '[x](//a:99999/)')],
  'issues/1/link-percent.md': ['broken-link', text('title: A', '<a href="//%/">x</a>')],
  'issues/1/link-user.md': ['broken-link', text('title: A', '[x][r]\n\n[r]: //user@/')],
  'issues/1/picture-bracket.md': ['missing-picture', text('title: A', '![x](<https://[>)')],
  'issues/1/quoted-bracket.md': ['dropped-html', text('title: A', '<q cite="//[">x</q>')],
  'issues/1/answers-port.md': ['unknown-work', text('title: A\nresponds-to: https://a.example:99999/')],
  'issues/1/link-user.comments.yaml': ['broken-link', '- {name: A, date: 2020, text: "[x](https://user@/)"}'],
  // DOIs.
  'issues/1/doi-command.md': ['wrong-value', text("title: A\ndoi: '10.1234/\\input{x}'")],
  'issues/1/doi-field.md': ['wrong-value', text("title: A\ndoi: '10.1234/a},note={b'")],
  'issues/1/doi-brace.md': ['wrong-value', text("title: A\ndoi: '10.1234/a{b'")],
  'issues/1/doi-quote.md': ['wrong-value', text("title: A\ndoi: '10.1234/a\"b'")],
  'issues/1/doi-up.md': ['wrong-value', text('title: A\ndoi: 10.1234/../x')],
  'issues/1/doi-address.md': ['wrong-value', text('title: A\ndoi: https://doi.org/10.1234/a')],
  // Years that feeds and calendars do not have.
  'issues/1/year-0.md': ['impossible-date', text('title: A\ndate: 0000')],
  'issues/1/year-before.md': ['impossible-date', text('title: A\ndate: -0044-03-15')],
  'issues/1/year-after.md': ['impossible-date', text('title: A\ndate: 10000-01-01')],
  'issues/1/year-revised.md': ['impossible-date', text('title: A\nrevised: {date: 0000-01, note: A.}')],
  'issues/1/year-0.comments.yaml': ['impossible-date', '- {name: A, date: 0000-12-31, text: A}'],
  'issues/2/issue.md': ['impossible-date', text('title: Two\ndate: 2020\ncall: {deadline: 9999-12-31}')],
  // File names.
  'issues/1/a\nb.md': ['invalid-name', text('title: A')],
  'issues/1/a\\..\\b.md': ['misplaced-file', text('title: A')],
  'issues/1/<script>alert(1)<script>.md': ['invalid-name', text('title: A')],
  'issues/1/a%2fb.md': ['invalid-name', text('title: A')],
  'issues/1/a\u202eb.md': ['invalid-name', text('title: A')],
  'issues/1/__proto__.md': ['invalid-name', text('title: A')],
  'issues/1/-rf.md': ['invalid-name', text('title: A')],
  'issues/1/trailing..md': ['misplaced-file', text('title: A')],
  'issues/-1/issue.md': ['invalid-name', text('title: A\ndate: 2020')],
  'pages/журнaл.md': ['confusable-id', text('title: A')],
  'issues/1/сuba.md': ['confusable-id', text('title: A')],
  // Files that browsers execute.
  ...Object.fromEntries(
    ACTIVE.map((kind, index) => [
      `issues/1/attached-${index}.md`,
      ['unsafe-file', text(`title: A\nattachments: [{file: media/x.${kind}, title: A}]`)] as const,
    ]),
  ),
  // Hidden characters.
  'issues/1/title-half.md': ['hidden-character', text('title: "A \\uD800"')],
  'issues/1/title-nothing.md': ['hidden-character', text('title: "A \\uFDD0"')],
  'issues/1/title-turned.md': ['hidden-character', text('title: "A \\u202Egpj.exe"')],
  'issues/1/author-turned.md': ['hidden-character', text('title: A\nauthors: ["Ana \u2067Prueba"]')],
  'issues/1/address-turned.md': ['hidden-character', text(FROM('/a\u202eb/'))],
  'issues/1/text-turned.md': ['hidden-character', text('title: A', 'Words \u202eturned.')],
  'issues/1/text-bell.md': ['hidden-character', text('title: A', 'A \u0007 bell.')],
  'issues/1/title-turned.comments.yaml': [
    'hidden-character',
    '- {name: "A \\u200B", date: 2020, text: "\\u0000"}',
  ],
};

let journal: TemporaryJournal;
let output: string;
let code: number | undefined;

before(async () => {
  const files: Files = Object.fromEntries(
    Object.entries(REFUSED).map(([path, [, content]]) => [path, content]),
  );
  journal = await temporaryJournal({
    ...files,
    'issues/1/issue.md': text('title: One\ndate: 2020'),
    'issues/1/rtl.md': text(
      'title: مرحبا \u200fabc\u200f\nauthors: ["سارة"]',
      'نص \u200e(abc)\u200f و می\u200cخواهم.',
    ),
    ...Object.fromEntries(ACTIVE.map((kind) => [`issues/1/media/x.${kind}`, '<svg onload="alert(1)"/>'])),
  });
  const site = join(journal.content, '../site');
  ({ code, output } = await runBounded(['build', '--content', journal.content, '--output', site]));
});

after(() => journal.remove());

/**
 * The rules of the problems reported for a file. Characters in its name that could control a terminal are printed as
 * U+FFFD.
 */
function findingsIn(file: string): readonly string[] {
  const start = `${journal.content}/${printable(file)}:`;
  return output
    .split(start)
    .slice(1)
    .map((rest) => /^\d+:\d+ {2}(?:error|warning) {2}([a-z-]+)/.exec(rest)?.[1] ?? '');
}

describe('content that cannot be built safely is rejected with its place', () => {
  for (const [file, [rule]] of Object.entries(REFUSED)) {
    test(`${JSON.stringify(file)}: ${rule}`, () =>
      assert.ok(findingsIn(file).includes(rule), String(findingsIn(file))));
  }

  test('right-to-left text is no problem', () => {
    assert.deepEqual(findingsIn('issues/1/rtl.md'), []);
  });

  test('the build exits by itself with errors, and without an exception', () => {
    assert.equal(code, 1);
    assert.doesNotMatch(output, /^\s+at /m);
    assert.match(output, /Nothing was written/);
  });

  test('nothing was written anywhere', async () => {
    assert.deepEqual(await readdir(join(journal.content, '..')), ['content']);
    await assert.rejects(access('/out.html'));
  });
});
