import { interfaceIn, markedWordsOf, type SiteLanguage } from '../../../src/languages/index.ts';
import { Said } from '../words/interface-words.tsx';

/** A search field for every page. Without scripts it opens the search page, which then says where else to look. */
export function SearchField({
  language,
  searchPage,
}: {
  readonly language: SiteLanguage;
  readonly searchPage: string;
}) {
  const words = interfaceIn(language).searchPage;
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers before 2023 do not know <search>.
    <form class="search-field" role="search" action={searchPage} lang={markedWordsOf(language)}>
      <input type="search" name="q" aria-label={words.label} autocomplete="off" />
      <button type="submit">
        <Said>{words.button}</Said>
      </button>
    </form>
  );
}
