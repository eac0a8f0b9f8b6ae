import { interfaceIn, markedWordsOf } from '../src/languages/index.ts';
import { pagesOfKind, type TemplateData } from '../src/write/eleventy.ts';
import { DebateIndex, DebateList } from './parts/debates/debate-list.tsx';
import { Document } from './parts/frame/document.tsx';
import { PageHead } from './parts/frame/page-head.tsx';
import { Said } from './parts/words/interface-words.tsx';

export const data = pagesOfKind('debates');

export default function Debates({ planned: { view } }: TemplateData<'debates'>) {
  const { language } = view;
  return (
    <Document view={view}>
      <PageHead title={view.title} titleLanguage={markedWordsOf(view.language)}>
        <p class="standfirst">
          <Said>{interfaceIn(language).debates.explanation}</Said>
        </p>
      </PageHead>
      <div class="column">
        <DebateList language={language} debates={view.debates} level={2} />
        {view.quieter.length > 0 && <DebateIndex language={language} debates={view.quieter} />}
      </div>
    </Document>
  );
}
