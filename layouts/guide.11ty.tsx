import { directionOn, guideIn, interfaceIn, nameIn, wordsLanguageOf } from '../src/languages/index.ts';
import type { GuideView } from '../src/pages/views/guide-views.ts';
import type { TextView } from '../src/pages/views/text-views.ts';
import { pagesOfKind, type TemplateData } from '../src/write/eleventy.ts';
import { Document } from './parts/frame/document.tsx';
import { PageHead } from './parts/frame/page-head.tsx';
import { GuideChapters } from './parts/guide/guide-chapters.tsx';
import { GuideFields, headingsOfFields } from './parts/guide/guide-fields.tsx';
import { GuideProblems, headingsOfProblems } from './parts/guide/guide-problems.tsx';
import { GuideWordList, headingOfWords } from './parts/guide/guide-word-list.tsx';
import { Band } from './parts/lists/band.tsx';
import { NowReading } from './parts/text/now-reading.tsx';
import { Text } from './parts/text/text.tsx';
import { TextContents } from './parts/text/text-contents.tsx';
import { Link } from './parts/words/link.tsx';

export const data = pagesOfKind('guide');

/** A chapter of the guides for editors and translators. It is not in the search index. */
export default function Guide({ planned: { view } }: TemplateData<'guide'>) {
  const { overview, language, wordsIn, chapters } = view;
  const text = textOf(view);
  const marked = wordsIn === language ? undefined : wordsIn;
  const direction = directionOn(language, wordsIn);
  const kicker = [
    ...(overview ? [<Link key="overview" link={overview} />] : []),
    ...(wordsIn !== wordsLanguageOf(language)
      ? [
          <span key="language" lang={language}>
            {interfaceIn(language).onlyIn(nameIn(language, wordsIn))}
          </span>,
        ]
      : []),
  ];
  return (
    <Document view={view}>
      <article class="reading guide" lang={marked} dir={direction}>
        <NowReading view={view} text={text} />
        <PageHead title={view.title} {...(kicker.length > 0 && { kicker })}>
          <p class="standfirst">{view.summary}</p>
        </PageHead>
        <TextContents language={wordsIn} text={text} />
        <div class="column">
          {view.content.kind === 'overview' ? <GuideChapters chapters={chapters} /> : <Content view={view} />}
        </div>
      </article>
      {view.content.kind !== 'overview' && (
        <Band label={marked ? <span lang={marked}>{guideIn(wordsIn).more}</span> : guideIn(wordsIn).more}>
          <GuideChapters chapters={chapters} />
        </Band>
      )}
    </Document>
  );
}

/** The headings of the chapter's table of contents. */
function textOf({ content, wordsIn }: GuideView): Pick<TextView, 'headings'> {
  switch (content.kind) {
    case 'overview':
      return { headings: [] };
    case 'prose':
      return content.text;
    case 'fields':
      return { headings: headingsOfFields(content.files, wordsIn) };
    case 'theme':
      return {
        headings: [...headingsOfFields([content.file], wordsIn), headingOfWords(wordsIn)],
      };
    case 'problems':
      return { headings: headingsOfProblems(content.problems) };
  }
}

function Content({ view: { content, wordsIn } }: { readonly view: GuideView }) {
  switch (content.kind) {
    case 'overview':
      return null;
    case 'prose':
      return <Text text={content.text} />;
    case 'fields':
      return <GuideFields language={wordsIn} files={content.files} />;
    case 'theme':
      return (
        <>
          <GuideFields language={wordsIn} files={[content.file]} />
          <GuideWordList language={wordsIn} words={content.words} />
        </>
      );
    case 'problems':
      return <GuideProblems language={wordsIn} problems={content.problems} />;
  }
}
