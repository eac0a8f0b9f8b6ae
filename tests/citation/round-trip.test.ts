import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { parse as parseRis } from 'astrocite-ris';
import { citations } from '../../src/outputs/citations.ts';
import { headers } from '../../src/outputs/headers.ts';
import { type Files, problemsWith, siteWith, text } from '../journal-of.ts';

/** A name as the RIS reader returns it. */
interface CslPerson {
  readonly 'non-dropping-particle'?: string;
  readonly family?: string;
  readonly given?: string;
}

const HOSTILE = '<script>alert(1)</script> \\input{x} 100% of {braces} & $_#^~ “quoted” — 文欣 🎉';

const FILES: Files = {
  'people.yaml': 'Isabel Allende Llona: {family: Allende Llona}\nBlack Rose: {organization: true}\n',
  'issues/2/issue.md': text('title: What we bring\ndate: 2020-03\nvolume: 3\neditors: [Milena Velis]'),
  'issues/2/names.md': text(
    'title: On names\nsubtitle: A test of Gabriel’s\nauthors:\n  - Ludwig van Beethoven\n  - Juana Inés de la Cruz\n' +
      '  - Gabriel García Márquez\n  - Isabel Allende Llona\n  - LeftRoots National Coordinating Committee\n' +
      '  - Black Rose\n  - Coalition of Dockers and Sailors\ndate: 2020-03-15\ndoi: 10.5555/12345678\n',
  ),
  'issues/2/names.es.md': text(
    'title: Sobre los nombres\ntranslators: [María del Carmen Ruiz]\ndate: 2021-05-01',
  ),
  'issues/2/hostile.md': text(
    `title: ${JSON.stringify(HOSTILE)}\nauthors: ['<b>Eve</b> {x} O\\Brien']\ndate: 2020`,
  ),
};

const files = new Map(citations(siteWith(FILES)).map(({ path, content }) => [path, content]));

function file(path: string): string {
  const content = files.get(path);
  assert.ok(content !== undefined, `${path} is not among ${[...files.keys()].join(', ')}`);
  return content;
}

/** The only entry of a BibTeX file, parsed by another program. */
function bibtexIn(path: string) {
  const { entries, errors } = parseBibtex(file(path), { sentenceCase: false });
  assert.deepEqual(errors, []);
  const [entry] = entries;
  assert.ok(entry);
  return entry;
}

