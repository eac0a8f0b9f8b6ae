import { conventionsOf, interfaceIn } from '../src/languages/index.ts';
import { blockDirection } from '../src/model/direction.ts';
import { plainOf } from '../src/model/set-text.ts';
import type { IssueView } from '../src/pages/views/issue-views.ts';
import { pagesOfKind, type TemplateData } from '../src/write/eleventy.ts';
import { AnsweredBy } from './parts/debates/answered-by.tsx';
import { RespondsTo } from './parts/debates/responds-to.tsx';
import { Document } from './parts/frame/document.tsx';
import { IssueCover } from './parts/issues/issue-cover.tsx';
import { SaveIssue } from './parts/issues/save-issue.tsx';
import { Band } from './parts/lists/band.tsx';
import { Pager } from './parts/lists/pager.tsx';
import { Call } from './parts/taking-part/call.tsx';
import { Contribute } from './parts/taking-part/contribute.tsx';
import { Respond } from './parts/taking-part/respond.tsx';
import { AlsoIn } from './parts/text/also-in.tsx';
import { Cite } from './parts/text/cite.tsx';
import { Draft } from './parts/text/draft.tsx';
import { NowReading } from './parts/text/now-reading.tsx';
import { PrintedLinks } from './parts/text/printed-links.tsx';
import { Revised } from './parts/text/revised.tsx';
import { SearchMarks } from './parts/text/search-marks.tsx';
import { Stale } from './parts/text/stale.tsx';
import { TakeAlongFact } from './parts/text/take-along.tsx';
import { Text } from './parts/text/text.tsx';
import { TextContents } from './parts/text/text-contents.tsx';
import { Fact, Facts } from './parts/words/facts.tsx';
import { Said } from './parts/words/interface-words.tsx';
import { Byline, Everyone } from './parts/words/names.tsx';
import { TitleLink } from './parts/words/title-link.tsx';
import { Block, Words } from './parts/words/words.tsx';

export const data = pagesOfKind('issue');

/** An issue: its introduction, its contents, its call for responses and the answers to the introduction. */
export default function Issue({ planned: { view } }: TemplateData<'issue'>) {
  const { language } = view;
  const call = view.call && (
    <Band id="page_call" label={interfaceIn(language).call.heading}>
      <Call language={language} call={view.call} alone={false} />
    </Band>
  );
  return (
    <Document view={view} code={view.text?.hasColours ?? false}>
      <NowReading view={view} issue={view.issue.label} text={view.text} />
      <IssueCover
        language={language}
        issue={view.issue}
        contents={view}
        kicker={[view.draft && <Draft key="draft" language={language} />]}
        heading={<IssueTitle view={view} />}
        below={view.callBelowCover && call}
      >
        <AlsoIn view={view} />
      </IssueCover>
      <Introduction view={view} />
      {!view.callBelowCover && call}
      <AnsweredBy view={view} />
      <Respond view={view} />
      <Cite view={view} />
      <Contribute language={language} contribute={view.contribute} />
      <Pager
        language={language}
        words={interfaceIn(language).issues}
        previous={view.previous && { title: view.previous.text, href: view.previous.href }}
        next={view.next && { title: view.next.text, href: view.next.href }}
      />
    </Document>
  );
}

function IssueTitle({ view }: { readonly view: IssueView }) {
  const { language } = view;
  return (
    <>
      <h1 class="cover-title" lang={view.issue.titleLanguage} dir={blockDirection(view.title)}>
        <Words text={view.title} />
      </h1>
      {view.subtitle !== undefined && (
        <Block class="subtitle" language={view.issue.titleLanguage} text={view.subtitle} />
      )}
      <Byline class="byline" language={language} people={view.authors} />
    </>
  );
}

/** The introduction in the page's language, or a link to the original. */
function Introduction({ view }: { readonly view: IssueView }) {
  const { language, issue, text } = view;
  const words = interfaceIn(language).issues;
  return (
    <article class="reading introduction" data-pagefind-body>
      <SearchMarks facts={view.search} title={plainOf(view.title)} date={issue.date} />
      {text && (
        <>
          <h2 class="band-label" data-pagefind-ignore>
            <Said>{words.introductionHeading}</Said>
          </h2>
          <TextContents language={language} text={text} />
        </>
      )}
      <div class="column">
        <Revised language={language} revised={view.revised} />
        <Stale language={language} stale={view.stale} />
        <RespondsTo language={language} answers={view.answers} />
        {text && <Text text={text} />}
        {text && <PrintedLinks language={language} links={text.links} />}
        {view.introductionElsewhere && (
          <p>
            <Said>{words.introduction}</Said>:{' '}
            <TitleLink language={language} work={view.introductionElsewhere} />
          </p>
        )}
      </div>
      <IssueFacts view={view} />
    </article>
  );
}

function IssueFacts({ view }: { readonly view: IssueView }) {
  const { language, editors, translators, preservation, takeAlong } = view;
  const words = interfaceIn(language);
  if (editors.length === 0 && translators.length === 0 && !preservation && !takeAlong) return null;
  return (
    <Facts label={words.issues.facts}>
      {editors.length > 0 && (
        <Fact term={words.issues.editedBy}>
          <Everyone language={language} people={editors} />
        </Fact>
      )}
      {translators.length > 0 && (
        <Fact term={words.work.translatedBy}>
          <Everyone language={language} people={translators} />
        </Fact>
      )}
      <TakeAlongFact language={language} files={takeAlong} />
      {view.site.saved !== undefined && <SaveIssue language={language} />}
      {preservation && (
        <Fact term={words.preservation.term}>
          <a href={preservation.manifest}>
            <Said>{words.preservation.manifest}</Said>
          </a>
          {conventionsOf(language).comma}
          <a href={preservation.bag}>
            <Said>{words.preservation.bag}</Said>
          </a>
        </Fact>
      )}
    </Facts>
  );
}
