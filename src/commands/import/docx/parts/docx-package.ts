import { strFromU8, unzipSync } from 'fflate';
import { DocxRefusal } from './docx-refusal.ts';
import { elementsIn, readXml, type XmlElement } from './xml-tree.ts';

/** Largest file that is read at once, and most that its parts may have together when they are unpacked. */
const LARGEST_FILE = 100 * 1024 * 1024;
const LARGEST_CONTENT = 300 * 1024 * 1024;
/** Most of that which may be XML: a tree of it is many times as large. */
const LARGEST_XML = 60 * 1024 * 1024;

/** The parts of a Word document that matter for its text. */
export interface DocxPackage {
  readonly files: Readonly<Record<string, Uint8Array>>;
  /** Names of parts by what they are. */
  readonly parts: Readonly<Record<PartName, string | undefined>>;
}

/** What the parts are called in the list of types, after "wordprocessingml.". */
type PartName = 'document' | 'footnotes' | 'endnotes' | 'styles' | 'numbering';

/** Opens a Word document. Throws `DocxRefusal`. */
export function openDocx(bytes: Uint8Array): DocxPackage {
  if (bytes.length > LARGEST_FILE) throw new DocxRefusal('too-large');
  const [first, second] = bytes;
  if (first === 0xd0 && second === 0xcf) throw new DocxRefusal('old-or-encrypted');
  if (first !== 0x50 || second !== 0x4b) throw new DocxRefusal('not-docx');
  const files = unpack(bytes);
  if (files['mimetype'] && strFromU8(files['mimetype']).includes('opendocument'))
    throw new DocxRefusal('open-document');
  const types = files['[Content_Types].xml'];
  if (!types) throw new DocxRefusal('not-docx');
  const overrides = elementsIn(readXml(strFromU8(types)), 'ct:Override');
  const parts = Object.fromEntries(PARTS.map((part) => [part, partOf(part, overrides, files)]));
  if (overrides.some(({ attributes }) => attributes['ContentType']?.includes('macroEnabled')))
    throw new DocxRefusal('macros');
  if (parts['document'] === undefined) throw new DocxRefusal('not-docx');
  return { files, parts: parts as DocxPackage['parts'] };
}

const PARTS: readonly PartName[] = ['document', 'footnotes', 'endnotes', 'styles', 'numbering'];

function partOf(
  part: PartName,
  overrides: readonly XmlElement[],
  files: DocxPackage['files'],
): string | undefined {
  const type = `wordprocessingml.${part}${part === 'document' ? '.main' : ''}+xml`;
  const named = overrides.find(({ attributes }) => attributes['ContentType']?.endsWith(type));
  const path = named?.attributes['PartName']?.replace(/^\//, '') ?? `word/${part}.xml`;
  return files[path] ? path : undefined;
}

/** The files of an archive, unless they are more than any document has: a few kilobytes can unpack to gigabytes. */
function unpack(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  let [all, xml] = [0, 0];
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        all += originalSize;
        if (/\.(?:xml|rels)$/i.test(name)) xml += originalSize;
        if (all > LARGEST_CONTENT || xml > LARGEST_XML) throw new DocxRefusal('too-large');
        return !name.endsWith('/');
      },
    });
  } catch (error) {
    throw error instanceof DocxRefusal ? error : new DocxRefusal('damaged');
  }
}

/** The tree of a part; undefined if the document has none. */
export function partIn({ files, parts }: DocxPackage, part: PartName): XmlElement | undefined {
  const bytes = files[parts[part] ?? ''];
  return bytes && readXml(decoded(bytes));
}

/** XML may be UTF-16. */
function decoded(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
