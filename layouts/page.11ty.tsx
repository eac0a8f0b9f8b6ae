import { interfaceIn } from '../src/languages/index.ts';
import { pagesOfKind, type TemplateData } from '../src/write/eleventy.ts';
import { Document } from './parts/frame/document.tsx';
import { PageHead } from './parts/frame/page-head.tsx';
import { Contribute } from './parts/taking-part/contribute.tsx';
import { AlsoIn } from './parts/text/also-in.tsx';
import { NowReading } from './parts/text/now-reading.tsx';
import { PrintedLinks } from './parts/text/printed-links.tsx';
import { Revised } from './parts/text/revised.tsx';
import { Stale } from './parts/text/stale.tsx';
import { Text } from './parts/text/text.tsx';
import { TextContents } from './parts/text/text-contents.tsx';
import { Byline } from './parts/words/names.tsx';
import { Block } from './parts/words/words.tsx';

export const data = pagesOfKind('page');

/** One of the journal's own pages, such as "About". */
export default function JournalPage({ planned: { view } }: TemplateData<'page'>) {
  const { language } = view;
  return (
    <Document view={view} code={view.text.hasColours}>
      <article class="reading" data-pagefind-body>
        <NowReading view={view} text={view.text} />
        <PageHead title={view.title} subtitle={view.subtitle}>
          {view.summary !== undefined && <Block class="standfirst" text={view.summary} />}
          <Byline
            class="byline byline-translators"
            searchedAs="translators"
            label={interfaceIn(language).work.translatedBy}
            language={language}
            people={view.translators}
          />
          <AlsoIn view={view} />
        </PageHead>
        <TextContents language={language} text={view.text} />
        <div class="column">
          <Revised language={language} revised={view.revised} />
          <Stale language={language} stale={view.stale} />
          <Text text={view.text} />
          <PrintedLinks language={language} links={view.text.links} />
        </div>
      </article>
      <Contribute language={language} contribute={view.contribute} />
    </Document>
  );
}
