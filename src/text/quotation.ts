import { fromHtml } from 'hast-util-from-html';
import { textOf } from './html/tree-text.ts';
import { paragraphId } from './paragraphs.ts';

/** Maximum number of words quoted from a paragraph. */
const MOST_WORDS = 60;

/** If the last complete sentence ends before this many words, the quotation is cut within a sentence instead. */
const FEWEST_WORDS = 35;

const SENTENCE_END = /[.!?…]["'”’»)\]]*$/;

/**
 * The words of a numbered paragraph, without footnote numbers. A longer quotation ends after about sixty words with an
 * ellipsis. Only the slice of this paragraph is decoded and parsed, not the whole text.
 * @param html UTF-8, as made by `src/text/`; must contain the paragraph
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

/** The first words, up to the end of a sentence if that keeps enough words. */
function shortened(words: readonly string[]): string {
  if (words.length <= MOST_WORDS) return words.join(' ');
  const kept = words.slice(0, MOST_WORDS);
  const end = kept.findLastIndex((word) => SENTENCE_END.test(word)) + 1;
  if (end >= FEWEST_WORDS) return `${kept.slice(0, end).join(' ')} …`;
  return `${kept.join(' ').replace(/(?<![,;:.!?…—–-])[,;:.!?…—–-]+$/, '')}…`;
}
