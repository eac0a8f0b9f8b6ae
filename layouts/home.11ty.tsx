import { interfaceIn } from '../src/languages/index.ts';
import { outerDirection } from '../src/model/direction.ts';
import type { HomeView } from '../src/pages/views/home-views.ts';
import { pagesOfKind, type TemplateData } from '../src/write/eleventy.ts';
import { DebateList } from './parts/debates/debate-list.tsx';
import { Document } from './parts/frame/document.tsx';
import { IssueCover } from './parts/issues/issue-cover.tsx';
import { IssueIndex } from './parts/issues/issue-index.tsx';
import { IssueList } from './parts/issues/issue-list.tsx';
import { NewerIssues } from './parts/issues/newer-issues.tsx';
import { Band } from './parts/lists/band.tsx';
import { Call } from './parts/taking-part/call.tsx';
import { GetInvolved } from './parts/taking-part/get-involved.tsx';
import { AllLink } from './parts/words/all-link.tsx';
import { Said } from './parts/words/interface-words.tsx';
import { TitleLink } from './parts/words/title-link.tsx';
import { Block, Words } from './parts/words/words.tsx';

export const data = pagesOfKind('home');

/** The home page: the cover and contents of the current issue, then the rest of the archive. */
export default function Home({ planned: { view } }: TemplateData<'home'>) {
  const { language, site, current, belowCover } = view;
  const words = interfaceIn(language);
  const call = view.call && (
    <Band id="page_call" label={words.call.heading}>
      <Call language={language} call={view.call} alone />
    </Band>
  );
  const debates = view.debates.length > 0 && (
    <Band id="page_debates" label={words.home.debates} wide>
      <DebateList language={language} debates={view.debates} level={3} />
    </Band>
  );
  const below = (belowCover.call || belowCover.debates) && (
    <>
      {belowCover.call && call}
      {belowCover.debates && debates}
    </>
  );
  return (
    <Document view={view} home>
      {site.description !== '' && <Block class="lead" text={site.description} />}
      <NewerIssues language={language} newer={view.newer} />
      {current && (
        <IssueCover
          language={language}
          issue={current.issue}
          contents={current}
          kicker={[<Said key="current">{words.home.currentIssue}</Said>]}
          heading={
            <h2 class="cover-title" dir={outerDirection(current.issue.title)}>
              <TitleLink
                language={language}
                work={current.issue}
                titleLanguage={current.issue.titleLanguage}
              />
            </h2>
          }
          below={below}
        />
      )}
      {!belowCover.call && call}
      {!belowCover.debates && debates}
      <EarlierIssues view={view} />
      {site.getInvolved && (
        <Band id="page_involved" label={<Words text={site.getInvolved.title} />}>
          <GetInvolved language={language} page={site.getInvolved} />
        </Band>
      )}
    </Document>
  );
}

/** The issues before the current one. If they are many, the older ones are folded, and open without a script. */
function EarlierIssues({ view: { language, earlier, folded, allIssues } }: { readonly view: HomeView }) {
  if (earlier.length === 0) return null;
  const words = interfaceIn(language);
  return (
    <Band id="page_earlier" label={words.home.earlierIssues} wide>
      <IssueList language={language} issues={earlier} level={3} />
      {folded.map(({ years, issues }) => (
        <details class="fold" key={years}>
          <summary>
            {years}{' '}
            <small>
              <Said>{words.issues.count(issues.length)}</Said>
            </small>
          </summary>
          <IssueIndex language={language} issues={issues} />
        </details>
      ))}
      <AllLink all={allIssues} label={words.parts.allIssues} />
    </Band>
  );
}
