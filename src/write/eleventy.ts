import type { PageKind, PageView, PlannedPage } from '../pages/views/views.ts';
import type { RenderRun } from './render-run.ts';

/** The data passed to the template of a kind of page. */
export interface TemplateData<Kind extends PageKind> {
  readonly planned: PlannedPage<Extract<PageView, { kind: Kind }>>;
}

/** What Eleventy passes to every template: the front matter of `pagesOfKind`, and the global data `run`. */
export interface EleventyData {
  readonly kind: PageKind;
  readonly run: RenderRun;
}

/**
 * Front matter for the template of a kind of page. The template is called for each planned page of this kind, and the run
 * writes what it makes: if Eleventy did (`pagination`, `permalink`), it would take as long as a page takes to render, and
 * keep all pages in memory until the last one is written.
 */
export function pagesOfKind<Kind extends PageKind>(kind: Kind) {
  return { kind, permalink: false, eleventyExcludeFromCollections: true };
}
