import type { SiteLanguage } from '../../languages/index.ts';
import type { SetText } from '../../model/set-text.ts';
import type { LicenseView } from '../../site/license.ts';
import type { LinkView, PersonLink, WorkLink } from '../../site/links.ts';
import type { RespondView } from './call-views.ts';
import type { ContributeView } from './contribute-views.ts';
import type { Frame } from './frame-views.ts';
import type { ParallelLink } from './parallel-views.ts';
import type { SearchFacts } from './search-views.ts';
import type {
  AttachmentView,
  CiteView,
  CommentsView,
  PictureView,
  RevisedView,
  TextView,
} from './text-views.ts';
import type { StaleView } from './translation-views.ts';
import type { AnsweredView, DateView, WorkCard } from './work-views.ts';

export interface ArticleView extends Frame {
  readonly kind: 'article';
  readonly id: string;
  readonly subtitle?: SetText;
  readonly summary?: SetText;
  readonly authors: readonly PersonLink[];
  readonly translators: readonly PersonLink[];
  /**
   * For a translation: the original it was made from. The link is absent if the archive does not have that edition.
   */
  readonly translatedFrom?: { readonly language: SiteLanguage; readonly href?: string };
  /** The pages that set it beside its other editions. */
  readonly sideBySide: readonly ParallelLink[];
  /** Set if this is a translation and its original has changed since. */
  readonly stale?: StaleView;
  /** Set if this edition was changed after publication. */
  readonly revised?: RevisedView;
  readonly issue: LinkView;
  readonly section?: SetText;
  /** The date of the work. */
  readonly date: DateView;
  /** The date of this translation, if known. */
  readonly translationDate?: DateView;
  readonly topics: readonly LinkView[];
  readonly picture?: PictureView;
  readonly text: TextView;
  readonly attachments: readonly AttachmentView[];
  readonly answers: readonly AnsweredView[];
  /** At most a hundred. */
  readonly answeredBy: readonly WorkCard[];
  /** How many texts respond to it, if not all are here. */
  readonly allAnswers?: number;
  readonly debates: readonly LinkView[];
  readonly respond?: RespondView;
  /** Absent if there are no comments. */
  readonly comments?: CommentsView;
  readonly contribute?: ContributeView;
  /** The previous and the next article in the issue's contents. */
  readonly previous?: WorkLink;
  readonly next?: WorkLink;
  readonly license?: LicenseView;
  readonly doi?: LinkView;
  readonly cite: CiteView;
  readonly search: SearchFacts;
  readonly draft: boolean;
}
