import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { articleOfDocx } from '../../src/commands/import/docx/article-of-docx.ts';
import { ROOT } from '../run/root.ts';
import { render } from '../text/rendering.ts';
import { readPage } from './compare-page.ts';
import { madeDocx, mention, paragraph } from './made-docx.ts';

const SAMPLES = join(ROOT, '..', 'shared', 'samples', 'docx');

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
