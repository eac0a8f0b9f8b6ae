import { markedWordsOf } from '../src/languages/index.ts';
import { pagesOfKind, type TemplateData } from '../src/write/eleventy.ts';
import { Document } from './parts/frame/document.tsx';
import { PageHead } from './parts/frame/page-head.tsx';
import { IssueIndex } from './parts/issues/issue-index.tsx';
import { IssueList } from './parts/issues/issue-list.tsx';
import { Band } from './parts/lists/band.tsx';

export const data = pagesOfKind('issues');

export default function Issues({ planned: { view } }: TemplateData<'issues'>) {
  return (
    <Document view={view}>
      <PageHead title={view.title} titleLanguage={markedWordsOf(view.language)} />
      <div class="column">
        <IssueList language={view.language} issues={view.issues} level={2} />
      </div>
      {view.older.map(({ year, issues }) => (
        <Band key={year} label={year}>
          <IssueIndex language={view.language} issues={issues} />
        </Band>
      ))}
    </Document>
  );
}
