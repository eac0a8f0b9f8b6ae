import { interfaceIn, type SiteLanguage } from '../../languages/index.ts';
import { labelled } from '../../text/html/labelled.ts';
import { attributeOf } from '../../text/html/visit-html.ts';
import { colourCode } from './colour-code.ts';
import { type CodeBlock, findCode, type Span } from './find-code.ts';

/** A text's HTML with its code as pages show it. */
export interface PageCode {
  readonly html: string;
  /** Whether any of it has colours, so that the page needs the styles for them. */
  readonly hasColours: boolean;
}

/** What a stretch of the HTML is replaced by. */
interface Edit extends Span {
  readonly by: string;
}

/**
 * The longest line that fits on the narrowest screen, of 320 px. A block with a longer one scrolls there, so it must be
 * reachable by keyboard. Other blocks would only be stops on the way.
 */
const FITTING = 26;

/** Columns of a tab. The same as `tab-size` in the styles. */
const TAB = 4;

/** Words of inline code up to this length stay on one line. A longer one may be wider than a line. */
const SHORT = 24;

/** More characters of code in one text stay plain, so that no text takes more than a few seconds. */
const MOST_COLOURED = 60_000;

/** The class by which Markdown, or an author's HTML, names the language. */
const LANGUAGE_CLASS = /(?:^|\s)(?:x-)?lang(?:uage)?-([^\s,{:]+)/;

/**
 * Sets a text's code for its page: blocks that may be wider than a screen can be scrolled by keyboard, those in a known
 * language have colours, and short words of inline code, such as `--map`, are not broken after a hyphen. The words stay the
 * same.
 */
export function setCode(html: string, language: SiteLanguage, colours: 'coloured' | 'plain'): PageCode {
  const { blocks, inline } = findCode(html);
  const edits: Edit[] = inline.map(({ start, end }) => ({
    start,
    end,
    by: withWholeWords(html.slice(start, end)),
  }));
  const words = interfaceIn(language).text;
  let hasColours = false;
  let left = colours === 'coloured' ? MOST_COLOURED : 0;
  for (const block of blocks) {
    const coloured = block.text.length <= left ? colouredBlock(block) : undefined;
    if (coloured) {
      left -= block.text.length;
      hasColours = true;
      edits.push({ ...coloured.at, by: coloured.html });
    }
    if (!mayScroll(block.text)) continue;
    const at = block.pre.end - '>'.length;
    const { outside } = labelled(words.code(coloured?.language), language);
    edits.push({ start: at, end: at, by: ` tabindex="0" role="group"${outside}` });
  }
  return { html: edited(html, edits), hasColours };
}

function colouredBlock({ code, text }: CodeBlock) {
  const written = code && LANGUAGE_CLASS.exec(attributeOf(code.tag, 'class') ?? '')?.[1];
  if (!code || written === undefined) return undefined;
  const coloured = colourCode(text, written);
  return coloured && { ...coloured, at: { start: code.start, end: code.end } };
}

/** Whether a block of code may be wider than a screen. */
export function mayScroll(text: string): boolean {
  let width = 0;
  for (const character of text) {
    if (character === '\n') width = 0;
    else width += character === '\t' ? TAB - (width % TAB) : 1;
    if (width > FITTING) return true;
  }
  return false;
}

/** Inline code, with an element around each short word that browsers would break at a sign inside of it. */
function withWholeWords(html: string): string {
  return html.replace(/[^\s]+/g, (word) => {
    const length = word.replace(/&#?\w+;/g, '&').length;
    return length <= SHORT && /.[-/|?!%&}]|-./.test(word) ? `<span class="whole">${word}</span>` : word;
  });
}

function edited(html: string, edits: readonly Edit[]): string {
  let written = '';
  let done = 0;
  for (const { start, end, by } of edits.toSorted((one, other) => one.start - other.start)) {
    written += html.slice(done, start) + by;
    done = end;
  }
  return written + html.slice(done);
}
