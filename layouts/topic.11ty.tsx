import { interfaceIn } from '../src/languages/index.ts';
import { pagesOfKind, type TemplateData } from '../src/write/eleventy.ts';
import { Document } from './parts/document.tsx';
import { PageHead } from './parts/page-head.tsx';
import { WorkList } from './parts/work-list.tsx';

export const data = pagesOfKind('topic');

/** A topic and all its texts. */
export default function Topic({ planned: { view } }: TemplateData<'topic'>) {
  const { language } = view;
  const words = interfaceIn(language);
  return (
    <Document view={view}>
      <PageHead title={view.title} kicker={[<strong key="topic">{words.articles.topic}</strong>]}>
        <p class="quiet">{words.work.texts(view.works.length)}</p>
      </PageHead>
      <div class="column">
        <WorkList language={language} works={view.works} level={2} place />
      </div>
    </Document>
  );
}
