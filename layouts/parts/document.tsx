import type { ComponentChildren } from 'preact';
import { conventionsOf, interfaceIn } from '../../src/languages/index.ts';
import type { Frame } from '../../src/pages/views/views.ts';
import { Foot } from './foot.tsx';
import { Head } from './head.tsx';
import { Masthead } from './masthead.tsx';

interface DocumentProps {
  readonly view: Frame;
  /** The page is the home page: its title is the journal's own. */
  readonly home?: boolean;
  /** False keeps search engines from listing the page. */
  readonly listed?: boolean;
  /** False on the search page, which has a field of its own. */
  readonly searchField?: boolean;
  readonly children: ComponentChildren;
}

/**
 * The shell of every page. All ids that layouts give begin with `page_`, so that none can ever meet the id of a heading or a
 * footnote of a text.
 */
export function Document({ view, home = false, listed = true, searchField = true, children }: DocumentProps) {
  const { site, language } = view;
  const words = interfaceIn(language);
  const ownTitle = site.tagline === '' ? site.title : `${site.title}: ${site.tagline}`;
  const title = home ? ownTitle : `${view.title} · ${site.title}`;
  return (
    <html lang={language} dir={conventionsOf(language).direction}>
      <Head view={view} title={title} listed={listed} />
      <body id="page_top">
        <a class="skip" href="#page_main">
          {words.skipToContent}
        </a>
        <Masthead view={view} home={home} searchField={searchField} />
        <main id="page_main" tabindex={-1}>
          {children}
        </main>
        <Foot view={view} />
      </body>
    </html>
  );
}
