import { interfaceIn, type SiteLanguage } from '../../../src/languages/index.ts';
import { outerDirection } from '../../../src/model/direction.ts';
import type { WorkCard } from '../../../src/pages/views/work-views.ts';
import { RespondsTo } from '../debates/responds-to.tsx';
import { DraftAfterTitle } from '../text/draft.tsx';
import { Said } from '../words/interface-words.tsx';
import { Link } from '../words/link.tsx';
import { People } from '../words/names.tsx';
import { Time } from '../words/time.tsx';
import { TitleLink } from '../words/title-link.tsx';
import { Block } from '../words/words.tsx';

interface EntryProps {
  readonly language: SiteLanguage;
  readonly work: WorkCard;
  /** Heading level of the entry: one below the heading of the list. */
  readonly level: 2 | 3;
  /** Whether the entry names its issue and date. Not needed in the list of one issue. */
  readonly place: boolean;
  /** Whether the entry has only the title and the authors. */
  readonly brief?: boolean;
}

export function WorkList({
  works,
  ...rest
}: { readonly works: readonly WorkCard[] } & Omit<EntryProps, 'work'>) {
  return (
    <ul class="works">
      {works.map((work) => (
        <li key={work.href}>
          <WorkEntry work={work} {...rest} />
        </li>
      ))}
    </ul>
  );
}

/** A work as a list entry: its title, authors, summary and what it responds to. */
function WorkEntry({ language, work, level, place, brief = false }: EntryProps) {
  const Heading = `h${level}` as const;
  return (
    <article class="entry">
      <Heading class="entry-title" dir={outerDirection(work.title)}>
        <TitleLink language={language} work={work} />
        <DraftAfterTitle language={language} draft={work.draft} />
      </Heading>
      {!brief && work.subtitle !== undefined && (
        <Block class="entry-subtitle" language={work.onlyIn ?? work.editionIn} text={work.subtitle} />
      )}
      {work.authors.length > 0 && (
        <p class="byline">
          <People language={language} people={work.authors} more={work.moreAuthors} />
        </p>
      )}
      {!brief && work.summary !== undefined && (
        <Block class="entry-summary" language={work.onlyIn ?? work.editionIn} text={work.summary} />
      )}
      {!brief && (
        <>
          <RespondsTo language={language} answers={work.answers} />
          <EntryFacts language={language} work={work} place={place} />
        </>
      )}
    </article>
  );
}

function EntryFacts({ language, work, place }: Omit<EntryProps, 'level'>) {
  const words = interfaceIn(language);
  return (
    <ul class="dotted">
      {place && (
        <>
          <li>
            <Link link={work.issue} />
          </li>
          <li>
            <Time date={work.date} />
          </li>
        </>
      )}
      <li>
        <Said>{words.readingTime(work.minutes)}</Said>
      </li>
      {work.answerCount > 0 && (
        <li>
          <Said>{words.work.answers(work.answerCount)}</Said>
        </li>
      )}
      {work.alsoIn.map((edition) => (
        <li key={edition.language}>
          <Said>{words.work.alsoIn}</Said>{' '}
          <a href={edition.href} lang={edition.language} hreflang={edition.language}>
            {edition.name}
          </a>
        </li>
      ))}
    </ul>
  );
}
