import { interfaceIn, type Language } from '../../src/languages/index.ts';
import type { DebateCard } from '../../src/site/views.ts';
import { Time } from './time.tsx';

interface DebateListProps {
  readonly language: Language;
  readonly debates: readonly DebateCard[];
  /** Level of each debate's heading. */
  readonly level: 2 | 3;
}

/** Debates, each by the text that opened it. */
export function DebateList({ language, debates, level }: DebateListProps) {
  const Heading = `h${level}` as const;
  const words = interfaceIn(language);
  return (
    <ul class="works">
      {debates.map((debate) => (
        <li key={debate.href}>
          <article class="entry">
            <Heading class="entry-title">
              {/* The debate's page is in the reader's language; it is the opening text that may not be. */}
              <a href={debate.href} lang={debate.onlyIn}>
                {debate.title}
              </a>
              {debate.onlyIn && (
                <>
                  {' '}
                  <span class="only-in">{words.onlyIn[debate.onlyIn]}</span>
                </>
              )}
            </Heading>
            <ul class="dotted">
              <li>{debate.issue}</li>
              <li>{words.work.answers(debate.answerCount)}</li>
              <li>
                {words.debates.latestAnswer} <Time date={debate.latest} />
              </li>
            </ul>
          </article>
        </li>
      ))}
    </ul>
  );
}
