import { interfaceIn } from '../src/languages/index.ts';
import { outerDirection } from '../src/model/direction.ts';
import { pagesOfKind, type TemplateData } from '../src/write/eleventy.ts';
import { AllLink } from './parts/all-link.tsx';
import { Band } from './parts/band.tsx';
import { Call } from './parts/call.tsx';
import { DebateList } from './parts/debate-list.tsx';
import { Document } from './parts/document.tsx';
import { GetInvolved } from './parts/get-involved.tsx';
import { IssueCover } from './parts/issue-cover.tsx';
import { IssueList } from './parts/issue-list.tsx';
import { TitleLink } from './parts/title-link.tsx';
import { Block, Words } from './parts/words.tsx';

export const data = pagesOfKind('home');

/** The home page: the cover and contents of the current issue, then the rest of the archive. */
export default function Home({ planned: { view } }: TemplateData<'home'>) {
  const { language, site } = view;
  const words = interfaceIn(language);
  return (
    <Document view={view} home>
      {site.description !== '' && <Block class="lead" text={site.description} />}
      {view.current && (
        <IssueCover
          language={language}
          issue={view.current.issue}
          contents={view.current}
          kicker={[words.home.currentIssue]}
          heading={
            <h2 class="cover-title" dir={outerDirection(view.current.issue.title)}>
              <TitleLink
                language={language}
                work={view.current.issue}
                titleLanguage={view.current.issue.titleLanguage}
              />
            </h2>
          }
        />
      )}
      {view.call && (
        <Band id="page_call" label={words.call.heading}>
          <Call language={language} call={view.call} alone />
        </Band>
      )}
      {view.debates.length > 0 && (
        <Band id="page_debates" label={words.home.debates}>
          <DebateList language={language} debates={view.debates} level={3} />
        </Band>
      )}
      {view.earlier.length > 0 && (
        <Band id="page_earlier" label={words.home.earlierIssues}>
          <IssueList language={language} issues={view.earlier} level={3} />
          <AllLink all={view.allIssues} label={words.parts.allIssues} />
        </Band>
      )}
      {site.getInvolved && (
        <Band id="page_involved" label={<Words text={site.getInvolved.title} />}>
          <GetInvolved language={language} page={site.getInvolved} />
        </Band>
      )}
    </Document>
  );
}
