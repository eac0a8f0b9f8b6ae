import { interfaceIn, markedWordsOf, nameIn, type SiteLanguage } from '../../../src/languages/index.ts';
import type { StaleView } from '../../../src/pages/views/translation-views.ts';
import { Said } from '../words/interface-words.tsx';
import { Link } from '../words/link.tsx';

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
      <p class="label" id="page_stale" lang={markedWordsOf(language)}>
        {words.heading}
      </p>
      <p>
        <Said>{words.explanation(original)}</Said>{' '}
        {stale.places.length > 0 ? (
          <Said>{words.places}</Said>
        ) : (
          <a href={stale.href} lang={markedWordsOf(language)} hreflang={stale.language}>
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
          {stale.more > 0 && (
            <li>
              <Said>{words.more(stale.more)}</Said>
            </li>
          )}
        </ul>
      )}
    </aside>
  );
}
