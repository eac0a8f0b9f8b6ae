import { strToU8, zipSync } from 'fflate';

/** What a document made for a test consists of: fragments of XML, and further files. */
export interface MadeDocx {
  readonly body: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly core?: string;
  readonly media?: Readonly<Record<string, Uint8Array>>;
  readonly relationships?: string;
  readonly comments?: string;
  readonly types?: string;
}

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The bytes of a Word document. */
export function madeDocx(made: MadeDocx): Uint8Array {
  const part = (name: string, inner: string | undefined) =>
    inner === undefined
      ? {}
      : { [`word/${name}.xml`]: strToU8(`<w:${name} ${NAMESPACES}>${inner}</w:${name}>`) };
  const named = ['footnotes', 'endnotes', 'styles', 'numbering', 'comments'];
  const types = ['document.main', ...named].map((name) => {
    const file = name.replace('.main', '');
    const type = `application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml`;
    return `<Override PartName="/word/${file}.xml" ContentType="${type}"/>`;
  });
  const related = named.map(
    (name) => `<Relationship Id="r-${name}" Type="${OFFICE}/${name}" Target="${name}.xml"/>`,
  );
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="png" ContentType="image/png"/>` +
        `<Default Extension="emf" ContentType="image/x-emf"/>${made.types ?? types.join('')}</Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships xmlns="${PACKAGE}/relationships">${related.join('')}${made.relationships ?? ''}</Relationships>`,
    ),
    ...part('document', `<w:body>${made.body}</w:body>`),
    ...part('footnotes', made.footnotes),
    ...part('endnotes', made.endnotes),
    ...part('styles', made.styles ?? STYLES),
    ...part('numbering', made.numbering ?? NUMBERING),
    ...part('comments', made.comments),
    ...(made.core !== undefined && {
      'docProps/core.xml': strToU8(
        `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${made.core}</cp:coreProperties>`,
      ),
    }),
    ...made.media,
  });
}

const style = (id: string, name: string, inner = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`;

/** The styles of a Spanish Word, whose ids are translated. */
const STYLES = [
  style('Normal', 'Normal'),
  style('Ttulo', 'Title'),
  style('Subttulo', 'Subtitle'),
  style('Autor', 'Autor'),
  style('Fecha', 'Date'),
  style('Ttulo1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
  style('Ttulo2', 'heading 2', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'),
  style('Apartado', 'Apartado', '<w:basedOn w:val="Ttulo2"/>'),
  style('berschrift3', 'Überschrift 3'),
  style('Cita', 'Quote'),
  style('Verso', 'Verso'),
  style('Epgrafe', 'caption'),
  style('TDC1', 'toc 1'),
].join('');

const level = (number: number, format: string) =>
  `<w:lvl w:ilvl="${number}"><w:start w:val="1"/><w:numFmt w:val="${format}"/></w:lvl>`;

const NUMBERING =
  `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal')}${level(1, 'lowerLetter')}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="1">${level(0, 'bullet')}${level(1, 'bullet')}</w:abstractNum>` +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>' +
  '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>';

/** A paragraph with a style, if it has one. */
export const paragraph = (words: string, style?: string) =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}<w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;

/** The number of a note in the text. */
export const mention = (kind: 'footnote' | 'endnote', id: number) =>
  `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
