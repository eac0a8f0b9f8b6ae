import { interfaceIn } from '../../../src/languages/index.ts';
import type { Frame } from '../../../src/pages/views/frame-views.ts';
import { GuideLink } from '../guide/guide-link.tsx';
import { License } from '../text/license.tsx';
import { Said, useLabel, useWordsLanguage } from '../words/interface-words.tsx';
import { Words } from '../words/words.tsx';
import { NavigationLinks } from './navigation-links.tsx';

/** The footer of every page: publisher, license and further links. */
export function Foot({ view }: { readonly view: Frame }) {
  const { site } = view;
  const words = interfaceIn(view.language);
  return (
    <footer class="foot">
      <div class="foot-journal">
        <p class="wordmark">
          <a href={site.home}>
            <Words text={site.title} />
          </a>
        </p>
        {site.publisher !== undefined && <p>{site.publisher}</p>}
        {site.license && (
          <p>
            <Said>{words.footer.license}</Said> <License license={site.license} />
          </p>
        )}
        <p>
          <a href="#page_top" lang={useWordsLanguage()}>
            {words.labels.backToTop}
          </a>
        </p>
      </div>
      <FootLinks view={view} />
    </footer>
  );
}

function FootLinks({ view }: { readonly view: Frame }) {
  const { site } = view;
  const words = interfaceIn(view.language);
  const label = useLabel(words.labels.footer);
  return (
    <nav class="foot-links" {...label.outside}>
      <NavigationLinks links={view.navigation} {...label.inside} />
      {site.guide && (
        <p>
          <GuideLink language={view.language} href={site.guide.overview} text={words.guide.link} />
        </p>
      )}
      <p>
        <a href={site.feed} lang={useWordsLanguage()}>
          {words.footer.feed}
        </a>
      </p>
      {site.saved !== undefined && (
        <p id="page_saved" hidden>
          <a href={site.saved} lang={useWordsLanguage()}>
            {words.saved.title}
          </a>
        </p>
      )}
    </nav>
  );
}
