import type { ComponentChildren } from 'preact';
import { interfaceIn, type SiteLanguage } from '../../../src/languages/index.ts';
import { outerDirection } from '../../../src/model/direction.ts';
import type { IssueCard } from '../../../src/pages/views/issue-views.ts';
import { Said } from '../words/interface-words.tsx';
import { Kicker } from '../words/kicker.tsx';
import { Time } from '../words/time.tsx';
import { TitleLink } from '../words/title-link.tsx';
import { Block } from '../words/words.tsx';

interface IssueListProps {
  readonly language: SiteLanguage;
  readonly issues: readonly IssueCard[];
  /** Heading level of each entry. */
  readonly level: 2 | 3;
}

/** Numbers with more characters, such as "special", are set smaller. */
const MOST = 5;

export function IssueList({ language, issues, level }: IssueListProps) {
  const Heading = `h${level}` as const;
  const words = interfaceIn(language);
  return (
    <ul class="works issues">
      {issues.map((issue) => (
        <li key={issue.number}>
          <article class="issue-entry">
            <p
              class={issue.number.length > MOST ? 'issue-numeral issue-numeral-long' : 'issue-numeral'}
              aria-hidden="true"
            >
              {issue.number}
            </p>
            <div class="entry">
              <Kicker items={issueLine(language, issue)} />
              <Heading class="entry-title" dir={outerDirection(issue.title)}>
                <TitleLink language={language} work={issue} titleLanguage={issue.titleLanguage} />
              </Heading>
              {issue.summary !== undefined && (
                <Block class="entry-summary" language={issue.titleLanguage} text={issue.summary} />
              )}
              <ul class="dotted">
                <li>
                  <Said>{words.issues.articles(issue.articleCount, issue.articleCountInLanguage)}</Said>
                </li>
              </ul>
            </div>
          </article>
        </li>
      ))}
    </ul>
  );
}

/** The items of a line such as "Issue 2, March 2020, Volume 1". */
export function issueLine(language: SiteLanguage, issue: IssueCard): readonly ComponentChildren[] {
  return [
    <strong key="issue">{issue.label}</strong>,
    <Time key="date" date={issue.date} />,
    issue.volume !== undefined && interfaceIn(language).volume(issue.volume),
  ];
}
