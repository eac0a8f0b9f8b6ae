import { outputFile } from '../addresses/addresses.ts';
import type { PageKind, PageView, PlannedPage } from '../pages/views/views.ts';

/** The planned pages by kind: Eleventy's global data `plan`. */
export type Plan = { readonly [Kind in PageKind]: readonly PlannedPage<Extract<PageView, { kind: Kind }>>[] };

/** The data passed to the template of a kind of page. */
export interface TemplateData<Kind extends PageKind> {
  readonly planned: PlannedPage<Extract<PageView, { kind: Kind }>>;
}

/** Front matter for the template of a kind of page: one output file per planned page of this kind. */
export function pagesOfKind<Kind extends PageKind>(kind: Kind) {
  return {
    pagination: { data: `plan.${kind}`, size: 1, alias: 'planned', addAllPagesToCollections: false },
    eleventyExcludeFromCollections: true,
    permalink: ({ planned }: TemplateData<Kind>): string => outputFile(planned.address),
  };
}
