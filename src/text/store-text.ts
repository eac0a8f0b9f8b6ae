import type { Body } from '../content/front-matter.ts';
import type { SiteLanguage } from '../languages/index.ts';
import type { ResolveReference } from './reading/references.ts';
import type { Heading, RenderedText } from './reading/rendered-text.ts';
import { renderText, type TextSource } from './render-text.ts';

/** A rendered text as it waits for its page. */
export interface StoredText {
  /** HTML in UTF-8: typographic quotes would make a string of it twice as large, and an archive has thousands. */
  readonly html: Uint8Array;
  readonly headings: readonly Heading[];
  readonly words: number;
  /** How many paragraphs are numbered. */
  readonly paragraphs: number;
  readonly notes: number;
  readonly pictures: number;
  /** Paths inside the content folder of the pictures and files that the text shows or links to. */
  readonly media: readonly string[];
}

/** A text to be rendered. */
export interface TextToRender extends Pick<TextSource, 'file' | 'language' | 'documentId'> {
  /** The journal's. */
  readonly languages: readonly SiteLanguage[];
  readonly body: Body;
}

/** A rendered text, and what is asked of it while the others are rendered. */
export interface StoredRendering extends Pick<RenderedText, 'anchors' | 'anchorLinks' | 'problems'> {
  readonly stored: StoredText;
}

/** Renders a text; one that remembers gives the same again as long as nothing it depends on has changed. */
export type RenderStored = (text: TextToRender, resolve: ResolveReference) => StoredRendering;

const utf8 = new TextEncoder();

/** Renders a text anew. */
export const renderStored: RenderStored = ({ body, ...text }, resolve) => {
  const source = { ...text, body: body.markdown, bodyLine: body.firstLine };
  const { html, headings, anchors, anchorLinks, problems, ...counted } = renderText(source, resolve);
  // Copied, since a part of a string keeps the whole text alive.
  const stored = { html: utf8.encode(html), headings: structuredClone(headings), ...counted };
  return { stored, anchors, anchorLinks, problems };
};
