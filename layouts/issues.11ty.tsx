import { pagesOfKind, type TemplateData } from '../src/write/eleventy.ts';
import { Document } from './parts/document.tsx';
import { IssueList } from './parts/issue-list.tsx';
import { PageHead } from './parts/page-head.tsx';

export const data = pagesOfKind('issues');

export default function Issues({ planned: { view } }: TemplateData<'issues'>) {
  return (
    <Document view={view}>
      <PageHead title={view.title} />
      <div class="column">
        <IssueList language={view.language} issues={view.issues} level={2} />
      </div>
    </Document>
  );
}
