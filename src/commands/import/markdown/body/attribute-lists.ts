import type { Element, ElementContent, Root, Text } from 'hast';
import { isElement, wordsOf } from '../../markup/tree/elements.ts';

/**
 * Attributes that other dialects write behind or below something: `{: #id .class}` of kramdown, `{#id}` and `{.class}` of
 * others. Ids become those of elements. Everything else says how the old site looked, and is left out.
 * @returns the marks that were left out
 */
export function takeAttributeLists(root: Root): readonly string[] {
  const reader = new AttributeReader();
  root.children = reader.read(root.children as ElementContent[]);
  return [...reader.leftOut];
}

/** One list of attributes. Inside of words, only those with a colon are ones. */
const KRAMDOWN = String.raw`\{:[^{}\n]{1,300}\}`;
const ALONE = new RegExp(String.raw`^(?:(?:${KRAMDOWN}|\{[#.][^{}\n]{1,300}\})\s?){1,9}$`);
const LINE_AT_END = new RegExp(String.raw`\n(${KRAMDOWN})$`);
const AT_START = new RegExp(`^(${KRAMDOWN})`);
const HEADING = /^h[1-6]$/;

class AttributeReader {
  readonly leftOut = new Set<string>();

  read(nodes: readonly ElementContent[]): ElementContent[] {
    const result: ElementContent[] = [];
    let waiting: string | undefined;
    for (const node of nodes) {
      const list = isElement(node, 'p') ? this.#alone(node) : undefined;
      if (list !== undefined) {
        const before = result.findLast((one) => isElement(one));
        if (isElement(before)) this.#give(before, list);
        else waiting = list;
        continue;
      }
      if (isElement(node)) {
        if (this.#isContents(node)) continue;
        this.#belowTable(node);
        node.children = this.#inside(node);
        if (waiting !== undefined) this.#give(node, waiting);
        waiting = undefined;
      }
      result.push(node);
    }
    return result;
  }

  /** The list that a paragraph, or a row of a table, consists of. */
  #alone(node: Element): string | undefined {
    if (!node.children.every((child) => child.type === 'text' || isElement(child, 'br', 'td')))
      return undefined;
    const words = wordsOf(node).trim();
    return words.startsWith('{') && words.length < 1000 && ALONE.test(words) ? words : undefined;
  }

  /** A list in whose place the generator put a table of contents. */
  #isContents(node: Element): boolean {
    if (!isElement(node, 'ul', 'ol')) return false;
    const found = /\{:\s?toc\b[^{}]{0,100}\}/.exec(wordsOf(node).slice(0, 400));
    if (found) this.leftOut.add(found[0]);
    return found !== null;
  }

  /** A list right below a table, which Markdown takes for its last row. */
  #belowTable(table: Element): void {
    const body = isElement(table, 'table')
      ? table.children.findLast((part) => isElement(part, 'tbody'))
      : undefined;
    const row = isElement(body) ? body.children.findLast((part) => isElement(part, 'tr')) : undefined;
    const list = isElement(body) && isElement(row) ? this.#alone(row) : undefined;
    if (!isElement(body) || list === undefined) return;
    body.children = body.children.filter((part) => part !== row);
    this.#give(table, list);
  }

  #inside(node: Element): ElementContent[] {
    if (isElement(node, 'pre', 'code', 'script', 'style')) return node.children;
    const last = node.children.at(-1);
    if (last?.type === 'text') this.#atEnd(node, last);
    for (const [index, child] of node.children.entries())
      if (child.type === 'text')
        this.#atStart(child, node.children[index - 1] ?? (index === 0 ? node : undefined));
    return this.read(node.children);
  }

  #atEnd(node: Element, last: Text): void {
    const text = last.value.trimEnd();
    if (!text.endsWith('}')) return;
    const line = isElement(node, 'p', 'li', 'dd', 'td') ? LINE_AT_END.exec(`\n${text}`.slice(-400)) : null;
    const start = text.lastIndexOf('{');
    const behind = text.slice(start);
    const isHeading = HEADING.test(node.tagName);
    const isBehind = isHeading
      ? /^\{:?\s?[#.]?[^{}\n]{1,300}\}$/.test(behind) && /^\{(?::|\s?[#.]|[\w-]{1,40}=)/.test(behind)
      : /^\{[#.][\w-]{1,100}(?:[ \t][^{}\n]{1,200})?\}$/.test(behind) && /\s/.test(text[start - 1] ?? '');
    const list = line?.[1] ?? (isBehind ? behind : undefined);
    if (list === undefined || text[text.length - list.length - 1] === '\\') return;
    last.value = text.slice(0, -list.length).trimEnd();
    this.#give(node, list);
  }

  /** `*words*{: .class}`, `[words](address){:target="_blank"}`, and `- {: .class} words`. */
  #atStart(text: Text, owner: ElementContent | undefined): void {
    const list = text.value.startsWith('{:') ? AT_START.exec(text.value)?.[1] : undefined;
    if (list === undefined || !isElement(owner)) return;
    text.value = text.value.slice(list.length).replace(/^\n/, '');
    this.#give(owner, list);
  }

  #give(element: Element, lists: string): void {
    for (const [, list = ''] of lists.matchAll(/\{:?([^{}]{1,300})\}/g)) {
      const id =
        /(?:^|\s)#([^\s#.{}"']{1,200})/.exec(list)?.[1] ?? /(?:^|\s)id=["']?([^\s"']{1,200})/.exec(list)?.[1];
      if (id !== undefined) {
        element.properties['id'] = id;
        element.properties['dataWritten'] = 'true';
      }
      const others = list.replace(/(?:^|\s)#[^\s#.{}"']{1,200}|(?:^|\s)id=\S{1,200}/, '').trim();
      if (others !== '') this.leftOut.add(`{:${others}}`);
    }
  }
}
