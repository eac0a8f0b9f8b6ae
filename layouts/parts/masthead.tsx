import { interfaceIn } from '../../src/languages/index.ts';
import type { Frame } from '../../src/site/views.ts';
import { NavigationLinks } from './navigation-links.tsx';

/** The journal's title as a wordmark, the main navigation and the language switch. */
export function Masthead({ view, home }: { readonly view: Frame; readonly home: boolean }) {
  const { site } = view;
  const words = interfaceIn(view.language);
  const title = <a href={site.home}>{site.title}</a>;
  return (
    <header class={home ? 'masthead masthead-home' : 'masthead'}>
      {/* On the home page the journal's title is the page's own. */}
      {home ? <h1 class="wordmark">{title}</h1> : <p class="wordmark">{title}</p>}
      {home && site.tagline !== '' && <p class="tagline">{site.tagline}</p>}
      <nav class="navigation" aria-label={words.labels.mainNavigation}>
        <NavigationLinks links={view.navigation} />
      </nav>
      <div class="masthead-tools">
        <LanguageSwitch view={view} />
      </div>
    </header>
  );
}

/** Leads to this very page in the other languages, each under its own name. */
function LanguageSwitch({ view }: { readonly view: Frame }) {
  if (view.alternates.length === 0) return null;
  return (
    <nav class="languages" aria-label={interfaceIn(view.language).labels.languages}>
      <ul>
        {view.alternates.map((alternate) => (
          <li key={alternate.language}>
            <a
              href={alternate.href}
              lang={alternate.language}
              hreflang={alternate.language}
              data-paragraphs={alternate.paragraphs}
            >
              {alternate.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
