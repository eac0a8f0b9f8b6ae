import type { ComponentChildren } from 'preact';
import { interfaceIn, type SiteLanguage } from '../../../src/languages/index.ts';
import type { ContentsView, IssueCard } from '../../../src/pages/views/issue-views.ts';
import { GroupedWorks } from '../lists/grouped-works.tsx';
import { Picture } from '../text/picture.tsx';
import { AllLink } from '../words/all-link.tsx';
import { Said } from '../words/interface-words.tsx';
import { Kicker } from '../words/kicker.tsx';
import { Block } from '../words/words.tsx';
import { issueLine } from './issue-list.tsx';

interface IssueCoverProps {
  readonly language: SiteLanguage;
  readonly issue: IssueCard;
  readonly contents: ContentsView;
  /** The issue's title, as a heading with class `cover-title`. */
  readonly heading: ComponentChildren;
  /** The first items of the line above the title. False and undefined items are left out. */
  readonly kicker?: readonly ComponentChildren[];
  /** Content below the cover on a wide screen, and below the contents on others. */
  readonly below?: ComponentChildren;
  /** Content below the summary. */
  readonly children?: ComponentChildren;
}

/** An issue's cover beside its table of contents. An issue without a cover picture gets a poster with its number. */
export function IssueCover({
  language,
  issue,
  contents,
  heading,
  kicker = [],
  below,
  children,
}: IssueCoverProps) {
  const words = interfaceIn(language).home;
  return (
    <div class={below ? 'current current-filled' : 'current'}>
      <div class={issue.cover ? 'cover' : 'cover cover-plain'} data-pagefind-ignore>
        <Kicker items={[...kicker, ...issueLine(language, issue)]} />
        {heading}
        {issue.summary !== undefined && (
          <Block class="cover-summary" language={issue.titleLanguage} text={issue.summary} />
        )}
        {children}
        {issue.cover ? (
          <Picture language={language} picture={issue.cover} as="cover" />
        ) : (
          <div class={numeralClass(issue.number)} aria-hidden="true">
            {issue.number}
          </div>
        )}
      </div>
      <div class="current-contents" id="page_contents" data-pagefind-ignore>
        <h2 class="label">
          <Said>{words.inThisIssue}</Said>
        </h2>
        <GroupedWorks language={language} groups={contents.groups} brief={contents.isLong} />
        <AllLink all={contents.allArticles} label={interfaceIn(language).parts.allArticles} />
      </div>
      {below && <div class="current-below">{below}</div>}
    </div>
  );
}

/** An issue's number may be a word. The longer it is, the smaller it is set, so that it stays below the title. */
function numeralClass(number: string): string {
  if (number.length <= 3) return 'cover-numeral';
  return `cover-numeral ${number.length <= 6 ? 'cover-numeral-medium' : 'cover-numeral-long'}`;
}