describe('files for citation programs', () => {
  test('exist in three formats for each article and issue, in each language', () => {
    assert.deepEqual(
      [...files.keys()].sort(),
      ['', 'es/']
        .flatMap((language) =>
          (language === '' ? ['', 'hostile/', 'names/'] : ['', 'names/']).flatMap((page) =>
            ['bib', 'json', 'ris'].map((format) => `${language}issues/2/${page}citation.${format}`),
          ),
        )
        .sort(),
    );
  });

  test('BibTeX, read by another program: names have the same parts', () => {
    const { fields, type, key } = bibtexIn('issues/2/names/citation.bib');
    assert.deepEqual([type, key], ['article', 'names-en']);
    assert.deepEqual(fields.author, [
      { firstName: 'Ludwig', prefix: 'van', lastName: 'Beethoven' },
      { firstName: 'Juana Inés', prefix: 'de la', lastName: 'Cruz' },
      { firstName: 'Gabriel', lastName: 'García Márquez' },
      { firstName: 'Isabel', lastName: 'Allende Llona' },
      { name: 'LeftRoots National Coordinating Committee' },
      { name: 'Black Rose' },
      { name: 'Coalition of Dockers and Sailors' },
    ]);
  });

  test('BibTeX: the other fields are the same too', () => {
    const { title, journal, volume, number, year, month, doi, url } = bibtexIn(
      'issues/2/names/citation.bib',
    ).fields;
    assert.deepEqual(
      [title, journal, url],
      ['On names: A test of Gabriel’s', 'Two Voices', 'https://example.org/issues/2/names/'],
    );
    assert.deepEqual([volume, number, year, month, doi], ['3', '2', '2020', '3', '10.5555/12345678']);
  });

  test('RIS, read by another program: the same', () => {
    const [record] = parseRis(file('issues/2/names/citation.ris'));
    // RIS does not mark particles. The reader separates some from the family name and not others.
    const people = (record?.author ?? []).slice(0, 4).map((name: CslPerson) => {
      const family = [name['non-dropping-particle'], name.family].filter((part) => part !== undefined);
      return [family.join(' '), name.given];
    });
    assert.deepEqual(people, [
      ['van Beethoven', 'Ludwig'],
      ['de la Cruz', 'Juana Inés'],
      ['García Márquez', 'Gabriel'],
      ['Allende Llona', 'Isabel'],
    ]);
    assert.equal(record?.title, 'On names: A test of Gabriel’s');
    assert.equal(record?.DOI, '10.5555/12345678');
    assert.match(
      file('issues/2/names/citation.ris'),
      /^TY {2}- JOUR\r\n[\s\S]*\r\nDA {2}- 2020\/03\/15\/\r\nER {2}- \r\n$/,
    );
  });

  test('RIS cannot mark organizations, so their names are undivided and have no comma', () => {
    const authors = file('issues/2/names/citation.ris').match(/(?<=^AU {2}- ).*(?=\r$)/gm) ?? [];
    assert.deepEqual(authors.slice(4), [
      'LeftRoots National Coordinating Committee',
      'Black Rose',
      'Coalition of Dockers and Sailors',
    ]);
  });

  test('CSL-JSON has the parts of names, and undivided organizations', () => {
    const [item] = JSON.parse(file('issues/2/names/citation.json'));
    assert.deepEqual(item.author.slice(0, 3), [
      { family: 'Beethoven', given: 'Ludwig', 'non-dropping-particle': 'van' },
      { family: 'Cruz', given: 'Juana Inés', 'non-dropping-particle': 'de la' },
      { family: 'García Márquez', given: 'Gabriel' },
    ]);
    assert.deepEqual(item.issued, { 'date-parts': [[2020, 3, 15]] });
    assert.deepEqual(item.author[4], { literal: 'LeftRoots National Coordinating Committee' });
  });

  test('a translation is a text with its own translator; the journal’s name is not translated', () => {
    const [item] = JSON.parse(file('es/issues/2/names/citation.json'));
    assert.equal(item.title, 'Sobre los nombres');
    assert.equal(item.language, 'es');
    assert.equal(item.URL, 'https://example.org/es/issues/2/names/');
    assert.deepEqual(item.translator, [{ family: 'Ruiz', given: 'María del Carmen' }]);
    assert.equal(item['original-title'], 'On names: A test of Gabriel’s');
    assert.deepEqual(item['original-date'], { 'date-parts': [[2020]] });
    assert.equal(item.DOI, undefined, 'the DOI is the original’s');
    const { note } = bibtexIn('es/issues/2/names/citation.bib').fields;
    assert.equal(note, 'Traducción de María del Carmen Ruiz');
    assert.match(file('es/issues/2/names/citation.ris'), /\r\nA4 {2}- Ruiz, María del Carmen\r\n/);
  });

  test('the files of an issue contain its introduction and all its articles', () => {
    const ids = (path: string) =>
      JSON.parse(file(path))
        .map(({ id }: { id: string }) => id)
        .sort();
    assert.deepEqual(ids('issues/2/citation.json'), ['hostile-en', 'issue-2-en', 'names-en']);
    assert.deepEqual(ids('es/issues/2/citation.json'), ['hostile-en', 'issue-2-en', 'names-es']);
    assert.equal(parseBibtex(file('issues/2/citation.bib')).entries.length, 3);
    assert.equal(parseRis(file('issues/2/citation.ris')).length, 3);
    const introduction = JSON.parse(file('issues/2/citation.json')).find(
      ({ id }: { id: string }) => id === 'issue-2-en',
    );
    assert.deepEqual(introduction.editor, [{ family: 'Velis', given: 'Milena' }]);
  });

  test('special characters of LaTeX, HTML and these formats are unchanged', () => {
    const { title } = bibtexIn('issues/2/hostile/citation.bib').fields;
    assert.equal(title, HOSTILE);
    const [record] = parseRis(file('issues/2/hostile/citation.ris'));
    assert.equal(record?.title, HOSTILE);
    const [item] = JSON.parse(file('issues/2/hostile/citation.json'));
    assert.equal(item.title, HOSTILE);
  });

  test('texts may link to them, and hosts get their media types', () => {
    const linking = {
      ...FILES,
      'pages/about.md': text(
        'title: About',
        '[Cite us](/issues/2/names/citation.ris) [all](/es/issues/2/citation.bib)',
      ),
    };
    assert.deepEqual(problemsWith(linking), problemsWith(FILES));
    const wrong = text('title: Wrong', '[No such format](/issues/2/citation.xml)');
    assert.equal(problemsWith({ ...FILES, 'pages/wrong.md': wrong }).length, problemsWith(FILES).length + 1);
    const { content } = headers();
    assert.match(content, /^\/\*\/citation\.bib\n {2}Content-Type: application\/x-bibtex; charset=utf-8$/m);
    assert.match(content, /^\/\*\/citation\.ris\n {2}Content-Type: application\/x-research-info-systems/m);
    assert.match(
      content,
      /^\/\*\/citation\.json\n {2}Content-Type: application\/vnd\.citationstyles\.csl\+json/m,
    );
  });

  test('the same journal gives identical files', () => {
    assert.deepEqual(
      [...citations(siteWith(FILES))].map(({ content }) => content),
      [...files.values()],
    );
  });
});
