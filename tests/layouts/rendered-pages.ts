import assert from 'node:assert/strict';
import { MESSAGE_LANGUAGES } from '../../src/languages/index.ts';
import type { PageKind } from '../../src/pages/views/views.ts';
import { renderPage } from './render-samples.ts';
import { sampleViews } from './sample-views.ts';

interface Page {
  readonly name: string;
  readonly kind: PageKind;
  readonly html: string;
}

/** A page of each kind in each language. */
export const PAGES: readonly Page[] = MESSAGE_LANGUAGES.flatMap((language) => {
  const views = sampleViews(language);
  const page = <Kind extends PageKind>(kind: Kind): Page => ({
    name: `${kind} in ${language}`,
    kind,
    html: renderPage<Kind>(kind, views[kind]),
  });
  // The type of the samples ensures that their keys are kinds of page.
  return (Object.keys(views) as PageKind[]).map((kind) => page(kind));
});

export function pageOf(kind: PageKind, language: string): string {
  const page = PAGES.find(({ name }) => name === `${kind} in ${language}`);
  assert.ok(page, `there is a sample of ${kind} in ${language}`);
  return page.html;
}

/** All matches of the pattern's first group. */
export function allOf(html: string, pattern: RegExp): readonly string[] {
  return [...html.matchAll(pattern)].map((match) => match[1] ?? '');
}
