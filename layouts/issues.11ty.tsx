import { markedWordsOf } from '../src/languages/index.ts';
import { pagesOfKind, type TemplateData } from '../src/write/eleventy.ts';
import { Band } from './parts/band.tsx';
import { Document } from './parts/document.tsx';
import { IssueIndex } from './parts/issue-index.tsx';
import { IssueList } from './parts/issue-list.tsx';
import { PageHead } from './parts/page-head.tsx';

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
