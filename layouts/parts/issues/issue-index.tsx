import type { SiteLanguage } from '../../../src/languages/index.ts';
import type { IssueCard } from '../../../src/pages/views/issue-views.ts';
import { Time } from '../words/time.tsx';
import { TitleLink } from '../words/title-link.tsx';

/** A compact list of issues, for those that a page with hundreds of them does not show in full. */
export function IssueIndex({
  language,
  issues,
}: {
  readonly language: SiteLanguage;
  readonly issues: readonly IssueCard[];
}) {
  return (
    <ul class="index">
      {issues.map((issue) => (
        <li key={issue.number}>
          <p class="index-title">
            <TitleLink language={language} work={issue} titleLanguage={issue.titleLanguage} />
          </p>
          <ul class="dotted">
            <li>{issue.label}</li>
            <li>
              <Time date={issue.date} />
            </li>
          </ul>
        </li>
      ))}
    </ul>
  );
}
