import { interfaceIn, type SiteLanguage } from '../../languages/index.ts';
import { PUBLISHED_VOID_ELEMENTS } from '../../text/html/allowed-html.ts';
import { attributeOf, type Tag, visitHtml } from '../../text/html/visit-html.ts';
import { withoutWritten } from '../../text/html/written-address.ts';
import { mentionId } from '../../text/markdown/footnote-html.ts';
import { type BookAddresses, elementOf, type Written } from './element-xhtml.ts';
import { mendNesting } from './mend-nesting.ts';
import { startTag, xmlWords } from './xhtml.ts';

/** An open element of the text. */
interface Open {
  readonly name: string;
  /** What ends it in the book. */
  readonly end: string;
  /** Whether it is left out with its content. */
  readonly isGone: boolean;
  /** Whether it is the section of the notes, or their list. */
  readonly holdsNotes: boolean;
}

const ROOT: Open = { name: '', end: '', isGone: false, holdsNotes: false };

const NOTHING: Written = { start: '', end: '' };

/** The id of a note: that of its text, and its number. */
const NOTE = /^fn-(.+)-(\d+)$/s;

/**
 * A text's HTML as a book has it. Notes are those that e-readers open beside the text: the number links to a `div` (some hide an
 * `aside`), which begins with the link back and is in no list (some number it again).
 * @param html from `src/text/`
 */
export function textXhtml(html: string, language: SiteLanguage, addresses: BookAddresses): string {
  const source = mendNesting(withoutWritten(html));
  const { backToText } = interfaceIn(language).text;
  const open: Open[] = [ROOT];
  let written = '';
  let done = 0;
  /** The link back of a note that has just begun. */
  let back = '';
  const begin = (tag: Tag, parent: Open): string => {
    const { name } = tag;
    const role = attributeOf(tag, 'role');
    const isGone = parent.isGone || role === 'doc-backlink';
    const isNotes = role === 'doc-endnotes';
    const isList = parent.holdsNotes && name === 'ol';
    const note = parent.holdsNotes && name === 'li' ? NOTE.exec(attributeOf(tag, 'id') ?? '') : null;
    const { start, end } = isGone || isList ? NOTHING : elementOf(tag, parent.name, addresses);
    open.push({ name, end: note ? '</div>' : end, isGone, holdsNotes: isNotes || isList });
    if (note) {
      const [id, document = '', number = ''] = note;
      const label = backToText(Number(number), 1);
      back = backlink(mentionId(document, Number(number), 1), number, label);
      return startTag('div', [['id', id], ...NOTE_ATTRIBUTES]);
    }
    const first = back;
    if (isGone) return '';
    back = '';
    return name === 'p' ? start + first : (first && `<p>${first}</p>`) + start;
  };
  visitHtml(source, {
    tag: (tag) => {
      const around = open.at(-1) ?? ROOT;
      if (!around.isGone) written += source.slice(done, tag.start);
      done = tag.end;
      if (tag.closes) written += open.pop()?.end ?? '';
      else if (!PUBLISHED_VOID_ELEMENTS.has(tag.name)) written += begin(tag, around);
      else if (!around.isGone) written += elementOf(tag, around.name, addresses).start;
    },
  });
  return xmlWords(written + source.slice(done));
}

const NOTE_ATTRIBUTES = [
  ['class', 'note'],
  ['epub:type', 'footnote'],
  ['role', 'doc-footnote'],
] as const;

function backlink(id: string, number: string, label: string): string {
  const attributes = [
    ['href', `#${id}`],
    ['epub:type', 'backlink'],
    ['role', 'doc-backlink'],
    ['aria-label', label.replaceAll('"', '&quot;')],
  ] as const;
  return `${startTag('a', attributes)}${number}</a>. `;
}
