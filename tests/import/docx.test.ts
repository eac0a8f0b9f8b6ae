import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { articleOfDocx } from '../../src/commands/import/docx/article-of-docx.ts';
import { DocxRefusal } from '../../src/commands/import/docx/parts/docx-refusal.ts';
import { call } from '../commands/run-command.ts';
import { pairsIn } from '../text/pairs.ts';
import { type MadeDocx, madeDocx, mention, paragraph } from './made-docx.ts';

/** Each file is about one rule: pairs of a document's body and the Markdown it becomes. */
const FIXTURES = join(import.meta.dirname, 'fixtures', 'word');

const articleOf = (made: MadeDocx) => articleOfDocx(madeDocx(made), 'the-file', () => 'an-article');

for (const file of (await readdir(FIXTURES)).sort()) {
  const pairs = pairsIn(await readFile(join(FIXTURES, file), 'utf8'));
  describe(`the rule ${file.replace('.txt', '')}`, () => {
    for (const { name, source, result } of pairs) {
      test(name, async () => {
        const comments = '<w:comment w:id="1"><w:p><w:r><w:t>NOT FOR READERS</w:t></w:r></w:p></w:comment>';
        const { body } = await articleOf({ body: source, comments });
        assert.equal(body.trimEnd(), result.trimEnd());
        assert.doesNotMatch(body, /NOT FOR READERS/);
      });
    }
  });
}

test('title, subtitle, authors and date are front matter, by the styles of a Spanish Word', async () => {
  const body =
    paragraph('Los ', 'Ttulo') +
    paragraph('Segunda parte', 'Subttulo') +
    paragraph('Por Ana Rivas y Tom Field', 'Autor') +
    paragraph('5 de marzo de 2021', 'Fecha') +
    paragraph('Texto.') +
    paragraph('Más tarde', 'Ttulo') +
    paragraph('fin.');
  const { fields, body: text } = await articleOf({ body });
  assert.deepEqual(fields, {
    title: 'Los',
    subtitle: 'Segunda parte',
    authors: ['Ana Rivas', 'Tom Field'],
    date: '2021-03-05',
  });
  assert.equal(text, 'Texto.\n\n## Más tarde\n\nfin.\n');
});

test('without such styles, the title and the authors are looked for, and where they are from is told', async () => {
  const core = '<dc:title>Microsoft Word - x</dc:title><dc:creator>Short, Tom</dc:creator>';
  const body = `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>The *title*</w:t></w:r></w:p>${paragraph('Text.')}`;
  const { fields, notices, body: text } = await articleOf({ body, core });
  assert.deepEqual(fields, { title: 'The \\*title\\*', authors: ['Tom Short'] });
  assert.deepEqual(
    notices.map(({ kind }) => kind),
    ['title-from', 'authors-from'],
  );
  assert.equal(text, 'Text.\n');
});

test('foot- and endnotes are one sequence, before and after the full stop, inside of content controls', async () => {
  const note = (kind: string, id: number, words: string) =>
    `<w:${kind} w:id="${id}">${paragraph(words)}</w:${kind}>`;
  const body =
    `<w:p><w:r><w:t>Ouch</w:t></w:r>${mention('footnote', 1)}<w:r><w:t>.</w:t></w:r>` +
    `<w:sdt><w:sdtContent>${mention('endnote', 1)}</w:sdtContent></w:sdt></w:p>`;
  const article = await articleOf({
    body,
    footnotes: note('footnote', 1, 'Foot'),
    endnotes: note('endnote', 1, 'End'),
  });
  assert.equal(article.body, 'Ouch[^1].[^2]\n\n[^1]: Foot\n\n[^2]: End\n');
});

