import { conventionsOf, interfaceIn, markedWordsOf } from '../../languages/index.ts';
import { dateInWords } from '../../model/date.ts';
import { plainOf } from '../../model/set-text.ts';
import type { Book, BookSection } from './book.ts';
import type { BookText } from './book-text.ts';
import { bookPage, epubType, inLanguage, People, WORDMARK, withText } from './page-parts.tsx';

/** The page with the cover's picture. */
export function coverPage({ language, title, label }: Book, picture: string): string {
  const { cover } = interfaceIn(language).takeAlong.book;
  return bookPage({
    language,
    title: cover,
    type: 'cover',
    children: (
      <h1 class="cover">
        <img
          src={picture}
          alt={`${cover}${conventionsOf(language).comma}${label}: ${plainOf(title)}`}
          role="doc-cover"
        />
      </h1>
    ),
  });
}

/** The page with the title. */
export function titlePage(book: Book): string {
  const { language, journal, title, titleLanguage, subtitle, summary, label, date, editors } = book;
  const { issues } = interfaceIn(language);
  return bookPage({
    language,
    title: plainOf(title),
    type: 'frontmatter',
    children: (
      <section class="title-page" {...epubType('titlepage')} aria-labelledby="page_title">
        <p class="journal">{journal.wordmark ? <img src={WORDMARK} alt={journal.title} /> : journal.title}</p>
        <p class="section" {...inLanguage(markedWordsOf(language))}>
          {label}
        </p>
        <h1 id="page_title" {...withText(title, titleLanguage)} />
        {subtitle !== undefined && <p class="subtitle" {...withText(subtitle, titleLanguage)} />}
        <p class="date">{dateInWords(date, language)}</p>
        <People
          language={language}
          names={editors}
          label={issues.editedBy}
          labelLanguage={markedWordsOf(language)}
        />
        {summary !== undefined && <p class="summary" {...withText(summary, titleLanguage)} />}
      </section>
    ),
  });
}

/** Files that the contents lead to. */
export interface ContentFiles {
  readonly cover: string;
  readonly of: (text: BookText) => string;
  readonly first: string;
  readonly about: string;
}

/** A text with fewer sections is found without them. */
const FEWEST_PARTS = 3;

/** The contents, also for e-readers (EPUB 3.3, "Navigation document"). */
export function contentsPage(book: Book, files: ContentFiles): string {
  const { language, sections } = book;
  const words = interfaceIn(language).takeAlong.book;
  const marked = inLanguage(markedWordsOf(language));
  return bookPage({
    language,
    title: words.contents,
    type: 'frontmatter',
    children: (
      <>
        <nav {...epubType('toc')} aria-labelledby="page_contents">
          <h1 id="page_contents" {...marked}>
            {words.contents}
          </h1>
          <ol>
            {sections.map((section) => (
              <SectionEntries section={section} files={files} />
            ))}
            <li>
              <a href={files.about} {...marked}>
                {words.about}
              </a>
            </li>
          </ol>
        </nav>
        <Landmarks book={book} files={files} />
      </>
    ),
  });
}

/** What e-readers offer besides the contents. */
function Landmarks({ book, files }: { readonly book: Book; readonly files: ContentFiles }) {
  const { language, title, titleLanguage } = book;
  const { landmarks, cover, contents } = interfaceIn(language).takeAlong.book;
  const marked = inLanguage(markedWordsOf(language));
  return (
    <nav {...epubType('landmarks')} hidden aria-label={landmarks} {...marked}>
      <ol>
        <li>
          <a {...epubType('cover')} href={files.cover}>
            {cover}
          </a>
        </li>
        <li>
          <a {...epubType('toc')} href="#page_contents">
            {contents}
          </a>
        </li>
        <li>
          <a {...epubType('bodymatter')} href={files.first} {...inLanguage(titleLanguage ?? language)}>
            {plainOf(title)}
          </a>
        </li>
      </ol>
    </nav>
  );
}

function SectionEntries({
  section: { name, texts },
  files,
}: {
  readonly section: BookSection;
  readonly files: ContentFiles;
}) {
  const entries = texts.map((text) => <TextEntry text={text} file={files.of(text)} />);
  if (name === undefined) return <>{entries}</>;
  return (
    <li>
      <span {...withText(name)} />
      <ol>{entries}</ol>
    </li>
  );
}

function TextEntry({ text, file }: { readonly text: BookText; readonly file: string }) {
  const { title, titleLanguage, headings } = text;
  const parts = headings.filter(({ level, text }) => level === 2 && text !== '');
  return (
    <li>
      <a href={file} {...withText(title, titleLanguage)} />
      {parts.length >= FEWEST_PARTS && (
        <ol>
          {parts.map(({ id, text }) => (
            <li>
              <a href={`${file}#${encodeURIComponent(id)}`}>{text}</a>
            </li>
          ))}
        </ol>
      )}
    </li>
  );
}
