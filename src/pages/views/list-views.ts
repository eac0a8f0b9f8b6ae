import type { SetText } from '../../model/set-text.ts';
import type { LinkView, PersonLink, WorkLink } from '../../site/links.ts';
import type { DebateCard } from './debate-views.ts';
import type { Frame } from './frame-views.ts';
import type { IssueCard } from './issue-views.ts';
import type { PartsView } from './part-views.ts';
import type { WorkCard } from './work-views.ts';

/** Pages that list texts: of a person, of a topic, and of all articles. See `views.ts`. */

export interface PersonView extends Frame {
  readonly kind: 'person';
  readonly name: string;
  readonly bio?: SetText;
  readonly links: readonly LinkView[];
  readonly authored: readonly WorkCard[];
  readonly translated: readonly WorkCard[];
  readonly edited: readonly IssueCard[];
  /** Further issues, which are listed by their titles. */
  readonly editedBefore: readonly IssueCard[];
  readonly parts?: PartsView;
}

export interface TopicView extends Frame {
  readonly kind: 'topic';
  /** The debates about it, the one with the latest answer first. They are on the first page only. */
  readonly debates: readonly DebateCard[];
  readonly works: readonly WorkCard[];
  readonly parts?: PartsView;
}

export interface ArticlesView extends Frame {
  readonly kind: 'articles';
  /** By first letter of the title (a leading "The" counts), sorted by the rules of the page's language. */
  readonly groups: readonly TextGroup[];
  /** People and topics are on the first page only. */
  readonly people: readonly LinkView[];
  readonly topics: readonly LinkView[];
  readonly parts?: PartsView;
}

/** The texts that are filed under a letter. */
export interface TextGroup {
  /** Absent for titles that begin with no letter. */
  readonly name?: string;
  readonly texts: readonly IndexedText[];
}

/** What the list of all texts says of one. */
export interface IndexedText extends WorkLink {
  readonly id: string;
  /** The first of them, if there are many. */
  readonly authors: readonly PersonLink[];
  readonly moreAuthors?: number;
  readonly topics: readonly SetText[];
  readonly year: string;
  readonly draft: boolean;
}
