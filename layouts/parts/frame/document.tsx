import type { ComponentChildren } from 'preact';
import { conventionsOf, definedIn, interfaceIn, markedWordsOf } from '../../../src/languages/index.ts';
import { plainOf } from '../../../src/model/set-text.ts';
import type { Frame } from '../../../src/pages/views/frame-views.ts';
import { PageLanguage } from '../words/interface-words.tsx';
import { Foot } from './foot.tsx';
import { Head } from './head.tsx';
import { Masthead } from './masthead.tsx';

interface DocumentProps {
  readonly view: Frame;
  /** Whether this is the home page, whose title is the journal's. */
  readonly home?: boolean;
  /** If false, search engines are told not to list the page. */
  readonly listed?: boolean;
  /** Address of styles that this kind of page alone needs. */
  readonly stylesheet?: string;
  /** If false, the masthead has no search field. The search page has its own. */
  readonly searchField?: boolean;
  /** Whether there is code with colours on it. */
  readonly code?: boolean;
  /** Addresses of the script that this kind of page alone needs, and of files that it loads at once, before fonts. */
  readonly script?: string;
  readonly preload?: readonly string[];
  readonly children: ComponentChildren;
}

/**
 * The shell of every page. All ids in layouts begin with `page_`, so that they never collide with ids of headings and
 * footnotes in a text.
 */
export function Document({
  view,
  home = false,
  listed = true,
  stylesheet,
  searchField = true,
  code = false,
  script,
  preload,
  children,
}: DocumentProps) {
  const { language } = view;
  return (
    <html lang={language} dir={conventionsOf(language).direction}>
      <Head
        view={view}
        title={home ? journalTitle(view) : `${plainOf(view.title)} · ${plainOf(view.site.title)}`}
        listed={listed}
        stylesheet={stylesheet}
        code={code}
        script={script}
        preload={preload}
      />
      <PageLanguage.Provider value={language}>
        <body id="page_top">
          <a class="skip" href="#page_main" lang={markedWordsOf(language)}>
            {interfaceIn(language).skipToContent}
          </a>
          <Masthead view={view} home={home} searchField={searchField} />
          <main id="page_main" tabindex={-1}>
            {children}
          </main>
          <Foot view={view} />
        </body>
      </PageLanguage.Provider>
    </html>
  );
}

/** The journal's title with its tagline. */
function journalTitle({ language, site }: Frame): string {
  const [title, tagline] = [plainOf(site.title), plainOf(site.tagline)];
  return tagline === '' ? title : definedIn(language, title, tagline);
}
