import { interfaceIn } from '../src/languages/index.ts';
import { inlineDirection } from '../src/model/direction.ts';
import { plainOf } from '../src/model/set-text.ts';
import type { ArticleView } from '../src/pages/views/article-views.ts';
import { pagesOfKind, type TemplateData } from '../src/write/eleventy.ts';
import { AnsweredBy } from './parts/debates/answered-by.tsx';
import { RespondsTo } from './parts/debates/responds-to.tsx';
import { Document } from './parts/frame/document.tsx';
import { PageHead } from './parts/frame/page-head.tsx';
import { Pager } from './parts/lists/pager.tsx';
import { Comments } from './parts/taking-part/comments.tsx';
import { Contribute } from './parts/taking-part/contribute.tsx';
import { Respond } from './parts/taking-part/respond.tsx';
import { AlsoIn } from './parts/text/also-in.tsx';
import { ArticleFacts } from './parts/text/article-facts.tsx';
import { Attachments } from './parts/text/attachments.tsx';
import { Cite } from './parts/text/cite.tsx';
import { Draft } from './parts/text/draft.tsx';
import { NowReading } from './parts/text/now-reading.tsx';
import { Picture } from './parts/text/picture.tsx';
import { PrintedLinks } from './parts/text/printed-links.tsx';
import { Revised } from './parts/text/revised.tsx';
import { SearchMarks } from './parts/text/search-marks.tsx';
import { Stale } from './parts/text/stale.tsx';
import { Text } from './parts/text/text.tsx';
import { TextContents } from './parts/text/text-contents.tsx';
import { Said } from './parts/words/interface-words.tsx';
import { Link } from './parts/words/link.tsx';
import { Byline } from './parts/words/names.tsx';
import { Time } from './parts/words/time.tsx';
import { Block, Words } from './parts/words/words.tsx';

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
