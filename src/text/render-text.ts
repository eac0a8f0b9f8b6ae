import type { MarkdownIt, Token } from 'markdown-it';
import { conventionsOf, interfaceIn, type SiteLanguage } from '../languages/index.ts';
import { brokenAnchor } from '../problems/rules/links/broken-anchor.ts';
import { leftoverMarkup } from '../problems/rules/text/leftover-markup.ts';
import { undefinedFootnote } from '../problems/rules/text/undefined-footnote.ts';
import { unusedFootnote } from '../problems/rules/text/unused-footnote.ts';
import { suggest } from '../schema/suggest.ts';
import { reportHiddenReferences, withoutControls, withoutTurning } from '../sources/hidden-characters.ts';
import { checkHeadingOrder } from './heading-order.ts';
import { setHeadings, takeWrittenIds } from './headings.ts';
import { cleanHtml } from './html/clean-html.ts';
import { setDirections } from './html/set-directions.ts';
import { mentionId, noteId } from './markdown/footnote-html.ts';
import { markdownIn } from './markdown/markdown.ts';
import { setVerseLines } from './markdown/verse.ts';
import { reportOtherLanguage } from './other-language.ts';
import { anchorsIn, markWordless, numberParagraphs } from './paragraphs.ts';
import { publishHtml } from './publish-html.ts';
import { createIds, type Ids } from './reading/ids.ts';
import { createPlaces } from './reading/places.ts';
import { beginReading, type OwnAnchors, type Reading } from './reading/reading.ts';
import type { ResolveReference } from './reading/references.ts';
import type { RenderedText } from './reading/rendered-text.ts';
import { createTextEnv } from './reading/text-env.ts';
import { countWords } from './reading/words.ts';
import { setLink } from './references/links.ts';
import { setFigure, setPicture } from './references/pictures.ts';

/** A text of the journal in Markdown. */
export interface TextSource {
  /** As shown in problems. */
  readonly file: string;
  readonly body: string;
  /** 1-based line of the file on which the body begins. */
  readonly bodyLine: number;
  readonly language: SiteLanguage;
  /** Unique in the journal. Part of the footnotes' ids, so that several texts can share a page. */
  readonly documentId: string;
  /** The text's title, to detect a text that begins with it again. If undefined, that is not checked. */
  readonly title?: string;
  /** The journal's languages, to detect paragraphs left in another one of them. If undefined, that is not checked. */
  readonly languages?: readonly SiteLanguage[];
}

/**
 * Renders a text as HTML that is safe to publish, whoever wrote the text, and collects its headings, words, links and
 * problems. `resolve` decides where links and pictures lead.
 */
export function renderText(text: TextSource, resolve: ResolveReference): RenderedText {
  const first = renderOnce(text, resolve, new Map());
  const ownAnchors = findOwnAnchors(first.reading, first.rendered);
  if (ownAnchors.size === 0) return first.rendered;
  // Which ids a text has is known only after it is rendered.
  const { problems } = first.rendered;
  return { ...renderOnce(text, resolve, ownAnchors).rendered, problems };
}

interface Rendering {
  readonly rendered: RenderedText;
  readonly reading: Reading;
}

function renderOnce(text: TextSource, resolve: ResolveReference, ownAnchors: OwnAnchors): Rendering {
  const markdown = markdownIn(text.language);
  const env = createTextEnv(text.documentId, text.title);
  const tokens = markdown.parse(withoutControls(text.body), env);
  const places = createPlaces(text.file, text.body, text.bodyLine, env);
  const reading = beginReading(env, places, resolve, ownAnchors);
  reportUnusedNotes(reading);
  reportLeftovers(reading);
  reportOtherLanguage(tokens, text.language, text.languages ?? [], reading);
  const anchors = new Set<string>();
  const ids = createIds(anchors);
  takeNoteIds(reading, tokens, ids);
  takeWrittenIds(tokens, ids);
  const cleaned = env.hasRawHtml ? cleanHtml(tokens, reading, ids) : undefined;
  const headings = setHeadings(tokens, ids);
  checkHeadingOrder(tokens, cleaned, reading);
  // If the text contains HTML tags, `publishHtml` counts the paragraphs.
  if (cleaned?.hasTags) markWordless(tokens);
  const paragraphs = cleaned?.hasTags ? 0 : numberParagraphs(tokens);
  const words = setBlocks(markdown, tokens, reading) + (cleaned?.words ?? 0);
  setVerseLines(tokens);
  const html = markdown.renderer.render(tokens, markdown.options, env);
  const published = cleaned?.hasTags
    ? publishHtml(html, cleaned, reading, ids, interfaceIn(text.language).text)
    : { html, headings, anchors, paragraphs };
  reportHiddenReferences({ ...text, html: published.html }, markdown.utils.unescapeAll, reading.report);
  const inert = {
    ...published,
    html: setDirections(withoutTurning(published.html), conventionsOf(text.language).direction),
    headings: published.headings.map((heading) => ({ ...heading, text: withoutTurning(heading.text) })),
  };
  const { anchorLinks, media, pictures, problems } = reading;
  const found = { words, notes: env.noteCount, pictures, anchorLinks, media: [...media], problems };
  return { rendered: { ...inert, ...found }, reading };
}

