import { directionOn, interfaceIn } from '../../../src/languages/index.ts';
import { plainOf, type SetText } from '../../../src/model/set-text.ts';
import type { Frame, SiteView, WordmarkView } from '../../../src/pages/views/frame-views.ts';
import { useLabel } from '../words/interface-words.tsx';
import { Block, Words } from '../words/words.tsx';
import { NavigationLinks } from './navigation-links.tsx';
import { SearchField } from './search-field.tsx';

interface MastheadProps {
  readonly view: Frame;
  readonly home: boolean;
  /** Whether to show the search field. */
  readonly searchField: boolean;
}

/** The wordmark, the language switch, the search field and the main navigation. */
export function Masthead({ view, home, searchField }: MastheadProps) {
  const { site } = view;
  const label = useLabel(interfaceIn(view.language).labels.mainNavigation);
  const title = (
    <a href={site.home}>
      {site.wordmark ? <Drawing wordmark={site.wordmark} title={site.title} /> : <Words text={site.title} />}
    </a>
  );
  return (
    <header class={home ? 'masthead masthead-home' : 'masthead'}>
      {/* On the home page, the journal's title is the page's h1. */}
      {home ? <h1 class={classOf(site)}>{title}</h1> : <p class={classOf(site)}>{title}</p>}
      {home && site.tagline !== '' && <Block class="tagline" text={site.tagline} />}
      <nav class="navigation" {...label.outside}>
        <NavigationLinks links={view.navigation} {...label.inside} />
      </nav>
      <div class="masthead-tools">
        {searchField && <SearchField language={view.language} searchPage={site.search} />}
        <LanguageSwitch view={view} />
      </div>
    </header>
  );
}

function classOf({ wordmark }: SiteView): string {
  return wordmark ? 'wordmark wordmark-drawn' : 'wordmark';
}

/** The wordmark that the journal's theme has. Its name is the journal's title. */
function Drawing({ wordmark, title }: { readonly wordmark: WordmarkView; readonly title: SetText }) {
  const { light, dark, width, height } = wordmark;
  return (
    <picture>
      {dark !== undefined && <source media="(prefers-color-scheme: dark)" srcset={dark} />}
      <img src={light} alt={plainOf(title)} width={width} height={height} />
    </picture>
  );
}

/**
 * Links to this page in the other languages, each with the language's name in that language. If it does not exist in one of
 * them, the link leads to the page that comes closest, and says what that is.
 */
function LanguageSwitch({ view }: { readonly view: Frame }) {
  const count = view.alternates.length + view.nearest.length;
  const { outside, inside } = useLabel(interfaceIn(view.language).labels.languages);
  if (count === 0) return null;
  return (
    <nav class={count > 2 ? 'languages languages-many' : 'languages'} {...outside}>
      <ul {...inside}>
        {view.alternates.map((alternate) => (
          <li key={alternate.language}>
            <a
              href={alternate.href}
              lang={alternate.language}
              dir={directionOn(view.language, alternate.language)}
              hreflang={alternate.language}
              data-paragraphs={alternate.paragraphs}
            >
              {alternate.name}
            </a>
          </li>
        ))}
        {view.nearest.map(({ language, name, place, href }) => (
          <li key={language}>
            <a href={href} lang={language} dir={directionOn(view.language, language)} hreflang={language}>
              {name} <span class="quiet">({place})</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
