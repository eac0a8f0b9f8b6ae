import MarkdownIt, { type MarkdownIt as Markdown } from 'markdown-it';
import definitionLists from 'markdown-it-deflist';
import footnotes from 'markdown-it-footnote';
import { conventionsOf, type SiteLanguage } from '../../languages/index.ts';
import { setCleanHtml } from '../html/clean-html.ts';
import { setLeftovers } from '../leftovers/find-leftovers.ts';
import { notePositions } from '../reading/positions.ts';
import { setPictures } from '../references/pictures.ts';
import { setAddresses } from './addresses.ts';
import { setDashes } from './dashes.ts';
import { limitEmphasis } from './emphasis-depth.ts';
import { setFootnotes } from './footnote-html.ts';
import { gatherFootnotes } from './footnotes.ts';
import { setListNumbers } from './list-numbers.ts';
import { prepareBlocks } from './prepare-blocks.ts';
import { setQuotes } from './quotes.ts';
import { setSpaces } from './spaces.ts';
import { setTables } from './tables.ts';
import { setVerse } from './verse.ts';

const parsers = new Map<SiteLanguage, Markdown>();

/**
 * The Markdown parser for texts in a language: CommonMark with tables, strikethrough, footnotes, definition lists,
 * verse and `{#id}` on headings. Its tokens still contain raw HTML and addresses as written; `renderText` must make both safe.
 */
export function markdownIn(language: SiteLanguage): Markdown {
  const known = parsers.get(language);
  if (known) return known;
  const made = create(language);
  parsers.set(language, made);
  return made;
}

function create(language: SiteLanguage): Markdown {
  const markdown: Markdown = new MarkdownIt({ html: true });
  markdown.use(footnotes).use(definitionLists);
  // links.ts checks every address, and needs it as it was written.
  markdown.validateLink = () => true;
  markdown.normalizeLink = (address) => address;
  notePositions(markdown);
  prepareBlocks(markdown);
  setListNumbers(markdown);
  limitEmphasis(markdown);
  setLeftovers(markdown, language);
  gatherFootnotes(markdown);
  setAddresses(markdown, { incomplete: true });
  setDashes(markdown);
  setQuotes(markdown, conventionsOf(language));
  setSpaces(markdown, conventionsOf(language));
  setFootnotes(markdown, language);
  setTables(markdown, language);
  setVerse(markdown);
  setPictures(markdown);
  setCleanHtml(markdown);
  return markdown;
}
