import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { articleOfDocx } from '../../src/commands/import/docx/article-of-docx.ts';
import { DocxRefusal } from '../../src/commands/import/docx/parts/docx-refusal.ts';
import { call } from '../commands/run-command.ts';
import { ROOT } from '../run/root.ts';
import { pairsIn } from '../text/pairs.ts';
import { render } from '../text/rendering.ts';
import { readPage } from './compare-page.ts';
import { type MadeDocx, madeDocx } from './made-docx.ts';

/** Each file is about one rule: pairs of a document's body and the Markdown it becomes. */
const FIXTURES = join(import.meta.dirname, 'fixtures', 'word');
const SAMPLES = join(ROOT, '..', 'shared', 'samples', 'docx');

const articleOf = (made: MadeDocx) => articleOfDocx(madeDocx(made), 'the-file', () => 'an-article');
const paragraph = (words: string, style?: string) =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}<w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
const mention = (kind: 'footnote' | 'endnote', id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;

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

/** The words of a part of a Word document as readers see them: without what was deleted or moved away, and without fields. */
function wordsOfPart(xml: string): readonly string[] {
  const shown = xml
    .replace(/<w:(del|moveFrom)(?:\s[^>]*)?(?<!\/)>.*?<\/w:\1>/gs, '')
    .replace(/<w:instrText\b[^>]*>.*?<\/w:instrText>/gs, '')
    .replace(/<\/w:p>|<w:(?:tab|br|cr)\b[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, '');
  return readPage(shown).words;
}

/** The words of a document: its text, then its notes in the order in which it mentions them. */
function wordsOfDocx(bytes: Uint8Array): readonly string[] {
  const files = unzipSync(bytes);
  const part = (name: string) =>
    files[`word/${name}.xml`] ? strFromU8(files[`word/${name}.xml`] as Uint8Array) : '';
  const document = part('document');
  const notes = [...document.matchAll(/<w:(footnote|endnote)Reference\b[^>]*w:id="(\d+)"/g)].flatMap(
    ([, kind, id]) => {
      const note = new RegExp(`<w:${kind}\\s[^>]*w:id="${id}"[^>]*>(.*?)</w:${kind}>`, 's');
      return wordsOfPart(note.exec(part(`${kind}s`))?.[1] ?? '');
    },
  );
  return [...wordsOfPart(document), ...notes];
}

test('the pages of real documents have every word in its order, and their notes', {
  skip: !existsSync(SAMPLES),
}, async () => {
  const found: Record<string, number> = {};
  for (const file of (await readdir(SAMPLES)).sort()) {
    const bytes = await readFile(join(SAMPLES, file));
    const { body, fields, notices } = await articleOfDocx(bytes, 'file', () => 'file');
    const page = readPage(render(body).html);
    found[file] = page.mentions;
    // What only the properties or the name of the file say is not in the text.
    const isOfText = (kind: 'title-from' | 'authors-from') =>
      !notices.some((notice) => notice.kind === kind && /^(?:properties|file)$/.test(notice.from));
    const front = [
      isOfText('title-from') ? fields.title : '',
      fields.subtitle ?? '',
      ...(isOfText('authors-from') ? (fields.authors ?? []) : []),
      fields.date ?? '',
      fields.summary ?? '',
    ];
    const source = wordsOfDocx(bytes);
    assert.ok(source.length > 2, file);
    assert.deepEqual([...readPage(front.join(' ')).words, ...page.words], source, file);
  }
  assert.equal(found['01-footnotes-in-sentence.docx'], 2);
  assert.equal(found['02-footnote-and-endnote.docx'], 2);
});

/** The same document in the strict form of the standard, as Word saves it if asked to. */
function strictly(bytes: Uint8Array): Uint8Array {
  const files = Object.entries(unzipSync(bytes)).map(([name, content]): [string, Uint8Array] => {
    if (!/\.(?:xml|rels)$/.test(name) || name.startsWith('[')) return [name, content];
    const text = strFromU8(content)
      .replaceAll(`${OOXML}/wordprocessingml/2006/main`, `${STRICT}/wordprocessingml/main`)
      .replaceAll(`${OOXML}/officeDocument/2006/`, `${STRICT}/officeDocument/`)
      .replaceAll(`${OOXML}/drawingml/2006/`, `${STRICT}/drawingml/`);
    return [name, strToU8(text)];
  });
  return zipSync(Object.fromEntries(files));
}

const OOXML = 'http://schemas.openxmlformats.org';
const STRICT = 'http://purl.oclc.org/ooxml';

test('a document in the strict form is read as any other', async () => {
  const body =
    paragraph('The title', 'Title') +
    paragraph('Ana Rivas', 'Author') +
    paragraph('Part', 'Heading1') +
    `<w:p><w:r><w:t>Words</w:t></w:r>${mention('footnote', 2)}<w:hyperlink r:id="l1"><w:r><w:t> there</w:t></w:r></w:hyperlink></w:p>` +
    '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr></w:tbl>' +
    '<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="A march"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="p1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';
  const related = (id: string, type: string, target: string, mode = '') =>
    `<Relationship Id="${id}" Type="${OOXML}/officeDocument/2006/relationships/${type}" Target="${target}"${mode}/>`;
  const bytes = madeDocx({
    body,
    footnotes: `<w:footnote w:id="2">${paragraph('A note.')}</w:footnote>`,
    media: { 'word/media/march.png': new Uint8Array([1, 2, 3]) },
    relationships:
      related('l1', 'hyperlink', 'https://elsewhere.example.org/', ' TargetMode="External"') +
      related('p1', 'image', 'media/march.png'),
  });
  const read = (document: Uint8Array) => articleOfDocx(document, 'file', () => 'an-article');
  const [usual, strict] = [await read(bytes), await read(strictly(bytes))];
  assert.match(usual.body, /Words\[\^1\]\[ there\]|Words\[\^1\]/);
  assert.equal(usual.pictures.size, 1);
  assert.deepEqual(strict, usual);
  if (!existsSync(SAMPLES)) return;
  for (const file of await readdir(SAMPLES)) {
    const sample = await readFile(join(SAMPLES, file));
    assert.deepEqual(await read(strictly(sample)), await read(sample), file);
  }
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
