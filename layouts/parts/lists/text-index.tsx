import { Fragment } from 'preact';
import { conventionsOf, type SiteLanguage } from '../../../src/languages/index.ts';
import type { IndexedText } from '../../../src/pages/views/list-views.ts';
import { DraftAfterTitle } from '../text/draft.tsx';
import { People } from '../words/names.tsx';
import { TitleLink } from '../words/title-link.tsx';
import { Isolated } from '../words/words.tsx';

/** Between facts. A line does not begin with it. */
const DOT = '\u00a0· ';

interface TextIndexProps {
  readonly language: SiteLanguage;
  readonly texts: readonly IndexedText[];
}

/**
 * The list of all texts, a line or two for each: title, authors, topics, year. A page has up to a thousand of them, so
 * their markup is as little as can be.
 */
export function TextIndex({ language, texts }: TextIndexProps) {
  return (
    <ul class="texts">
      {texts.map((text) => (
        <li key={text.id}>
          <TitleLink language={language} work={text} />
          <DraftAfterTitle language={language} draft={text.draft} />
          <p>
            {text.authors.length > 0 && (
              <>
                <People language={language} people={text.authors} more={text.moreAuthors} />
                {DOT}
              </>
            )}
            {text.topics.map((topic, place) => (
              <Fragment key={place}>
                {place > 0 && conventionsOf(language).comma}
                <Isolated text={topic} />
              </Fragment>
            ))}
            {text.topics.length > 0 && DOT}
            {text.year}
          </p>
        </li>
      ))}
    </ul>
  );
}
