import { interfaceIn } from '../src/languages/index.ts';
import { pagesOfKind, type TemplateData } from '../src/site/eleventy.ts';
import { Band } from './parts/band.tsx';
import { Call } from './parts/call.tsx';
import { DebateList } from './parts/debate-list.tsx';
import { Document } from './parts/document.tsx';
import { IssueCover } from './parts/issue-cover.tsx';
import { IssueList } from './parts/issue-list.tsx';
import { TitleLink } from './parts/title-link.tsx';

export const data = pagesOfKind('home');

/** The home page: the current issue as a cover and its contents, then what else the archive holds. */
export default function Home({ planned: { view } }: TemplateData<'home'>) {
  const { language } = view;
  const words = interfaceIn(language).home;
  return (
    <Document view={view} home>
      {view.site.description !== '' && <p class="lead">{view.site.description}</p>}
      {view.current && (
        <IssueCover
          language={language}
          {...view.current}
          kicker={[words.currentIssue]}
          heading={
            <h2 class="cover-title">
              <TitleLink
                language={language}
                work={view.current.issue}
                titleLanguage={view.current.issue.titleLanguage}
              />
            </h2>
          }
        />
      )}
      {view.calls.length > 0 && (
        <Band id="page_calls" label={words.calls}>
          {view.calls.map((call) => (
            <Call key={call.issue.href} language={language} call={call} place />
          ))}
        </Band>
      )}
      {view.debates.length > 0 && (
        <Band id="page_debates" label={words.debates}>
          <DebateList language={language} debates={view.debates} level={3} />
        </Band>
      )}
      {view.earlier.length > 0 && (
        <Band id="page_earlier" label={words.earlierIssues}>
          <IssueList language={language} issues={view.earlier} level={3} />
        </Band>
      )}
    </Document>
  );
}
