import { interfaceIn, markedWordsOf, type SiteLanguage } from '../src/languages/index.ts';
import { TEXTS_FILE, WORDS_FILE } from '../src/model/word-index.ts';
import { pagesOfKind, type TemplateData } from '../src/write/eleventy.ts';
import { Document } from './parts/frame/document.tsx';
import { PageHead } from './parts/frame/page-head.tsx';
import { Said } from './parts/words/interface-words.tsx';
import type { LinkWords, SearchConfig } from './search-config.ts';

export const data = pagesOfKind('search');

/**
 * The frame of the search page; `layouts/scripts/search.ts` fills in status, filters and results. Their elements are in
 * the HTML from the start, since screen readers announce changes only in live regions that they already know. The
 * number of results is displayed in one element and announced in another, which waits until the reader stops typing.
 */
export default function Search({ planned: { view } }: TemplateData<'search'>) {
  const words = interfaceIn(view.language).searchPage;
  const { resultsIn: _results, searchIn: _search, ...strings } = words.script;
  const bundles = view.bundles.map((bundle) => ({ ...bundle, ...linkWords(bundle.language) }));
  const config: SearchConfig = { bundles, base: view.base, strings };
  // Asked for together with the script, which needs them first.
  const files = [WORDS_FILE, TEXTS_FILE].map((file) => `${view.bundles[0]?.bundle}${file}`);
  return (
    <Document view={view} searchField={false} script={view.script} preload={files}>
      <PageHead title={view.title} titleLanguage={markedWordsOf(view.language)} />
      <div class="column">
        {/* biome-ignore lint/a11y/useSemanticElements: browsers before 2023 do not know <search>. */}
        <form id="page_search-form" class="search-form" role="search">
          <label for="page_query">
            <Said>{words.label}</Said>
          </label>
          <input type="search" id="page_query" name="q" autocomplete="off" />
          <button type="submit">
            <Said>{words.button}</Said>
          </button>
        </form>
        <noscript>
          <p class="search-without-script">
            <Said>{words.withoutScript}</Said>{' '}
            <a href={view.articlesPage}>
              <Said>{words.withoutScriptLink}</Said>
            </a>
            .
          </p>
        </noscript>
      </div>
      <div id="page_search" class="search" data-config={JSON.stringify(config)}>
        <div id="page_search-filters" class="search-filters" />
        <div class="search-found">
          <div class="search-summary">
            <p id="page_search-shown" class="search-status" aria-hidden="true" />
            <ul id="page_search-others" class="search-others" />
          </div>
          <div id="page_search-near" class="search-near" />
          <div id="page_search-spoken" class="search-spoken" role="status" />
          <ol id="page_search-results" class="works" />
        </div>
      </div>
      <p id="page_search-key" class="search-key" />
    </Document>
  );
}

/** The words of links to results in a language. */
function linkWords(language: SiteLanguage): LinkWords {
  const { resultsIn, searchIn } = interfaceIn(language).searchPage.script;
  return { resultsIn, searchIn };
}
