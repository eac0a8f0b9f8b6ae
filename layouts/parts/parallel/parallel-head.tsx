import { conventionsOf, interfaceIn, type SiteLanguage } from '../../../src/languages/index.ts';
import { blockDirection } from '../../../src/model/direction.ts';
import type { ParallelSide, ParallelView } from '../../../src/pages/views/parallel-views.ts';
import { Draft } from '../text/draft.tsx';
import { Said } from '../words/interface-words.tsx';
import { Kicker } from '../words/kicker.tsx';
import { Link } from '../words/link.tsx';
import { Byline } from '../words/names.tsx';
import { Time } from '../words/time.tsx';
import { Block, Words } from '../words/words.tsx';

/** The titles, summaries and credits of two editions. */
export function ParallelHead({ view }: { readonly view: ParallelView }) {
  const { language, first, second } = view;
  return (
    <header class="parallel-head">
      <Kicker
        items={[
          <strong key="what">
            <Said>{interfaceIn(language).beside.heading}</Said>
          </strong>,
          <Link key="issue" link={view.issue} />,
          <Time key="date" date={view.date} />,
          view.draft && <Draft key="draft" language={language} />,
        ]}
      />
      <div class="pair">
        <div class="side">
          <h1 class="page-title" dir={blockDirection(first.title)}>
            <Words text={first.title} />
          </h1>
          <Below side={first} />
        </div>
        <div class="side" lang={second.language} dir={directionIn(second.language, language)}>
          <h2 class="page-title" dir={blockDirection(second.title)}>
            <Words text={second.title} />
          </h2>
          <Below side={second} />
        </div>
      </div>
    </header>
  );
}

/** What follows an edition's title. */
function Below({ side }: { readonly side: ParallelSide }) {
  const { language, subtitle, summary, authors, translators, href } = side;
  const words = interfaceIn(language);
  return (
    <>
      {subtitle !== undefined && <Block class="subtitle" text={subtitle} />}
      <Byline class="byline" language={language} people={authors} />
      <Byline
        class="byline byline-translators"
        label={words.work.translatedBy}
        language={language}
        people={translators}
      />
      {summary !== undefined && <Block class="standfirst" text={summary} />}
      <p class="alone">
        <a href={href} hreflang={language}>
          {words.beside.alone}
        </a>
      </p>
    </>
  );
}

/** The direction of a language, if it is not that of the page. */
export function directionIn(language: SiteLanguage, page: SiteLanguage): 'ltr' | 'rtl' | undefined {
  const { direction } = conventionsOf(language);
  return direction === conventionsOf(page).direction ? undefined : direction;
}
