import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { DocxLoss } from '../../../languages/words/commands/docx-notices.ts';
import { type DocxPackage, openDocx, partIn } from './parts/docx-package.ts';
import { DocxRefusal } from './parts/docx-refusal.ts';
import { child, readXml, textIn, writeXml, type XmlElement } from './parts/xml-tree.ts';
import { fields } from './rules/fields.ts';
import { formulas } from './rules/formulas.ts';
import { hiddenText } from './rules/hidden-text.ts';
import { listNumbers, readNumbering } from './rules/list-numbers.ts';
import { lostDrawings } from './rules/lost-drawings.ts';
import { plainSigns } from './rules/plain-signs.ts';
import { applied, type Rule } from './rules/rule.ts';
import { paragraphRoles, ROLE_PREFIX, styleRoles } from './rules/style-roles.ts';
import { tableHeads } from './rules/table-heads.ts';
import { textBoxes } from './rules/text-boxes.ts';
import { trackedChanges } from './rules/tracked-changes.ts';

/** A picture of a document. Its address in the HTML is `PICTURE` and its place in the list. */
export interface DocxPicture {
  readonly bytes: Uint8Array;
  /** As the document says: `image/png`. */
  readonly type: string;
}

/** A Word document as HTML, with what HTML does not hold. */
export interface DocxHtml {
  readonly html: string;
  readonly pictures: readonly DocxPicture[];
  readonly losses: readonly DocxLoss[];
  /** The properties of the document, which an author fills in, or Word. */
  readonly properties: { readonly title: string; readonly creator: string; readonly subject: string };
}

/** How the addresses of pictures begin in the HTML. */
export const PICTURE = 'docx-picture:';
/** How ids begin in the HTML. */
export const ID_PREFIX = 'word-';

/** What becomes of the roles of paragraphs, and of what a run of words looks like. */
const STYLE_MAP: readonly string[] = [
  ...[1, 2, 3, 4, 5, 6].map((level) => `p.${ROLE_PREFIX}heading-${level} => h${level}:fresh`),
  ...['title', 'subtitle', 'author', 'date', 'summary', 'caption'].map(
    (role) => `p.${ROLE_PREFIX}${role} => p.${ROLE_PREFIX}${role}:fresh`,
  ),
  `p.${ROLE_PREFIX}quote => blockquote > p:fresh`,
  `p.${ROLE_PREFIX}code => pre:separator('\\n')`,
  `p.${ROLE_PREFIX}verse => pre.verse:separator('\\n')`,
  "r[style-name='Emphasis'] => em",
  "r[style-name='Intense Emphasis'] => em",
  "r[style-name='Strong'] => strong",
  "r[style-name='HTML Code'] => code",
  "r[style-name='Verbatim Char'] => code",
  "r[style-name='Source Text'] => code",
  "r[style-name='footnote reference'] =>",
  "r[style-name='endnote reference'] =>",
  'u => u',
];

/** Reads a Word document. Nothing of a reviewer's comments is in the HTML. Throws `DocxRefusal`. */
export async function readDocx(bytes: Uint8Array): Promise<DocxHtml> {
  const docx = openDocx(bytes);
  const losses: DocxLoss[] = [];
  const files = prepared(docx, (loss) => losses.push(loss));
  const pictures: DocxPicture[] = [];
  const convertImage = mammoth.images.imgElement(async (image) => {
    pictures.push({ bytes: new Uint8Array(await image.readAsBuffer()), type: image.contentType });
    return { src: `${PICTURE}${pictures.length - 1}` };
  });
  const options = {
    styleMap: [...STYLE_MAP],
    convertImage,
    idPrefix: ID_PREFIX,
    includeEmbeddedStyleMap: false,
  };
  const buffer = Buffer.from(zipSync(files, { level: 0 }));
  const { value } = await mammoth.convertToHtml({ buffer }, options).catch(() => {
    throw new DocxRefusal('damaged');
  });
  return { html: value, pictures, losses, properties: propertiesOf(docx) };
}

/** The files of the document, with every peculiarity of Word put in a form that mammoth reads. */
function prepared(docx: DocxPackage, lose: (loss: DocxLoss) => void): Record<string, Uint8Array> {
  const styles = partIn(docx, 'styles');
  const roles = paragraphRoles(styleRoles(styles));
  const numbers = listNumbers(readNumbering(partIn(docx, 'numbering'), styles));
  const everywhere: readonly Rule[] = [
    ...[trackedChanges, textBoxes, lostDrawings, hiddenText, fields, formulas, plainSigns, tableHeads],
  ];
  const rulesOf: Readonly<Record<'document' | 'footnotes' | 'endnotes', readonly Rule[]>> = {
    document: [...everywhere, numbers, roles],
    footnotes: everywhere,
    endnotes: everywhere,
  };
  const files: Record<string, Uint8Array> = { ...docx.files };
  for (const part of ['document', 'footnotes', 'endnotes'] as const) {
    const path = docx.parts[part];
    const tree = partIn(docx, part);
    if (path === undefined || !tree) continue;
    const made = rulesOf[part].reduce<XmlElement>((before, rule) => applied(rule, before, lose), tree);
    files[path] = strToU8(writeXml(made));
  }
  return files;
}

function propertiesOf({ files }: DocxPackage): DocxHtml['properties'] {
  const bytes = files['docProps/core.xml'];
  const core = bytes && readProperties(bytes);
  const value = (name: string): string => {
    const found = child(core, name);
    return found ? textIn(found).replace(/\s+/g, ' ').trim() : '';
  };
  return { title: value('dc:title'), creator: value('dc:creator'), subject: value('dc:subject') };
}

/** A document whose properties cannot be read still has its text. */
function readProperties(bytes: Uint8Array): XmlElement | undefined {
  try {
    return readXml(new TextDecoder().decode(bytes));
  } catch (error) {
    if (error instanceof DocxRefusal) return undefined;
    throw error;
  }
}
