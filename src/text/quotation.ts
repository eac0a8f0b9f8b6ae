import { fromHtml } from 'hast-util-from-html';
import { textOf } from './html/tree-text.ts';
import { paragraphId } from './paragraphs.ts';

/** How many words of a paragraph are quoted. */
const MOST_WORDS = 60;

/** A quotation that would be shorter is rather cut within a sentence. */
const FEWEST_WORDS = 35;

const SENTENCE_END = /[.!?…]["'”’»)\]]*$/;

/**
 * The words of a numbered paragraph, without the numbers of notes; a long one ends, with an ellipsis, after about sixty.
 * Only this paragraph is looked at: the text stays as it is stored.
 * @param html in UTF-8, as `src/text/` makes it; must have the paragraph
 */
export function quotationOf(html: Uint8Array, paragraph: number): string {
  const bytes = Buffer.from(html.buffer, html.byteOffset, html.byteLength);
  const start = bytes.indexOf(`<p id="${paragraphId(paragraph)}"`);
  const next = bytes.indexOf(`<p id="${paragraphId(paragraph + 1)}"`, start);
  const slice = bytes.toString('utf8', start, next < 0 ? bytes.length : next);
  const [first] = fromHtml(slice, { fragment: true }).children;
  const text = first?.type === 'element' ? textOf(first) : '';
  return shortened(text.split(/\s+/).filter((word) => word !== ''));
}

/** The first words, up to the end of a sentence where one ends late enough. */
function shortened(words: readonly string[]): string {
  if (words.length <= MOST_WORDS) return words.join(' ');
  const kept = words.slice(0, MOST_WORDS);
  const end = kept.findLastIndex((word) => SENTENCE_END.test(word)) + 1;
  if (end >= FEWEST_WORDS) return `${kept.slice(0, end).join(' ')} …`;
  return `${kept.join(' ').replace(/[,;:.!?…—–-]+$/, '')}…`;
}
