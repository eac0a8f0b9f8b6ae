import { hash } from 'node:crypto';
import type { Body } from '../content/front-matter.ts';
import type { SiteLanguage } from '../languages/index.ts';
import type { ResolveReference } from './reading/references.ts';
import type { Heading, RenderedText } from './reading/rendered-text.ts';
import { renderText, type TextSource } from './render-text.ts';

/** A rendered text, stored until its page is written. */
export interface StoredText {
  /**
   * UTF-8. In a build and a preview it is read from the cache whenever it is asked for, because the texts of a large archive
   * would fill the memory.
   */
  readonly html: Uint8Array;
  /** Of the HTML. */
  readonly digest: string;
  readonly headings: readonly Heading[];
  readonly words: number;
  /** Number of numbered paragraphs. */
  readonly paragraphs: number;
  readonly notes: number;
  readonly pictures: number;
  /** Content folder paths of the pictures and files that the text shows or links to. */
  readonly media: readonly string[];
}

/** A text to render. */
export interface TextToRender extends Pick<TextSource, 'file' | 'language' | 'documentId' | 'title'> {
  /** The journal's languages. */
  readonly languages: readonly SiteLanguage[];
  readonly body: Body;
}

/** A stored text, and what is needed of it until all texts are rendered. */
export interface StoredRendering extends Pick<RenderedText, 'anchors' | 'anchorLinks' | 'problems'> {
  readonly stored: StoredText;
}

/**
 * Renders a text. Implementations may cache: see `rememberTexts`.
 * @param targets identifies what addresses may lead to: if it is equal, `resolve` says the same of the same text's addresses.
 * Undefined if that is not known
 */
export type RenderStored = (
  text: TextToRender,
  resolve: ResolveReference,
  targets?: string,
) => StoredRendering;

const utf8 = new TextEncoder();

/** Renders a text without a cache. */
export const renderStored: RenderStored = ({ body, ...text }, resolve) => {
  const source = { ...text, body: body.markdown, bodyLine: body.firstLine };
  const { html, headings, anchors, anchorLinks, problems, ...counted } = renderText(source, resolve);
  // Cloned, because a heading's substring would keep the whole text in memory.
  const stored = {
    html: utf8.encode(html),
    digest: hash('sha1', html, 'base64'),
    headings: structuredClone(headings),
    ...counted,
  };
  return { stored, anchors, anchorLinks, problems };
};