test('pictures are taken out with their descriptions; those that browsers do not show are told', async () => {
  const picture = (id: string, words: string) =>
    `<w:p><w:r><w:drawing><wp:inline><wp:docPr descr="${words}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill>` +
    `<a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
  const image = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';
  const { body, pictures, notices } = await articleOf({
    body: `${picture('p1', 'A march')}${paragraph('Oakland, 2020', 'Epgrafe')}${picture('p2', 'A drawing')}`,
    relationships: ['p1:a.png', 'p2:b.emf']
      .map((one) => one.split(':'))
      .map(([id, file]) => `<Relationship Id="${id}" Type="${image}" Target="media/${file}"/>`)
      .join(''),
    media: { 'word/media/a.png': strToU8('png'), 'word/media/b.emf': strToU8('emf') },
  });
  assert.equal(body, '![A march](media/an-article-1.png "Oakland, 2020")\n\nA drawing\n');
  assert.deepEqual([...pictures.keys()], ['media/an-article-1.png']);
  assert.ok(notices.some(({ kind }) => kind === 'unshown-picture'));
});

test('lines in bold type are headings if there are no others', async () => {
  const bold = (words: string) => `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>${words}</w:t></w:r></w:p>`;
  const lines = `${paragraph('Start.')}${bold('A part')}${paragraph('Text.')}`;
  assert.equal((await articleOf({ body: lines })).body, 'Start.\n\n## A part\n\nText.\n');
  const both = await articleOf({ body: `${lines}${paragraph('Part', 'Ttulo2')}${paragraph('End.')}` });
  assert.equal(both.body, 'Start.\n\n**A part**\n\nText.\n\n## Part\n\nEnd.\n');
});

test('what is no Word document is refused', async () => {
  const bomb = zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': new Uint8Array(70_000_000),
  });
  const macros =
    '<Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>';
  const faults: Readonly<Record<string, Uint8Array>> = {
    'old-or-encrypted': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]),
    'not-docx': strToU8('%PDF-1.7'),
    damaged: madeDocx({ body: '' }).slice(0, 300),
    'open-document': zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }),
    'too-large': bomb,
    macros: madeDocx({ body: '', types: macros }),
  };
  for (const [fault, bytes] of Object.entries(faults)) {
    await assert.rejects(
      articleOfDocx(bytes, 'x', () => 'x'),
      (error) => error instanceof DocxRefusal && error.fault === fault,
      fault,
    );
  }
  await assert.rejects(articleOf({ body: '<w:p><w:r></w:p>' }), DocxRefusal);
});

test('the command writes an article that passes the check, and changes nothing the second time', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'contrapunto-'));
  try {
    const content = join(folder, 'content');
    const put = async (path: string, text: string | Uint8Array) => {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    };
    await put('content/journal.yaml', 'title: J\nurl: https://example.org/\nlanguages: [en, es]\n');
    await put('content/issues/3/issue.md', '---\ntitle: Three\ndate: 2021\n---\n\nWords.\n');
    const spanish = paragraph(
      'El comité se reunió para que los trabajadores y las vecinas supieran lo que había.'.repeat(2),
    );
    const body = paragraph('La huelga', 'Ttulo') + paragraph('Ana Rivas', 'Autor') + spanish;
    await put('text.docx', madeDocx({ body }));
    const run = (...args: readonly string[]) =>
      call(['import', 'docx', join(folder, 'text.docx'), '--content', content, ...args]);
    const first = await run('--issue', '3');
    assert.equal(first.code, 0, first.stdout + first.stderr);
    assert.match(first.stdout, /1 {2}article written[\s\S]*The check finds no problems/);
    const file = await readFile(join(content, 'issues/3/la-huelga.es.md'), 'utf8');
    assert.match(file, /^---\ntitle: La huelga\nauthors: \[Ana Rivas\]\n---\n\nEl comité/);
    assert.match((await run('--issue', '3')).stdout, /Nothing has changed|as they were/);
    assert.equal((await run('--issue', '4')).code, 2);
    assert.equal((await run()).code, 2);
    await put('text.docx', 'no document');
    const refused = await run('--issue', '3');
    assert.equal(refused.code, 1);
    assert.match(refused.stderr, /is no Word document/);
  } finally {
    await rm(folder, { recursive: true });
  }
});
