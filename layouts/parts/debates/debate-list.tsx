import { interfaceIn, listIn, nameIn, type SiteLanguage } from '../../../src/languages/index.ts';
import { outerDirection } from '../../../src/model/direction.ts';
import type { DebateCard } from '../../../src/pages/views/debate-views.ts';
import { Said } from '../words/interface-words.tsx';
import { People } from '../words/names.tsx';
import { Time } from '../words/time.tsx';
import { TitleLink } from '../words/title-link.tsx';
import { Block } from '../words/words.tsx';

interface DebateListProps {
  readonly language: SiteLanguage;
  readonly debates: readonly DebateCard[];
  /** Heading level of each entry. */
  readonly level: 2 | 3;
}

/** A list of debates, each under the title of its opening text. */
export function DebateList({ language, debates, level }: DebateListProps) {
  return (
    <ul class="works debates">
      {debates.map((debate) => (
        <li key={debate.href}>
          <Entry language={language} debate={debate} level={level} />
        </li>
      ))}
    </ul>
  );
}

/** A compact list of debates, for those that a page with hundreds of them does not show in full. */
export function DebateIndex({ language, debates }: Omit<DebateListProps, 'level'>) {
  return (
    <ul class="index">
      {debates.map((debate) => (
        <li key={debate.href}>
          <p class="index-title">
            <TitleLink language={language} work={debate} stays />
          </p>
          <DebateNumbers language={language} debate={debate} />
        </li>
      ))}
    </ul>
  );
}

interface EntryProps {
  readonly language: SiteLanguage;
  readonly debate: DebateCard;
  readonly level: 2 | 3;
}

function Entry({ language, debate, level }: EntryProps) {
  const Heading = `h${level}` as const;
  const words = interfaceIn(language);
  return (
    <article class="entry">
      <Heading class="entry-title" dir={outerDirection(debate.title)}>
        <TitleLink language={language} work={debate} stays />
      </Heading>
      {debate.authors.length > 0 && (
        <p class="byline">
          <People language={language} people={debate.authors} more={debate.moreAuthors} />
        </p>
      )}
      {debate.about !== undefined && (
        <Block class="entry-summary" language={debate.onlyIn} text={debate.about} />
      )}
      {debate.openedElsewhere.length > 0 && (
        <p class="byline">
          <Said>{words.debates.beganWith}</Said> {listIn(language, debate.openedElsewhere)}
        </p>
      )}
      {debate.answeredBy.length > 0 && (
        <p class="byline">
          <Said>{words.debates.answeredBy(debate.answeredBy.length)}</Said>{' '}
          <People language={language} people={debate.answeredBy} more={debate.moreAnsweredBy} />
        </p>
      )}
      <ol class="debate-issues">
        {debate.issues.map((issue) => (
          <li key={issue}>{issue}</li>
        ))}
      </ol>
      <DebateNumbers language={language} debate={debate} />
    </article>
  );
}

function DebateNumbers({ language, debate }: Omit<EntryProps, 'level'>) {
  const words = interfaceIn(language);
  const { first, latest, writtenIn } = debate;
  return (
    <ul class="dotted">
      <li>
        <Said>{words.debates.texts(debate.textCount, debate.textCountInLanguage)}</Said>
      </li>
      <li>
        <Said>{words.work.answers(debate.answerCount)}</Said>
      </li>
      {writtenIn.length > 0 && (
        <li>
          <Said>{words.debates.writtenIn(writtenIn.map((each) => nameIn(language, each)))}</Said>
        </li>
      )}
      <li>
        <Time date={first} />
        {first.iso !== latest.iso && (
          <>
            {' – '}
            <Time date={latest} />
          </>
        )}
      </li>
    </ul>
  );
}
