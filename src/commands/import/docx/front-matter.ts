import type { Element, ElementContent } from 'hast';
import type { DocxNotice } from '../../../languages/words/commands/docx-notices.ts';
import { parsePartialDate } from '../../../model/date.ts';
import { severalNamesIn } from '../../../model/doubtful-names/several-names.ts';
import { likelyDates } from '../../../model/likely-dates.ts';
import { readName } from '../../../model/written-name.ts';
import { classesOf, isBlock, isElement, isEmpty, wordsOf } from '../markup/tree/elements.ts';
import { isNoteReference } from '../markup/tree/notes.ts';
import type { DocxHtml } from './read-docx.ts';
import { ROLE_PREFIX } from './rules/style-roles.ts';

/** What a document says about itself. */
export interface DocxFields {
  readonly title: string;
  readonly subtitle?: string;
  readonly authors?: readonly string[];
  readonly date?: string;
  readonly summary?: string;
}

/** A document divided into what it says about itself and its text. */
export interface DividedDocument {
  readonly fields: DocxFields;
  readonly body: readonly ElementContent[];
  readonly notices: readonly DocxNotice[];
}

type FieldRole = 'title' | 'subtitle' | 'author' | 'date' | 'summary';

/** Divides a document. What stands in a style for titles and the like before the text is front matter. */
export function divideDocument(
  nodes: readonly ElementContent[],
  properties: DocxHtml['properties'],
  file: string,
): DividedDocument {
  const notices: DocxNotice[] = [];
  const found = new Map<FieldRole, Element[]>();
  let rest = [...nodes];
  let first = rest[0];
  while (first) {
    const role = roleOf(first);
    if (role === undefined && !isEmpty(first)) break;
    if (role !== undefined && isElement(first)) found.set(role, [...(found.get(role) ?? []), first]);
    rest = rest.slice(1);
    first = rest[0];
  }
  const titled = titleOf(found.get('title'), rest, properties, file, notices);
  const signed = authorsOf(found.get('author'), titled.body, properties, notices);
  const notes = [...found.values()].flatMap((elements) => elements.flatMap((one) => notesOf(one, notices)));
  const date = dateOf(found.get('date'), notices);
  const [subtitle, summary] = (['subtitle', 'summary'] as const).map((role) => wordsIn(found.get(role)));
  const fields: DocxFields = {
    title: titled.title,
    ...(subtitle && { subtitle }),
    ...(signed.authors.length > 0 && { authors: signed.authors }),
    ...(date !== undefined && { date }),
    ...(summary && { summary }),
  };
  return { fields, body: withNotes(signed.body.map(asText), notes), notices };
}

function roleOf(node: ElementContent): FieldRole | undefined {
  if (!isElement(node, 'p')) return undefined;
  const name = classesOf(node)
    .find((one) => one.startsWith(ROLE_PREFIX))
    ?.slice(ROLE_PREFIX.length);
  return ROLES.find((role) => role === name);
}

const ROLES: readonly FieldRole[] = ['title', 'subtitle', 'author', 'date', 'summary'];

/** Later in the text, a title is a heading, and the other styles are only paragraphs. */
function asText(node: ElementContent): ElementContent {
  const role = roleOf(node);
  if (role === undefined || !isElement(node)) return node;
  const level = role === 'title' ? 'h1' : role === 'subtitle' ? 'h2' : 'p';
  return { ...node, tagName: level, properties: {} };
}

function titleOf(
  styled: readonly Element[] | undefined,
  nodes: readonly ElementContent[],
  properties: DocxHtml['properties'],
  file: string,
  notices: DocxNotice[],
): { readonly title: string; readonly body: readonly ElementContent[] } {
  const title = wordsIn(styled);
  if (title) return { title, body: nodes };
  const [first, ...rest] = nodes;
  const levels = nodes.filter((node) => isElement(node, 'h1')).length;
  const found = (from: Extract<DocxNotice, { kind: 'title-from' }>['from'], words: string) => {
    notices.push({ kind: 'title-from', from, title: words });
    return words;
  };
  if (isElement(first, 'h1') && levels === 1) return { title: found('heading', setWords(first)), body: rest };
  const own = properties.title;
  const isOwn =
    own !== '' && !/^(?:microsoft word\b|document\d*$|documento\d*$|untitled|.*\.docx?$)/i.test(own);
  if (isOwn) {
    const isRepeated = first !== undefined && isSame(wordsOf(first), own);
    return { title: found('properties', own), body: isRepeated ? rest : nodes };
  }
  if (first && isTitleLine(first)) return { title: found('first-line', setWords(first)), body: rest };
  const named = file.replace(/[-_]+/g, ' ').trim() || file;
  return { title: found('file', named.charAt(0).toUpperCase() + named.slice(1)), body: nodes };
}

