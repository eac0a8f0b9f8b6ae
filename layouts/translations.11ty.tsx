import { interfaceIn, markedWordsOf } from '../src/languages/index.ts';
import { pagesOfKind, type TemplateData } from '../src/write/eleventy.ts';
import { Document } from './parts/frame/document.tsx';
import { PageHead } from './parts/frame/page-head.tsx';
import { GuideLink } from './parts/guide/guide-link.tsx';
import { Band } from './parts/lists/band.tsx';
import { PartPager } from './parts/lists/list-parts.tsx';
import { EditionsTable } from './parts/translations/editions-table.tsx';
import { WantedList } from './parts/translations/wanted-list.tsx';
import { Said } from './parts/words/interface-words.tsx';

export const data = pagesOfKind('translations');

/**
 * The translations that are wanted most, then a table of all texts: which languages they exist in, what is stale and
 * what is missing.
 */
export default function Translations({ planned: { view } }: TemplateData<'translations'>) {
  const words = interfaceIn(view.language).translations;
  return (
    <Document view={view}>
      <PageHead title={view.title} titleLanguage={markedWordsOf(view.language)}>
        <p class="standfirst" id="page_explanation">
          <Said>{words.explanation}</Said>
        </p>
        {view.site.guide && (
          <p class="also-in">
            <GuideLink
              language={view.language}
              href={view.site.guide.translators}
              text={interfaceIn(view.language).guide.translate}
            />
          </p>
        )}
      </PageHead>
      {view.wanted.length > 0 && (
        <Band id="page_wanted" label={words.wanted}>
          <WantedList language={view.language} all={view.wanted} />
          {view.moreWanted > 0 && (
            <p class="wanted-more">
              <Said>{words.moreWanted(view.moreWanted)}</Said>
            </p>
          )}
        </Band>
      )}
      <Band id="page_all" label={words.all} wide>
        <EditionsTable view={view} />
      </Band>
      <PartPager language={view.language} parts={view.parts} />
    </Document>
  );
}
