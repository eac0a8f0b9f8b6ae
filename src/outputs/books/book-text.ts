import { basename } from 'node:path';
import type { Address } from '../../addresses/address.ts';
import { addressOf } from '../../addresses/page-ref.ts';
import type { SiteLanguage } from '../../languages/index.ts';
import { changedOn, doiOf, publishedOn } from '../../metadata/record.ts';
import type { Answer, Edition, Work } from '../../model/archive.ts';
import { firstDay, type PartialDate } from '../../model/date.ts';
import type { Doi } from '../../model/doi.ts';
import type { PersonId, WorkId } from '../../model/ids.ts';
import type { SetText } from '../../model/set-text.ts';
import { legible } from '../../model/web-address.ts';
import { type LicenseView, licenseView } from '../../site/license.ts';
import { type WorkLink, workLink } from '../../site/links.ts';
import { pageOf, type Site, textOf } from '../../site/site.ts';
import type { Heading } from '../../text/reading/rendered-text.ts';

/** A text of a book, without its HTML. Only data, like `Book`. */
export interface BookText {
  readonly id: WorkId;
  readonly kind: Work['kind'];
  /** The address of its page, which other texts link to. */
  readonly page: Address;
  readonly title: SetText;
  /** The language of the title, if it is another one than the book's. */
  readonly titleLanguage?: SiteLanguage;
  readonly subtitle?: SetText;
  readonly summary?: SetText;
  readonly authors: readonly string[];
  readonly translators: readonly string[];
  readonly translatedFrom?: SiteLanguage;
  /** When this edition appeared. */
  readonly date: PartialDate;
  /** The day of its latest change, as `YYYY-MM-DD`. */
  readonly modified: string;
  readonly revised?: Edition['revised'];
  readonly picture?: BookPicture;
  readonly respondsTo: readonly BookAnswer[];
  readonly answeredBy: readonly WorkLink[];
  /** Its own license, if it differs from that of the journal. */
  readonly license?: LicenseView;
  readonly doi?: Doi;
  readonly attachments: readonly { readonly href: string; readonly title: SetText }[];
  /** Of its HTML. */
  readonly digest: string;
  readonly headings: readonly Heading[];
  /** Pictures and files that it shows or links to. */
  readonly media: readonly string[];
}

/** A picture in the content folder, with its words. */
export interface BookPicture {
  readonly path: string;
  readonly alt?: string;
  readonly credit?: SetText;
}

/** What a text responds to. */
export type BookAnswer =
  | ({ readonly kind: 'work'; readonly paragraph?: number } & WorkLink)
  | { readonly kind: 'external'; readonly href: string; readonly text: string };

/** The first of the answers to a text. Its page has the others. */
const MOST_ANSWERS = 30;

/** Describes an edition of a work for a book in its language. */
export function bookText(site: Site, work: Work, edition: Edition): BookText {
  const { language, title, subtitle, summary, translatedFrom, revised, attachments } = edition;
  const { digest, headings, media } = textOf(site, edition);
  const doi = doiOf(work, edition);
  const image = work.kind === 'article' ? work.image : undefined;
  const isOwn = work.license !== undefined && work.license !== site.archive.journal.license;
  return {
    id: work.id,
    kind: work.kind,
    page: addressOf(pageOf(work, language), site.archive, site.addresses),
    title,
    ...(subtitle !== undefined && { subtitle }),
    ...(summary !== undefined && { summary }),
    authors: personNames(site, work.authors),
    translators: personNames(site, edition.translators),
    ...(translatedFrom !== undefined && { translatedFrom }),
    date: publishedOn(work, edition),
    modified: firstDay(changedOn(work, edition)),
    ...(revised && { revised }),
    ...(image && { picture: { path: image.path, ...edition.picture } }),
    respondsTo: work.respondsTo.map((answer) => answerIn(site, answer, language)),
    answeredBy: (site.archive.answers.get(work.id) ?? [])
      .slice(0, MOST_ANSWERS)
      .map((id) => workLink(site, id, language)),
    ...(isOwn && { license: licenseView(work.license) }),
    ...(doi !== undefined && { doi }),
    attachments: attachments.map(({ path, title: named }) => ({
      href: site.addresses.href(site.addresses.media(path)),
      title: named ?? basename(path),
    })),
    digest,
    headings,
    media,
  };
}

function answerIn(site: Site, answer: Answer, reader: SiteLanguage): BookAnswer {
  if (answer.kind === 'external') return { kind: 'external', href: answer.href, text: legible(answer.href) };
  const { work, paragraph } = answer;
  return { kind: 'work', ...workLink(site, work, reader), ...(paragraph !== undefined && { paragraph }) };
}

/** Names of people, as pages write them. */
export function personNames({ archive }: Site, ids: readonly PersonId[]): readonly string[] {
  return ids.map((id) => archive.people.get(id)?.name ?? id);
}
