import { conventionsOf, directionOn, interfaceIn, nameIn } from '../../../src/languages/index.ts';
import type { ArticleView } from '../../../src/pages/views/article-views.ts';
import { Fact, Facts } from '../words/facts.tsx';
import { Names } from '../words/names.tsx';
import { Time } from '../words/time.tsx';
import { License } from './license.tsx';
import { TakeAlongFact } from './take-along.tsx';

/** Topics, translation, license and other facts about an article. */
export function ArticleFacts({ view }: { readonly view: ArticleView }) {
  const { language } = view;
  const words = interfaceIn(language);
  return (
    <Facts label={words.work.facts}>
      {view.topics.length > 0 && (
        <Fact term={words.work.topics}>
          <Names language={language} names={view.topics} />
        </Fact>
      )}
      <TranslationFact view={view} />
      {view.license && (
        <Fact term={words.work.license}>
          <License license={view.license} />
        </Fact>
      )}
      {view.doi && (
        <Fact term={words.work.doi}>
          <a href={view.doi.href}>{view.doi.text}</a>
        </Fact>
      )}
      <TakeAlongFact language={language} files={view.takeAlong} />
      <Fact term={words.work.address} wide>
        <a href={view.url} dir={directionOn(view.language, 'en')}>
          {view.url}
        </a>
      </Fact>
    </Facts>
  );
}

/** The original that a translation was made from, and the translation's date. */
function TranslationFact({ view }: { readonly view: ArticleView }) {
  const { translatedFrom: from, translationDate: date } = view;
  const words = interfaceIn(view.language).work;
  if (!from) return null;
  const label = words.translatedFrom(nameIn(view.language, from.language));
  return (
    <Fact term={words.translation}>
      {from.href === undefined ? (
        label
      ) : (
        <a href={from.href} hreflang={from.language}>
          {label}
        </a>
      )}
      {date && (
        <>
          {conventionsOf(view.language).comma}
          <Time date={date} />
        </>
      )}
    </Fact>
  );
}
