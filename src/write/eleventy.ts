import { outputFile } from '../addresses/addresses.ts';
import type { PageKind, PageView, PlannedPage } from '../pages/views/views.ts';

/** The planned pages as Eleventy's global data `plan`, by kind. */
export type Plan = { readonly [Kind in PageKind]: readonly PlannedPage<Extract<PageView, { kind: Kind }>>[] };

/** What a template of a kind of page is called with. */
export interface TemplateData<Kind extends PageKind> {
  readonly planned: PlannedPage<Extract<PageView, { kind: Kind }>>;
}

/** Front-matter data of the template for a kind of page: one output file for each planned page of the kind. */
export function pagesOfKind<Kind extends PageKind>(kind: Kind) {
  return {
    pagination: { data: `plan.${kind}`, size: 1, alias: 'planned', addAllPagesToCollections: false },
    eleventyExcludeFromCollections: true,
    permalink: ({ planned }: TemplateData<Kind>): string => outputFile(planned.address),
  };
}
