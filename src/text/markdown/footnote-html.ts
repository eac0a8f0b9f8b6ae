import type { Env, MarkdownIt, Token } from 'markdown-it';
import type { Interface } from '../../languages/words/interface/interface.ts';
import { textEnv } from '../reading/text-env.ts';

/** The id of a footnote in the HTML. */
export function noteId(documentId: string, note: number): string {
  return `fn-${documentId}-${note}`;
}

/** The id of the nth reference to a footnote in the HTML. */
export function mentionId(documentId: string, note: number, nth: number): string {
  return `fnref-${documentId}-${note}${nth === 1 ? '' : `-${nth}`}`;
}

/** Renders footnotes with the roles of DPUB-ARIA 1.1 and labels in the language of the text. */
export function setFootnotes(markdown: MarkdownIt, words: Interface['text']): void {
  const { escapeHtml } = markdown.utils;
  const factsOf = (token: Token | undefined, env: Env | undefined) => {
    const number = Number(token?.meta?.['number']);
    const mention = Number(token?.meta?.['mention'] ?? 1);
    const documentId = escapeHtml(textEnv(env).docId);
    return {
      number,
      mention,
      note: noteId(documentId, number),
      back: mentionId(documentId, number, mention),
    };
  };
  Object.assign(markdown.renderer.rules, {
    footnote_ref: (tokens, index, _options, env) => {
      const { number, note, back } = factsOf(tokens[index], env);
      const label = escapeHtml(words.note(number));
      return (
        `<sup class="footnote-ref"><a href="#${note}" id="${back}" role="doc-noteref" ` +
        `aria-label="${label}">${number}</a></sup>`
      );
    },
    footnote_block_open: () =>
      `<section class="footnotes" role="doc-endnotes" aria-label="${escapeHtml(words.notes)}">\n<ol>\n`,
    footnote_block_close: () => '</ol>\n</section>\n',
    footnote_open: (tokens, index, _options, env) => `<li id="${factsOf(tokens[index], env).note}">`,
    footnote_close: () => '</li>\n',
    footnote_anchor: (tokens, index, _options, env) => {
      const { number, mention, back } = factsOf(tokens[index], env);
      const label = escapeHtml(words.backToText(number, mention));
      // U+FE0E (text presentation) prevents browsers from showing the arrow as an emoji.
      return (
        ` <a href="#${back}" class="footnote-backref" role="doc-backlink" ` +
        `aria-label="${label}">\u21a9\ufe0e</a>`
      );
    },
    undefined_note: (tokens, index) => escapeHtml(tokens[index]?.content ?? ''),
  } satisfies MarkdownIt['renderer']['rules']);
}