function takeNoteIds({ env }: Reading, tokens: readonly Token[], ids: Ids): void {
  if (env.noteCount === 0) return;
  for (let number = 1; number <= env.noteCount; number++) ids.take(noteId(env.docId, number));
  for (const { children } of tokens) {
    for (const token of children ?? []) {
      if (token.type !== 'footnote_ref') continue;
      ids.take(mentionId(env.docId, Number(token.meta?.['number']), Number(token.meta?.['mention'])));
    }
  }
}

/** Visits every block once and sets links, pictures and figures. Returns the number of words. */
function setBlocks(markdown: MarkdownIt, tokens: readonly Token[], reading: Reading): number {
  let words = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'fence' || token.type === 'code_block') words += countWords(token.content);
    if (token.type !== 'inline') continue;
    words += setInline(markdown, token, reading);
    const [before, after] = [tokens[index - 1], tokens[index + 1]];
    if (before?.type === 'paragraph_open' && after) setFigure(before, token, after);
  }
  return words;
}

function setInline(markdown: MarkdownIt, block: Token, reading: Reading): number {
  let words = 0;
  let link: Token | undefined;
  for (const token of block.children ?? []) {
    switch (token.type) {
      case 'text':
      case 'code_inline':
        words += countWords(token.content);
        break;
      case 'link_open':
        link = token;
        break;
      case 'link_close':
        if (link) setLink(reading, block, link, token);
        link = undefined;
        break;
      case 'image': {
        const alt = markdown.renderer.renderInlineAsText(token.children ?? [], markdown.options, reading.env);
        setPicture(reading, block, token, alt, link !== undefined);
        break;
      }
      case 'undefined_note': {
        const place = reading.places.inBlock(block, reading.env.positions.get(token) ?? 0);
        reading.report(undefinedFootnote, place, { label: token.content.slice(2, -1) });
        break;
      }
    }
  }
  return words;
}

function reportLeftovers({ env, places, report }: Reading): void {
  for (const found of env.leftovers) {
    const place =
      'block' in found ? places.inBlock(found.block, found.at) : places.atColumn(found.line, found.column);
    report(leftoverMarkup, place, found);
  }
}

function reportUnusedNotes({ env, places, report }: Reading): void {
  const defined = new Set<string>();
  for (const { label, line } of env.noteDefinitions) {
    const repeated = defined.has(label);
    defined.add(label);
    if (env.usedNotes.has(label) && !repeated) continue;
    report(unusedFootnote, places.inLine(line, `[^${label}]:`), { label, repeated });
  }
}

/**
 * Finds the ids of all links within the text that are not written exactly so, and reports those that lead nowhere. "#"
 * and "#top" always lead to the top of the page (WHATWG HTML, 7.4.6.3).
 */
function findOwnAnchors({ ownAnchorLinks, report }: Reading, text: RenderedText): OwnAnchors {
  const find = anchorsIn(text);
  const found = new Map<string, string | undefined>();
  for (const { href, anchor, place } of ownAnchorLinks) {
    if (anchor === '' || anchor.toLowerCase() === 'top') continue;
    const id = find(anchor);
    if (id !== anchor) found.set(anchor, id);
    if (id === undefined) report(brokenAnchor, place, { href, suggestion: suggest(anchor, text.anchors) });
  }
  return found;
}
