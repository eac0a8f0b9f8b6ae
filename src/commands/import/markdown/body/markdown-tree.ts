import type { ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import MarkdownIt, { type MarkdownIt as Markdown, type Token } from 'markdown-it';
import definitionLists from 'markdown-it-deflist';
import footnotes from 'markdown-it-footnote';
import { limitEmphasis } from '../../../../text/markdown/emphasis-depth.ts';
import { gatherFootnotes } from '../../../../text/markdown/footnotes.ts';
import { createTextEnv } from '../../../../text/reading/text-env.ts';
import { limitNesting } from '../../markup/limit-nesting.ts';

/** A text as a tree, with its notes apart. Where a note is mentioned, the tree has an `x-note`. */
export interface BodyTree {
  readonly root: Root;
  readonly notes: Map<string, ElementContent[]>;
  /** Labels of notes that the text never mentions. They are mentioned at its end. */
  readonly looseNotes: readonly string[];
}

/** Reads Markdown as most generators do: CommonMark with raw HTML, tables, notes and definition lists. */
export function treeOfMarkdown(text: string, { linkify }: { readonly linkify: boolean }): BodyTree {
  const markdown = parser(linkify);
  const first = parse(markdown, text);
  const looseNotes = first.loose;
  const { tokens, env } =
    looseNotes.length === 0
      ? first
      : parse(markdown, `${text}\n\n${looseNotes.map((label) => `[^${label}]`).join(' ')}\n`);
  const rendered = (part: readonly Token[]) =>
    treeOf(markdown.renderer.render([...part], markdown.options, env));
  const end = tokens.findIndex(({ type }) => type === 'footnote_block_open');
  const notes = new Map<string, ElementContent[]>();
  if (end >= 0)
    for (const [label, content] of notesIn(tokens.slice(end)))
      notes.set(label, rendered(content).children as ElementContent[]);
  return { root: rendered(end < 0 ? tokens : tokens.slice(0, end)), notes, looseNotes };
}

/** A text that is HTML already. It has no notes of its own kind. */
export function treeOfHtml(html: string): BodyTree {
  return { root: treeOf(html), notes: new Map(), looseNotes: [] };
}

function treeOf(html: string): Root {
  return fromHtml(limitNesting(html), { fragment: true });
}

function parse(markdown: Markdown, text: string) {
  const env = createTextEnv('');
  const tokens = markdown.parse(text, env);
  const labels = new Set(env.noteDefinitions.map(({ label }) => label));
  return { tokens, env, loose: [...labels].filter((label) => !env.usedNotes.has(label)) };
}

/** The content of each note by its number. */
function notesIn(tokens: readonly Token[]): ReadonlyMap<string, readonly Token[]> {
  const notes = new Map<string, Token[]>();
  let content: Token[] | undefined;
  for (const token of tokens) {
    if (token.type === 'footnote_open') {
      content = [];
      notes.set(String(token.meta?.['number']), content);
    } else if (token.type === 'footnote_close') content = undefined;
    else if (token.type !== 'footnote_anchor') content?.push(token);
  }
  return notes;
}

const parsers = new Map<boolean, Markdown>();

function parser(linkify: boolean): Markdown {
  const known = parsers.get(linkify);
  if (known) return known;
  const markdown: Markdown = new MarkdownIt({ html: true, linkify });
  markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
  markdown.use(footnotes).use(definitionLists);
  // What an address leads to is looked up as it is written.
  markdown.validateLink = () => true;
  markdown.normalizeLink = (address) => address;
  markdown.normalizeLinkText = (address) => address;
  limitEmphasis(markdown);
  gatherFootnotes(markdown);
  const { escapeHtml } = markdown.utils;
  Object.assign(markdown.renderer.rules, {
    footnote_ref: (tokens, index) => `<x-note data-label="${tokens[index]?.meta?.['number']}">*</x-note>`,
    undefined_note: (tokens, index) => escapeHtml(tokens[index]?.content ?? ''),
  } satisfies Markdown['renderer']['rules']);
  parsers.set(linkify, markdown);
  return markdown;
}
