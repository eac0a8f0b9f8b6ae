import { wordsOfHtml } from './texts/html-words.ts';

/**
 * The links in the first paragraph of a text, as they are written in its Markdown: what it most likely answers. Whether it
 * does, an editor has to say.
 */
export function linksAtStart(markdown: string): readonly string[] {
  const first = markdown.split(/\n\s*\n/).find((block) => !/^\s*(?:#|!\[|<!--)/.test(block)) ?? '';
  return [...first.matchAll(/\]\(<?([^\s()<>]+)/g)].map(([, address = '']) => address);
}

/** The addresses of links in HTML, such as that of an excerpt. */
export function linksInHtml(html: string): readonly string[] {
  return [...html.matchAll(/\shref\s*=\s*["']([^"']{1,2000})["']/gi)].map(([, address = '']) => address);
}

/** The beginning of a line that says who translated a text. */
const CREDIT =
  /^(?:translat(?:ed|ion)(?: from \p{L}{2,20})? by|traducci[oó]n(?: del \p{L}{2,20})?(?: de| por|:)|traducid[oa](?: del \p{L}{2,20})? por)(?=[\s:])/iu;

/** A name, at most up to the end of its sentence. */
const NAME = /^[\s:]{0,5}(\p{Lu}[^.,;()[\]]{2,60})/u;

/** The name in a line at the beginning or the end of a text that says who translated it. */
export function translatorIn(html: string): string | undefined {
  const lines = html
    .replace(/<\/(?:p|div|h\d)>|<br\s?\/?>/gi, '\n')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  for (const line of [...lines.slice(0, 3), ...lines.slice(-3)]) {
    const words = line.length < 400 ? wordsOfHtml(line) : '';
    const credit = CREDIT.exec(words)?.[0];
    const name = credit === undefined ? undefined : NAME.exec(words.slice(credit.length))?.[1];
    if (name !== undefined) return name.trim();
  }
  return undefined;
}
