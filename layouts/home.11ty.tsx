import { interfaceIn } from '../src/languages/index.ts';
import { pagesOfKind, type TemplateData } from '../src/site/eleventy.ts';
import type { HomeView } from '../src/site/views.ts';
import { Band } from './parts/band.tsx';
import { Call } from './parts/call.tsx';
import { DebateList } from './parts/debate-list.tsx';
import { Document } from './parts/document.tsx';
import { GetInvolved } from './parts/get-involved.tsx';
import { GroupedWorks } from './parts/grouped-works.tsx';
import { IssueList, issueLine } from './parts/issue-list.tsx';
import { Kicker } from './parts/kicker.tsx';
import { Picture } from './parts/picture.tsx';
import { TitleLink } from './parts/title-link.tsx';

export const data = pagesOfKind('home');

/** The home page: the current issue as a cover and its contents, then what else the archive holds. */
export default function Home({ planned: { view } }: TemplateData<'home'>) {
  const { language, site } = view;
  const words = interfaceIn(language);
  return (
    <Document view={view} home>
      {site.description !== '' && <p class="lead">{site.description}</p>}
      {view.current && <Current view={view} current={view.current} />}
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
        </Band>
      )}
      {site.getInvolved && (
        <Band id="page_involved" label={site.getInvolved.title}>
          <GetInvolved language={language} page={site.getInvolved} />
        </Band>
      )}
    </Document>
  );
}

interface CurrentProps {
  readonly view: HomeView;
  readonly current: NonNullable<HomeView['current']>;
}

/** The cover of the latest issue beside its table of contents. */
function Current({ view, current: { issue, groups } }: CurrentProps) {
  const { language } = view;
  const words = interfaceIn(language).home;
  return (
    <section class="current">
      <div class={issue.cover ? 'cover' : 'cover cover-plain'}>
        <Kicker items={[words.currentIssue, ...issueLine(language, issue)]} />
        <h2 class="cover-title">
          <TitleLink language={language} work={issue} titleLanguage={issue.titleLanguage} />
        </h2>
        {issue.summary !== undefined && (
          <p class="cover-summary" lang={issue.titleLanguage}>
            {issue.summary}
          </p>
        )}
        {issue.cover && <Picture language={language} picture={issue.cover} />}
      </div>
      <div class="current-contents">
        <h2 class="label">{words.inThisIssue}</h2>
        <GroupedWorks language={language} groups={groups} />
      </div>
    </section>
  );
}
