import { interfaceIn, nameIn, type SiteLanguage } from '../../src/languages/index.ts';
import type { StaleView } from '../../src/pages/views/views.ts';
import { Link } from './link.tsx';

/** A notice on a translation that its original has changed, with the changed places. Renders nothing if it has not. */
export function Stale({
  language,
  stale,
}: {
  readonly language: SiteLanguage;
  readonly stale: StaleView | undefined;
}) {
  if (!stale) return null;
  const words = interfaceIn(language).stale;
  const original = nameIn(language, stale.language);
  return (
    <aside class="stale" aria-labelledby="page_stale" data-pagefind-ignore>
      <p class="label" id="page_stale">
        {words.heading}
      </p>
      <p>
        {words.explanation(original)}{' '}
        {stale.places.length > 0 ? (
          words.places
        ) : (
          <a href={stale.href} hreflang={stale.language}>
            {words.readOriginal(original)}
          </a>
        )}
      </p>
      {stale.places.length > 0 && (
        <ul>
          {stale.places.map((place) => (
            <li key={place.href}>
              <Link link={{ ...place, language: stale.language }} />
            </li>
          ))}
          {stale.more > 0 && <li>{words.more(stale.more)}</li>}
        </ul>
      )}
    </aside>
  );
}
