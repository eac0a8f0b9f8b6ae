import type { ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { limitNesting } from '../../markup/limit-nesting.ts';
import { type Converted, markdownOf } from '../../markup/markdown-of.ts';
import { takeBlockNotes } from './block-notes.ts';
import { hasBlocks, htmlOfBlocks } from './blocks.ts';
import { takeLinkedNotes } from './linked-notes.ts';
import { type NoteTexts, takeNoteShortcodes } from './note-shortcodes.ts';
import { paragraphsOf } from './paragraphs.ts';
import { expandShortcodes, type Library } from './shortcodes.ts';
import { linkEmbeds } from './tidy-embeds.ts';
import { tidyPictures } from './tidy-pictures.ts';

/** What a text of WordPress refers to. */
export interface TextContext {
  readonly library: Library;
  /** The text of a shared pattern by its number. */
  readonly patternOf: (id: string) => string | undefined;
  /** The address that a link or a picture gets; undefined if it leads nowhere. */
  readonly rewrite: (address: string, use: 'link' | 'picture') => string | undefined;
}

/** A text as our Markdown, with what is told of its conversion. */
export interface ConvertedText extends Converted {
  /** Blocks of plugins that the export has nothing of. */
  readonly unknownBlocks: readonly string[];
}

/**
 * Turns a text of WordPress into our Markdown, step by step as WordPress itself would show it: blocks, notes, shortcodes,
 * paragraphs, embeds.
 * @param noteField the JSON in which the block editor keeps the words of notes
 */
export function convertText(content: string, noteField: string, context: TextContext): ConvertedText {
  const noteTexts: NoteTexts = new Map();
  const isOfBlocks = hasBlocks(content);
  const blocks = isOfBlocks ? htmlOfBlocks(content, context.patternOf) : { html: content, unknown: [] };
  const whole = blocks.html.replaceAll('<!--nextpage-->', '\n\n').replace(/^<!--more[^>]{0,200}-->$/gm, '\n');
  const noted = takeNoteShortcodes(whole, noteTexts);
  const shown = expandShortcodes(noted, context.library);
  const tree = fromHtml(limitNesting(isOfBlocks ? shown : paragraphsOf(shown)), { fragment: true });
  const notes = new Map<string, readonly ElementContent[]>();
  for (const [label, html] of noteTexts) notes.set(label, noteContent(html));
  takeBlockNotes(tree, noteField, notes);
  takeLinkedNotes(tree, notes);
  linkEmbeds(tree);
  tidyPictures(tree, context.library);
  return { ...markdownOf(tree, { notes, rewrite: context.rewrite }), unknownBlocks: blocks.unknown };
}

function noteContent(html: string): readonly ElementContent[] {
  const hasParagraphs = html.includes('\n\n');
  const whole = hasParagraphs ? paragraphsOf(html) : html;
  const { children } = fromHtml(limitNesting(whole), { fragment: true });
  return children.filter((node): node is ElementContent => node.type !== 'doctype');
}
