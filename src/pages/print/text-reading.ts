import type { Element, ElementContent, Root } from 'hast';
import { isNoteMention } from '../../text/html/tree-text.ts';
import type { Block, PrintedPicture } from './printed.ts';

/** What the text of a PDF is read with. */
export interface TextSetting {
  /** Whether it is a part of another text, like a comment: its headings are none of the document's. */
  readonly isPart: boolean;
  readonly direction: 'ltr' | 'rtl';
  /** Quotation marks, the outermost first. */
  readonly quotes: readonly (readonly [opening: string, closing: string])[];
  /** Stands before the labels of this text, so that those of several texts differ. */
  readonly prefix: string;
  /** An address as it is printed: whole. */
  readonly wholeAddress: (href: string) => string;
  /** The label of an address that this document contains itself. */
  readonly labelOf: (href: string) => string | undefined;
  /** The picture at an address of the site. */
  readonly pictureAt: (src: string) => Pick<PrintedPicture, 'file' | 'width' | 'height'> | undefined;
}

/** A text while it is read. */
export interface TextReading extends TextSetting {
  /** Numbers of the printed addresses. */
  readonly links: ReadonlyMap<string, number>;
  /** The notes, by their ids. */
  readonly notes: ReadonlyMap<string, Element>;
  /** Ids of the notes that have their place at the foot of a page. */
  readonly placed: ReadonlySet<string>;
  /** Gives a note its place where it is mentioned. Undefined if there is no such note, or if it is a note of a note of a note. */
  readonly placeNote: (id: string) => readonly Block[] | undefined;
  /** Ids that links of the text lead to. */
  readonly targets: ReadonlySet<string>;
}

/** Looks through a text for what has to be known before it is set: its notes, and where its links lead. */
export function lookThrough(
  root: Root,
  setting: TextSetting,
): Pick<TextReading, 'links' | 'notes' | 'targets'> {
  const links = new Map<string, number>();
  const notes = new Map<string, Element>();
  const [asked, ids] = [new Set<string>(), new Set<string>()];
  const visit = (node: ElementContent): void => {
    if (node.type !== 'element' || isNoteMention(node)) return;
    const { id, href } = node.properties;
    if (typeof id === 'string') ids.add(id);
    if (hasClass(node, 'footnotes')) for (const note of notesIn(node)) notes.set(...note);
    node.children.forEach(visit);
    if (typeof href !== 'string' || hasClass(node, 'footnote-backref')) return;
    if (href.startsWith('#')) asked.add(href.slice(1));
    else if (!hasPicture(node)) {
      const address = setting.wholeAddress(href);
      if (!links.has(address)) links.set(address, links.size + 1);
    }
  };
  for (const node of root.children) if (node.type !== 'doctype') visit(node);
  const targets = new Set([...asked].filter((id) => ids.has(id) && !notes.has(id)));
  return { links, notes, targets };
}

function notesIn(section: Element): readonly (readonly [id: string, note: Element])[] {
  const items = section.children.flatMap((list) => (list.type === 'element' ? list.children : []));
  return items.flatMap((item) =>
    item.type === 'element' && typeof item.properties['id'] === 'string'
      ? [[item.properties['id'], item]]
      : [],
  );
}

/** Whether an element has one of our own classes: those of authors begin with `x-`. */
export function hasClass({ properties }: Element, name: string): boolean {
  const classes = properties['className'];
  return Array.isArray(classes) && classes.includes(name);
}

/** The elements of a name right inside another. The sanitiser lets only those be there. */
export function elementsIn({ children }: Element, ...names: readonly string[]): readonly Element[] {
  return children.filter(
    (child): child is Element => child.type === 'element' && names.includes(child.tagName),
  );
}

/** Whether there is a picture inside. A link around one has no number, because there is no word that it could stand at. */
export function hasPicture(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName === 'img' || node.children.some(hasPicture));
}

/** What is around a block. */
export interface Around {
  /** In how many other blocks it is. */
  readonly depth: number;
  /** Whether it is inside of something whose headings are not those of the text, such as a quotation or a cell. */
  readonly isPart: boolean;
  readonly language?: string;
  readonly direction?: 'ltr' | 'rtl';
  /** Labels of what is around it, which the next block takes. */
  readonly waiting: string[];
}
