import { interfaceIn, markedWordsOf, type SiteLanguage } from '../../languages/index.ts';
import { addressOfDoi } from '../../model/doi.ts';
import type { LicenseView } from '../../site/license.ts';
import type { Book } from './book.ts';
import type { BookText } from './book-text.ts';
import { AddressLink, bookPage, epubType, inLanguage, People, withText } from './page-parts.tsx';
import { TitleLink } from './text-page.tsx';

/** Whole addresses on the site. */
export interface AddressesOnSite {
  readonly ofLink: (href: string) => string;
  readonly ofText: (text: BookText) => string;
}

/** The page at the end: credits, license, permanent addresses, and what the book does not have. */
export function aboutPage(book: Book, addresses: AddressesOnSite): string {
  const { language, sections } = book;
  const words = interfaceIn(language).takeAlong.book;
  const marked = inLanguage(markedWordsOf(language));
  return bookPage({
    language,
    title: words.about,
    type: 'backmatter',
    children: (
      <section {...epubType('colophon')} role="doc-colophon" aria-labelledby="page_about">
        <h1 id="page_about" {...marked}>
          {words.about}
        </h1>
        <Origin book={book} />
        <LeftOut book={book} addresses={addresses} />
        <h2 {...marked}>{words.addresses}</h2>
        {sections.flatMap(({ texts }) =>
          texts.map((text) => (
            <Credits key={text.id} language={language} text={text} url={addresses.ofText(text)} />
          )),
        )}
      </section>
    ),
  });
}

/** The journal, the title, who edited it, the license and the address. */
function Origin({ book }: { readonly book: Book }) {
  const { language, journal, label, title, titleLanguage, editors, license, url } = book;
  const { takeAlong, issues } = interfaceIn(language);
  return (
    <>
      <p>
        <a href={journal.url}>{journal.title}</a>
        {journal.issn !== undefined && <> (ISSN {journal.issn})</>}
        {journal.publisher !== undefined && (
          <>
            <br />
            {journal.publisher}
          </>
        )}
      </p>
      <p>
        {label}: <span {...withText(title, titleLanguage)} />
      </p>
      <People
        language={language}
        names={editors}
        label={issues.editedBy}
        labelLanguage={markedWordsOf(language)}
      />
      {license && <License language={language} license={license} />}
      <p>
        <span {...inLanguage(markedWordsOf(language))}>{takeAlong.book.online}</span>{' '}
        <AddressLink language={language} href={url} />
      </p>
    </>
  );
}

/** The texts that exist in other languages only. Renders nothing if there are none. */
function LeftOut({ book, addresses }: { readonly book: Book; readonly addresses: AddressesOnSite }) {
  const { language, leftOut } = book;
  if (leftOut.length === 0) return null;
  return (
    <>
      <p {...inLanguage(markedWordsOf(language))}>{interfaceIn(language).takeAlong.book.leftOut}</p>
      <ul class="left-out">
        {leftOut.map((work) => (
          <li key={work.href}>
            <TitleLink language={language} work={{ ...work, href: addresses.ofLink(work.href) }} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Who wrote a text, where it is, and under which license if that is its own. */
function Credits({
  language,
  text,
  url,
}: {
  readonly language: SiteLanguage;
  readonly text: BookText;
  readonly url: string;
}) {
  const { work } = interfaceIn(language);
  return (
    <div class="credits">
      <p {...withText(text.title, text.titleLanguage)} />
      <People language={language} names={text.authors} />
      <People
        language={language}
        names={text.translators}
        label={work.translatedBy}
        labelLanguage={markedWordsOf(language)}
      />
      <p>
        <AddressLink language={language} href={url} />
      </p>
      {text.doi !== undefined && (
        <p>
          {work.doi}: <AddressLink language={language} href={addressOfDoi(text.doi)} text={text.doi} />
        </p>
      )}
      {text.license && <License language={language} license={text.license} />}
    </div>
  );
}

function License({
  language,
  license: { name, href },
}: {
  readonly language: SiteLanguage;
  readonly license: LicenseView;
}) {
  return (
    <p>
      <span {...inLanguage(markedWordsOf(language))}>{interfaceIn(language).footer.license}</span>{' '}
      {href === undefined ? name : <a href={href}>{name}</a>}
    </p>
  );
}
