import { type BenchLanguage, type SyntheticArticle, vocabularyOf } from './synthetic-archive.ts';
import { type Draw, drawFrom, pick, type Vocabulary } from './words.ts';

/** How a text writes the address of another article. */
export type LinkTo = (article: SyntheticArticle) => string;

/** A text of about 1,500 words (or a multiple): this many sections … */
const SECTIONS = 6;
/** … of this many paragraphs … */
const PARAGRAPHS = 4;
/** … of this many sentences. */
const SENTENCES = 5;

/**
 * The Markdown of an article in a language: sections with headings, emphasis, links, footnotes, lists, a quotation and, in
 * every fifth article, a table. The same article always gives the same text.
 */
export function textOf(article: SyntheticArticle, language: BenchLanguage, linkTo: LinkTo): string {
  const draw = drawFrom(article.seed * 2 + (language === 'es' ? 1 : 0));
  const words = vocabularyOf(language);
  const blocks: string[] = [paragraph(draw, words)];
  const sections = SECTIONS * article.length;
  for (let section = 0; section < sections; section += 1) {
    blocks.push(...sectionOf(section, { draw, words, article, linkTo }));
  }
  if (article.seed % 5 === 0) blocks.push(table(draw, words));
  for (let note = 1; note <= sections; note += 1) blocks.push(`[^${note}]: ${sentence(draw, words)}`);
  return `${blocks.join('\n\n')}\n`;
}

interface Setting {
  readonly draw: Draw;
  readonly words: Vocabulary;
  readonly article: SyntheticArticle;
  readonly linkTo: LinkTo;
}

/** A heading, paragraphs of which one holds a link and one a footnote, and a list or a quotation. */
function sectionOf(section: number, { draw, words, article, linkTo }: Setting): readonly string[] {
  const paragraphs = Array.from({ length: PARAGRAPHS - 1 }, () => paragraph(draw, words));
  const target = article.links[section];
  const link = target ? ` [${words.phrase(draw, 3)}](${linkTo(target)}).` : '';
  const level = section % 3 === 2 ? '###' : '##';
  const extra = section % 2 === 0 ? list(draw, words) : `> ${sentence(draw, words)} ${sentence(draw, words)}`;
  const heading = `${level} ${words.phrase(draw, 4)}`;
  return [heading, ...paragraphs, `${paragraph(draw, words)}[^${section + 1}]${link}`, extra];
}

function paragraph(draw: Draw, words: Vocabulary): string {
  return Array.from({ length: SENTENCES }, () => sentence(draw, words)).join(' ');
}

function sentence(draw: Draw, words: Vocabulary): string {
  const style = draw();
  const begin = words.phrase(draw, 6);
  if (style < 0.15) return `${begin} *${words.word(draw)} ${words.word(draw)}* ${words.word(draw)}.`;
  if (style < 0.25) return `${begin} **${words.word(draw)}** ${words.word(draw)}.`;
  if (style < 0.4) return `${begin}: "${words.word(draw)} ${words.word(draw)}".`;
  return `${begin}, ${words.phrase(draw, 5).toLowerCase()}.`;
}

function list(draw: Draw, words: Vocabulary): string {
  const sign = pick(draw, ['-', '1.']);
  return Array.from({ length: 4 }, () => `${sign} ${words.phrase(draw, 6)}`).join('\n');
}

function table(draw: Draw, words: Vocabulary): string {
  const row = () => `| ${words.phrase(draw, 1)} | ${words.phrase(draw, 2)} | ${words.phrase(draw, 1)} |`;
  return [row(), '|---|---|---|', row(), row(), row()].join('\n');
}
