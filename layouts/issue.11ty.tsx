import { interfaceIn } from '../src/languages/index.ts';
import { pagesOfKind, type TemplateData } from '../src/site/eleventy.ts';
import type { IssueView } from '../src/site/views.ts';
import { AlsoIn } from './parts/also-in.tsx';
import { AnsweredBy } from './parts/answered-by.tsx';
import { Band } from './parts/band.tsx';
import { Call } from './parts/call.tsx';
import { Document } from './parts/document.tsx';
import { Draft } from './parts/draft.tsx';
import { Fact, Facts } from './parts/facts.tsx';
import { GroupedWorks } from './parts/grouped-works.tsx';
import { issueLine } from './parts/issue-list.tsx';
import { People } from './parts/names.tsx';
import { PageHead } from './parts/page-head.tsx';
import { Pager } from './parts/pager.tsx';
import { Picture } from './parts/picture.tsx';
import { RespondsTo } from './parts/responds-to.tsx';
import { SearchMarks } from './parts/search-marks.tsx';
import { Text, TextContents } from './parts/text.tsx';
import { TitleLink } from './parts/title-link.tsx';

export const data = pagesOfKind('issue');

/** An issue: its introduction, its contents, its call for responses and what the introduction started. */
export default function Issue({ planned: { view } }: TemplateData<'issue'>) {
  const { language } = view;
  const words = interfaceIn(language);
  return (
    <Document view={view}>
      <Introduction view={view} />
      <Band id="page_contents" label={words.home.inThisIssue}>
        <GroupedWorks language={language} groups={view.groups} />
      </Band>
      {view.call && (
        <Band id="page_call" label={words.call.heading}>
          <Call language={language} call={view.call} place={false} />
        </Band>
      )}
      <AnsweredBy language={language} works={view.answeredBy} debates={view.debates} />
      <Pager
        language={language}
        words={words.issues}
        previous={view.previous && { title: view.previous.text, href: view.previous.href }}
        next={view.next && { title: view.next.text, href: view.next.href }}
      />
    </Document>
  );
}

function Introduction({ view }: { readonly view: IssueView }) {
  const { language, issue, text } = view;
  const words = interfaceIn(language);
  return (
    <article class="reading" data-pagefind-body>
      <SearchMarks facts={view.search} date={issue.date} />
      <PageHead
        title={view.title}
        titleLanguage={issue.titleLanguage}
        subtitle={view.subtitle}
        kicker={[
          <strong key="reading">{words.work.nowReading}</strong>,
          ...issueLine(language, issue),
          view.draft && <Draft key="draft" language={language} />,
        ]}
      >
        {view.authors.length > 0 && (
          <p class="byline">
            <People language={language} people={view.authors} />
          </p>
        )}
        <AlsoIn view={view} />
        <p class="also-in" data-pagefind-ignore>
          {words.home.inThisIssue}:{' '}
          <a href="#page_contents">
            {words.issues.articles(issue.articleCount, issue.articleCountInLanguage)}
          </a>
        </p>
      </PageHead>
      <div class="column">
        <RespondsTo language={language} answers={view.answers} />
        {text && <TextContents language={language} text={text} />}
        {issue.cover && <Picture language={language} picture={issue.cover} />}
        {text && <Text text={text} />}
        {view.introductionElsewhere && (
          <p>
            {words.issues.introduction}: <TitleLink language={language} work={view.introductionElsewhere} />
          </p>
        )}
      </div>
      <IssueFacts view={view} />
    </article>
  );
}

function IssueFacts({ view }: { readonly view: IssueView }) {
  const { language, editors, translators } = view;
  const words = interfaceIn(language);
  if (editors.length === 0 && translators.length === 0) return null;
  return (
    <Facts label={words.issues.facts}>
      {editors.length > 0 && (
        <Fact term={words.issues.editedBy}>
          <People language={language} people={editors} />
        </Fact>
      )}
      {translators.length > 0 && (
        <Fact term={words.work.translatedBy}>
          <People language={language} people={translators} />
        </Fact>
      )}
    </Facts>
  );
}