/** A short first line in bold type. */
function isTitleLine(node: ElementContent): node is Element {
  if (!isElement(node, 'p')) return false;
  const words = wordsOf(node).trim();
  const shown = node.children.filter((child) => !isEmpty(child) && !isNoteReference(child));
  const isSetApart = shown.length > 0 && shown.every((child) => isElement(child, 'strong'));
  return isSetApart && words.length > 0 && words.length <= 150;
}

function isSame(one: string, other: string): boolean {
  const plain = (words: string) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return plain(one) === plain(other);
}

/** Names of accounts that nobody has. */
const NOBODY =
  /^(?:(?:microsoft )?office(?: user)?|(?:windows )?user|usuario|admin|administra[dt]or|author|autor|python-docx|pandoc|unknown|un-named|pc|home|owner)(?: ?\d{1,4})?$/i;

function authorsOf(
  styled: readonly Element[] | undefined,
  nodes: readonly ElementContent[],
  { creator }: DocxHtml['properties'],
  notices: DocxNotice[],
): { readonly authors: readonly string[]; readonly body: readonly ElementContent[] } {
  const written = (styled ?? []).flatMap((one) => wordsOf(withoutNotes(one)).split('\n')).flatMap(namesIn);
  if (written.length > 0) return { authors: written, body: nodes };
  const [first, ...rest] = nodes;
  const line = isElement(first, 'p') ? wordsOf(withoutNotes(first)).trim() : '';
  const [, byline] = /^(?:by|por|texto de|text by)\s+(\p{Lu}[^.!?:]{2,100})$/iu.exec(line) ?? [];
  if (byline !== undefined && isElement(first)) {
    const names = namesIn(byline);
    notices.push({ kind: 'authors-from', from: 'line', names });
    return { authors: names, body: rest };
  }
  const names = NOBODY.test(creator) ? [] : creator.split(';').flatMap(namesIn);
  notices.push(
    names.length > 0 ? { kind: 'authors-from', from: 'properties', names } : { kind: 'no-author' },
  );
  return { authors: names, body: nodes };
}

function namesIn(written: string): readonly string[] {
  const words = written
    .replace(/^\s*(?:by|por)\s+/i, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (words === '') return [];
  const several = severalNamesIn(words);
  const names = several?.isSure ? several.names : [words];
  return names.map((name) => readName(name.trim()).name).filter((name) => name !== '');
}

function dateOf(styled: readonly Element[] | undefined, notices: DocxNotice[]): string | undefined {
  const words = wordsIn(styled)?.replace(/[\\*]/g, '');
  if (!words) return undefined;
  if (parsePartialDate(words)) return words;
  const dates = likelyDates(words);
  const [only, other] = dates;
  if (only && !other) return only.iso;
  notices.push({ kind: 'unread-date', words });
  return undefined;
}

function wordsIn(elements: readonly Element[] | undefined): string | undefined {
  return (elements ?? []).map(setWords).filter(Boolean).join(' ').trim() || undefined;
}

/** The words of an element as a field has them: in one line, with emphasis between asterisks. */
function setWords(element: Element): string {
  const write = (node: ElementContent, isSet: boolean): string => {
    if (node.type === 'text') return node.value.replace(/[*_]/g, '\\$&');
    if (node.type !== 'element' || isNoteReference(node)) return '';
    if (node.tagName === 'br') return ' ';
    const inner = node.children.map((child) => write(child, isSet || isElement(node, 'em', 'i'))).join('');
    const isMarked = isElement(node, 'em', 'i') && !isSet && inner.trim() !== '';
    return isMarked ? inner.replace(/^(\s*)(\S(?:.*\S)?)(\s*)$/s, '$1*$2*$3') : inner;
  };
  const words = element.children.map((child) => write(child, false)).join('');
  return words.replace(/\s+/g, ' ').trim();
}

function withoutNotes(element: Element): Element {
  const children = element.children
    .filter((child) => !isNoteReference(child))
    .map((child) => (isElement(child) ? withoutNotes(child) : child));
  return { ...element, children };
}

/** Notes of a title or an author: fields have none. */
function notesOf(element: Element, notices: DocxNotice[]): readonly ElementContent[] {
  const found: ElementContent[] = [];
  const visit = (node: ElementContent): void => {
    if (isNoteReference(node)) found.push(node);
    else if (node.type === 'element') node.children.forEach(visit);
  };
  visit(element);
  if (found.length > 0) notices.push({ kind: 'moved-note' });
  return found;
}

/** They are mentioned at the end of the first paragraph. */
function withNotes(
  body: readonly ElementContent[],
  notes: readonly ElementContent[],
): readonly ElementContent[] {
  if (notes.length === 0) return body;
  const index = body.findIndex((node) => isElement(node, 'p') && !node.children.some(isBlock));
  const paragraph = body[index];
  if (!isElement(paragraph))
    return [...body, { type: 'element', tagName: 'p', properties: {}, children: [...notes] }];
  const noted = { ...paragraph, children: [...paragraph.children, ...notes] };
  return body.map((node, place) => (place === index ? noted : node));
}
