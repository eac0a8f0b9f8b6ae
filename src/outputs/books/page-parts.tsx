import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { conventionsOf, listIn, type SiteLanguage } from '../../languages/index.ts';
import { blockDirection } from '../../model/direction.ts';
import { htmlOf, type SetText } from '../../model/set-text.ts';
import { xhtmlDocument } from './xhtml.ts';

/** The styles of all pages. */
export const STYLES = 'style.css';

/** The wordmark of the journal's theme, if it has one. */
export const WORDMARK = 'wordmark.svg';

const NAMESPACES: Readonly<Record<string, string>> = {
  xmlns: 'http://www.w3.org/1999/xhtml',
  'xmlns:epub': 'http://www.idpf.org/2007/ops',
};

interface BookPageProps {
  readonly language: SiteLanguage;
  readonly title: string;
  /** What the page is, in the words of EPUB's Structural Semantics Vocabulary. */
  readonly type: string;
  readonly children: ComponentChildren;
  /** XHTML that takes the place of `TextPlace`. */
  readonly text?: string;
}

/** Where the text of a page is put in when all else is XHTML. No other element is named so. */
export function TextPlace() {
  return <slot />;
}

/** A page of a book, as an XHTML file. */
export function bookPage({ language, title, type, children, text = '' }: BookPageProps): string {
  const { direction } = conventionsOf(language);
  const html = renderToString(
    <html {...NAMESPACES} {...inLanguage(language)} dir={direction}>
      <head>
        <meta charset="utf-8" />
        <title>{title}</title>
        <link rel="stylesheet" type="text/css" href={STYLES} />
      </head>
      <body {...epubType(type)}>
        <main>{children}</main>
      </body>
    </html>,
  );
  return xhtmlDocument(html).replace('<slot></slot>', () => text);
}

/** The attribute that tells an e-reader what an element is. */
export function epubType(type: string): Readonly<Record<string, string>> {
  return { 'epub:type': type };
}

/** The attributes of an element in a language. Empty if it is that of its surroundings. */
export function inLanguage(language: SiteLanguage | undefined): Readonly<Record<string, string>> {
  return language === undefined ? {} : { lang: language, 'xml:lang': language };
}

/** A title, summary or name with its italics, as attributes of the element that has it. */
export function withText(text: SetText, language?: SiteLanguage) {
  const direction = blockDirection(text);
  return {
    ...inLanguage(language),
    ...(direction && { dir: direction }),
    dangerouslySetInnerHTML: { __html: htmlOf(text) },
  };
}

/** A link that is shown as its address. In a line from right to left, an address keeps its order. */
export function AddressLink({
  language,
  href,
  text = href,
}: {
  readonly language: SiteLanguage;
  readonly href: string;
  readonly text?: string;
}) {
  return (
    <a href={href} dir={conventionsOf(language).direction === 'rtl' ? 'ltr' : undefined}>
      {text}
    </a>
  );
}

interface PeopleProps {
  readonly language: SiteLanguage;
  readonly names: readonly string[];
  /** Comes before the names. */
  readonly label?: string;
  readonly labelLanguage?: SiteLanguage | undefined;
}

/** Names of people in a line. Renders nothing if there are none. */
export function People({ language, names, label, labelLanguage }: PeopleProps) {
  if (names.length === 0) return null;
  return (
    <p class="people">
      {label !== undefined && <span {...inLanguage(labelLanguage)}>{label} </span>}
      {listIn(language, names)}
    </p>
  );
}
