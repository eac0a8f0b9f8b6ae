import type { Env, MarkdownIt, Token } from 'markdown-it';
import { interfaceIn, type SiteLanguage } from '../../languages/index.ts';
import { labelled } from '../html/labelled.ts';
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
export function setFootnotes(markdown: MarkdownIt, language: SiteLanguage): void {
  const words = interfaceIn(language).text;
  const { escapeHtml } = markdown.utils;
  const withLabel = (label: string) => labelled(escapeHtml(label), language);
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
      const { outside } = withLabel(words.note(number));
      return `<sup class="footnote-ref"><a href="#${note}" id="${back}" role="doc-noteref"${outside}>${number}</a></sup>`;
    },
    footnote_block_open: () => {
      const { outside, inside } = withLabel(words.notes);
      return `<section class="footnotes" role="doc-endnotes"${outside}>\n<ol${inside}>\n`;
    },
    footnote_block_close: () => '</ol>\n</section>\n',
    footnote_open: (tokens, index, _options, env) => `<li id="${factsOf(tokens[index], env).note}">`,
    footnote_close: () => '</li>\n',
    footnote_anchor: (tokens, index, _options, env) => {
      const { number, mention, back } = factsOf(tokens[index], env);
      const { outside } = withLabel(words.backToText(number, mention));
      // U+FE0E (text presentation) prevents browsers from showing the arrow as an emoji.
      return ` <a href="#${back}" class="footnote-backref" role="doc-backlink"${outside}>\u21a9\ufe0e</a>`;
    },
    undefined_note: (tokens, index) => escapeHtml(tokens[index]?.content ?? ''),
  } satisfies MarkdownIt['renderer']['rules']);
}
