import { interfaceIn } from '../src/languages/index.ts';
import { pagesOfKind, type TemplateData } from '../src/site/eleventy.ts';
import { Document } from './parts/document.tsx';
import { PageHead } from './parts/page-head.tsx';
import type { SearchConfig } from './search-config.ts';

export const data = pagesOfKind('search');

/**
 * The frame of the search; `layouts/scripts/search.ts` fills in the status, the filters and the results. The places for them
 * are here from the start, since a screen reader announces only what changes in a region that it knows.
 */
export default function Search({ planned: { view } }: TemplateData<'search'>) {
  const words = interfaceIn(view.language).searchPage;
  const config: SearchConfig = { bundles: view.bundles, base: view.base, strings: words.script };
  return (
    <Document view={view}>
      <PageHead title={view.title} />
      <div class="column">
        {/* biome-ignore lint/a11y/useSemanticElements: browsers before 2023 do not know <search>. */}
        <form id="_search-form" class="search-form" role="search">
          <label for="_query">{words.label}</label>
          <input type="search" id="_query" name="q" autocomplete="off" />
          <button type="submit">{words.button}</button>
        </form>
        <noscript>
          <p class="search-without-script">
            {words.withoutScript} <a href={view.articlesPage}>{words.withoutScriptLink}</a>.
          </p>
        </noscript>
      </div>
      <div id="_search" class="search" data-config={JSON.stringify(config)}>
        <div id="_search-filters" class="search-filters" />
        <div class="search-found">
          <p id="_search-status" class="search-status" aria-live="polite" />
          <ol id="_search-results" class="works" />
        </div>
      </div>
      <script type="module" src={view.script} />
    </Document>
  );
}
