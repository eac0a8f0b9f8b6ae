import { interfaceIn } from '../src/languages/index.ts';
import { pagesOfKind, type TemplateData } from '../src/write/eleventy.ts';
import { DebateIndex } from './parts/debates/debate-list.tsx';
import { Document } from './parts/frame/document.tsx';
import { PageHead } from './parts/frame/page-head.tsx';
import { Band } from './parts/lists/band.tsx';
import { PartCount, PartLinks, PartPager } from './parts/lists/list-parts.tsx';
import { WorkList } from './parts/lists/work-list.tsx';
import { Said } from './parts/words/interface-words.tsx';

export const data = pagesOfKind('topic');

/** A topic and all its texts. */
export default function Topic({ planned: { view } }: TemplateData<'topic'>) {
  const { language } = view;
  const words = interfaceIn(language);
  return (
    <Document view={view}>
      <PageHead
        title={view.title}
        kicker={[
          <strong key="topic">
            <Said>{words.articles.topic}</Said>
          </strong>,
        ]}
      >
        {view.parts ? (
          <PartCount language={language} parts={view.parts} />
        ) : (
          <p class="quiet">
            <Said>{words.work.texts(view.works.length)}</Said>
          </p>
        )}
        <PartLinks language={language} parts={view.parts} label={words.parts.years} />
      </PageHead>
      {view.debates.length > 0 && (
        <Band id="page_debates" label={words.navigation.debates}>
          <DebateIndex language={language} debates={view.debates} />
        </Band>
      )}
      {view.debates.length > 0 ? (
        <Band label={words.navigation.articles}>
          <WorkList language={language} works={view.works} level={3} place />
        </Band>
      ) : (
        <div class="column">
          <WorkList language={language} works={view.works} level={2} place />
        </div>
      )}
      <PartPager language={language} parts={view.parts} />
    </Document>
  );
}
