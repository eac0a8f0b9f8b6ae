import { interfaceIn } from '../src/languages/index.ts';
import { pagesOfKind, type TemplateData } from '../src/write/eleventy.ts';
import { AlsoIn } from './parts/also-in.tsx';
import { Contribute } from './parts/contribute.tsx';
import { Document } from './parts/document.tsx';
import { Byline } from './parts/names.tsx';
import { NowReading } from './parts/now-reading.tsx';
import { PageHead } from './parts/page-head.tsx';
import { PrintedLinks } from './parts/printed-links.tsx';
import { Revised } from './parts/revised.tsx';
import { Stale } from './parts/stale.tsx';
import { Text } from './parts/text.tsx';
import { TextContents } from './parts/text-contents.tsx';
import { Block } from './parts/words.tsx';

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
