import type { JSX } from 'preact';
import {
  conventionsOf,
  interfaceIn,
  markedWordsOf,
  nameIn,
  type SiteLanguage,
} from '../../languages/index.ts';
import { dateInWords } from '../../model/date.ts';
import { plainOf, type SetText } from '../../model/set-text.ts';
import type { WorkLink } from '../../site/links.ts';
import type { BookAnswer, BookText } from './book-text.ts';
import type { BookAddresses } from './element-xhtml.ts';
import { AddressLink, bookPage, epubType, inLanguage, People, TextPlace, withText } from './page-parts.tsx';
import { textXhtml } from './text-xhtml.ts';

/** A text and what is around it in a book. */
export interface TextPageProps {
  readonly text: BookText;
  /** Its HTML, from `src/text/`. */
  readonly html: string;
  readonly language: SiteLanguage;
  readonly section: SetText | undefined;
  /** Where addresses of the site lead to. */
  readonly addresses: BookAddresses;
  /** The picture at the beginning, if the book has it. */
  readonly picture: { readonly file: string; readonly alt: string; readonly credit?: SetText } | undefined;
}

/** The page of a text in a book. */
export function textPage(props: TextPageProps): string {
  const { text, language } = props;
  return bookPage({
    language,
    title: plainOf(text.title),
    type: 'bodymatter',
    text: textXhtml(props.html, language, props.addresses),
    children: (
      <article
        {...epubType(text.kind === 'introduction' ? 'introduction' : 'chapter')}
        aria-labelledby="page_title"
      >
        <TextHead {...props} />
        <RespondsTo {...props} />
        <div class="text">
          <TextPlace />
        </div>
        <TextFoot {...props} />
      </article>
    ),
  });
}

function TextHead({ text, language, section, picture }: TextPageProps) {
  const { work } = interfaceIn(language);
  const marked = markedWordsOf(language);
  return (
    <header>
      {section !== undefined && <p class="section" {...withText(section)} />}
      <h1 id="page_title" {...withText(text.title, text.titleLanguage)} />
      {text.subtitle !== undefined && <p class="subtitle" {...withText(text.subtitle)} />}
      <People language={language} names={text.authors} />
      <People language={language} names={text.translators} label={work.translatedBy} labelLanguage={marked} />
      <p class="date">{dateInWords(text.date, language)}</p>
      {text.summary !== undefined && <p class="summary" {...withText(text.summary)} />}
      {picture && (
        <figure>
          <img src={picture.file} alt={picture.alt} />
          {picture.credit !== undefined && (
            <figcaption>
              <span {...inLanguage(marked)}>{work.credit}</span> <span {...withText(picture.credit)} />
            </figcaption>
          )}
        </figure>
      )}
    </header>
  );
}

function RespondsTo({ text, language, addresses }: TextPageProps) {
  if (text.respondsTo.length === 0) return null;
  const { work } = interfaceIn(language);
  return (
    <div class="responds-to">
      <p class="label" {...inLanguage(markedWordsOf(language))}>
        {work.respondsTo}
      </p>
      <ul>
        {text.respondsTo.map((answered) => (
          <li key={answered.href}>
            <Answered answered={answered} language={language} addresses={addresses} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Answered({
  answered,
  language,
  addresses,
}: Pick<TextPageProps, 'language' | 'addresses'> & { readonly answered: BookAnswer }) {
  if (answered.kind === 'external') return <AddressLink language={language} {...answered} />;
  const { paragraph, href } = answered;
  const place = paragraph === undefined ? href : `${href}#p${paragraph}`;
  return (
    <>
      <TitleLink language={language} work={{ ...answered, href: addresses.link(place) }} />
      {paragraph !== undefined && (
        <>
          {conventionsOf(language).comma}
          {interfaceIn(language).work.paragraph(paragraph)}
        </>
      )}
    </>
  );
}

/** What is to be said of a text after it: its answers, its files, and where it comes from. */
function TextFoot({ text, language, addresses }: TextPageProps) {
  const { work } = interfaceIn(language);
  const marked = inLanguage(markedWordsOf(language));
  const from = text.translatedFrom;
  if (!text.answeredBy.length && !text.attachments.length && from === undefined && !text.revised) return null;
  return (
    <footer>
      <Links label={work.answeredBy} language={language}>
        {text.answeredBy.map((answer) => (
          <li key={answer.href}>
            <TitleLink language={language} work={{ ...answer, href: addresses.link(answer.href) }} />
          </li>
        ))}
      </Links>
      <Links label={work.attachments} language={language}>
        {text.attachments.map(({ href, title }) => (
          <li key={href}>
            <a href={addresses.link(href)} {...withText(title)} />
          </li>
        ))}
      </Links>
      {from !== undefined && <p {...marked}>{work.translatedFrom(nameIn(language, from))}</p>}
      {text.revised && (
        <p>
          <span {...marked}>{work.revised(text.revised.date.iso)}</span>{' '}
          {dateInWords(text.revised.date, language)}: <span {...withText(text.revised.note)} />
        </p>
      )}
    </footer>
  );
}

interface LinksProps {
  readonly label: string;
  readonly language: SiteLanguage;
  readonly children: readonly JSX.Element[];
}

/** A list with a label. Renders nothing if it is empty. */
function Links({ label, language, children }: LinksProps) {
  if (children.length === 0) return null;
  return (
    <>
      <p class="label" {...inLanguage(markedWordsOf(language))}>
        {label}
      </p>
      <ul>{children}</ul>
    </>
  );
}

/** A link to a work, which says if it leads to another language. */
export function TitleLink({ language, work }: { readonly language: SiteLanguage; readonly work: WorkLink }) {
  const { href, title, onlyIn } = work;
  return (
    <>
      <a href={href} hreflang={onlyIn} {...withText(title, onlyIn)} />
      {onlyIn !== undefined && (
        <>
          {' '}
          <span class="only-in" {...inLanguage(markedWordsOf(language))}>
            ({interfaceIn(language).onlyIn(nameIn(language, onlyIn))})
          </span>
        </>
      )}
    </>
  );
}
