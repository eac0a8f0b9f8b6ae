import type { Element, ElementContent, Root } from 'hast';
import { elementOf, isElement, isEmpty } from '../../markup/tree/elements.ts';
import { treeOfMarkdown } from './markdown-tree.ts';
import { MARK, type TagMark } from './tag-marks.ts';

/** Puts what tags become into the places of their marks. */
export class TagPlacer {
  /** The tags that stay as text. */
  readonly kept: string[] = [];
  readonly #marks: readonly TagMark[];

  constructor(marks: readonly TagMark[]) {
    this.#marks = marks;
  }

  place(root: Root): void {
    root.children = this.#all(root.children as ElementContent[]);
  }

  #all(nodes: readonly ElementContent[]): ElementContent[] {
    return nodes.flatMap((node) => {
      if (node.type === 'text') return this.#inText(node.value);
      return node.type === 'element' ? this.#inElement(node) : node;
    });
  }

  #inElement(element: Element): ElementContent[] {
    for (const [name, value] of Object.entries(element.properties))
      if (typeof value === 'string') element.properties[name] = this.#inAddress(value);
    if (isElement(element, 'code', 'pre')) {
      element.children = this.#asWritten(element.children);
      return [element];
    }
    element.children = this.#all(element.children);
    const holdsFigure = element.children.some((child) => isElement(child, 'figure'));
    return isElement(element, 'p') && holdsFigure ? divided(element) : [element];
  }

  #inText(text: string): ElementContent[] {
    return text.split(MARK).flatMap((part, index): ElementContent[] => {
      const mark = index % 2 === 1 ? this.#marks[Number(part)] : undefined;
      return mark ? this.#nodesOf(mark) : part === '' ? [] : [{ type: 'text', value: part }];
    });
  }

  #nodesOf({ whole, becomes }: TagMark): ElementContent[] {
    switch (becomes.kind) {
      case 'words':
        return [{ type: 'text', value: becomes.words }];
      case 'picture': {
        const { src, alt, caption, link } = becomes.picture;
        const shown = elementOf('img', { src, alt }, []);
        const picture = link === undefined ? shown : elementOf('a', { href: link }, [shown]);
        if (caption === '') return [picture];
        return [elementOf('figure', {}, [picture, elementOf('figcaption', {}, wordsOfCaption(caption))])];
      }
      case 'link':
        return [elementOf('a', { href: becomes.address }, [{ type: 'text', value: becomes.address }])];
      case 'address':
        if (becomes.words !== undefined) return [{ type: 'text', value: becomes.words }];
        break;
      case 'kept':
        break;
    }
    this.kept.push(whole);
    return [{ type: 'text', value: whole }];
  }

  #inAddress(address: string): string {
    return address.replace(MARK, (_, index: string) => {
      const mark = this.#marks[Number(index)];
      if (!mark) return '';
      if (mark.becomes.kind === 'address') return mark.becomes.address;
      if (mark.becomes.kind === 'words') return mark.becomes.words;
      this.kept.push(mark.whole);
      return mark.whole;
    });
  }

  /** In code, tags are words. */
  #asWritten(nodes: readonly ElementContent[]): ElementContent[] {
    return nodes.map((node) => {
      if (node.type === 'text')
        return {
          ...node,
          value: node.value.replace(MARK, (_, index: string) => this.#marks[Number(index)]?.whole ?? ''),
        };
      return node.type === 'element' ? { ...node, children: this.#asWritten(node.children) } : node;
    });
  }
}

/** A caption is a line of Markdown. */
function wordsOfCaption(caption: string): ElementContent[] {
  const { root } = treeOfMarkdown(caption.replace(/\s+/g, ' '), { linkify: false });
  const [first, ...others] = root.children.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  const isLine = first?.type === 'element' && first.tagName === 'p' && others.length === 0;
  return (isLine ? first.children : root.children) as ElementContent[];
}

/** A paragraph with a figure in it: what stands before and after is a paragraph each. */
function divided(paragraph: Element): ElementContent[] {
  const parts: ElementContent[] = [];
  let words: ElementContent[] = [];
  const end = () => {
    if (!words.every(isEmpty)) parts.push({ ...paragraph, children: words });
    words = [];
  };
  for (const child of paragraph.children) {
    if (!isElement(child, 'figure')) words.push(child);
    else {
      end();
      parts.push(child);
    }
  }
  end();
  return parts;
}
