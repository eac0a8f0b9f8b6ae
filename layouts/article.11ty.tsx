import { interfaceIn } from '../src/languages/index.ts';
import { inlineDirection } from '../src/model/direction.ts';
import { plainOf } from '../src/model/set-text.ts';
import type { ArticleView } from '../src/pages/views/article-views.ts';
import { pagesOfKind, type TemplateData } from '../src/write/eleventy.ts';
import { AlsoIn } from './parts/also-in.tsx';
import { AnsweredBy } from './parts/answered-by.tsx';
import { ArticleFacts } from './parts/article-facts.tsx';
import { Attachments } from './parts/attachments.tsx';
import { Cite } from './parts/cite.tsx';
import { Comments } from './parts/comments.tsx';
import { Contribute } from './parts/contribute.tsx';
import { Document } from './parts/document.tsx';
import { Draft } from './parts/draft.tsx';
import { Said } from './parts/interface-words.tsx';
import { Link } from './parts/link.tsx';
import { Byline } from './parts/names.tsx';
import { NowReading } from './parts/now-reading.tsx';
import { PageHead } from './parts/page-head.tsx';
import { Pager } from './parts/pager.tsx';
import { Picture } from './parts/picture.tsx';
import { PrintedLinks } from './parts/printed-links.tsx';
import { Respond } from './parts/respond.tsx';
import { RespondsTo } from './parts/responds-to.tsx';
import { Revised } from './parts/revised.tsx';
import { SearchMarks } from './parts/search-marks.tsx';
import { Stale } from './parts/stale.tsx';
import { Text } from './parts/text.tsx';
import { TextContents } from './parts/text-contents.tsx';
import { Time } from './parts/time.tsx';
import { Block, Words } from './parts/words.tsx';

export const data = pagesOfKind('article');

/** An article: its text, what it responds to, and the texts that respond to it. */
export default function Article({ planned: { view } }: TemplateData<'article'>) {
  const { language } = view;
  const words = interfaceIn(language);
  return (
    <Document view={view} code={view.text.hasColours}>
      <article class="reading" data-pagefind-body>
        <SearchMarks facts={view.search} date={view.date} />
        <NowReading view={view} issue={plainOf(view.issue.text)} text={view.text} />
        <ArticleHead view={view} />
        {view.picture && <Picture language={language} picture={view.picture} as="lead" />}
        <TextContents language={language} text={view.text} />
        <div class="column">
          <Revised language={language} revised={view.revised} />
          <Stale language={language} stale={view.stale} />
          <RespondsTo language={language} answers={view.answers} />
          <Text text={view.text} />
          <PrintedLinks language={language} links={view.text.links} />
          <Attachments language={language} attachments={view.attachments} />
        </div>
        <ArticleFacts view={view} />
      </article>
      <AnsweredBy view={view} />
      <Respond view={view} />
      <Comments language={language} comments={view.comments} />
      <Cite view={view} />
      <Contribute language={language} contribute={view.contribute} />
      <Pager language={language} words={words.work} previous={view.previous} next={view.next} />
    </Document>
  );
}

function ArticleHead({ view }: { readonly view: ArticleView }) {
  const { language } = view;
  const words = interfaceIn(language);
  return (
    <PageHead
      title={view.title}
      subtitle={view.subtitle}
      kicker={[
        view.section !== undefined && (
          <strong key="section" dir={inlineDirection(view.section)}>
            <Words text={view.section} />
          </strong>
        ),
        <Link key="issue" link={view.issue} />,
        <Time key="date" date={view.date} />,
        <Said key="minutes">{words.readingTime(view.text.minutes)}</Said>,
        view.draft && <Draft key="draft" language={language} />,
      ]}
    >
      <Byline class="byline" searchedAs="authors" language={language} people={view.authors} />
      <Byline
        class="byline byline-translators"
        searchedAs="translators"
        label={words.work.translatedBy}
        language={language}
        people={view.translators}
      />
      {view.summary !== undefined && <Block class="standfirst" text={view.summary} />}
      <AlsoIn view={view} />
    </PageHead>
  );
}
