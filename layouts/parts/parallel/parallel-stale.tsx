import { interfaceIn, nameIn } from '../../../src/languages/index.ts';
import type { ParallelView } from '../../../src/pages/views/parallel-views.ts';
import { Said } from '../words/interface-words.tsx';

/** Says which of the translations on a page are older than their originals. Renders nothing if none is. */
export function ParallelStale({ view: { language, stale } }: { readonly view: ParallelView }) {
  if (stale.length === 0) return null;
  const { beside, stale: words } = interfaceIn(language);
  return (
    <aside class="stale" aria-labelledby="page_stale">
      <p class="label" id="page_stale">
        <Said>{words.heading}</Said>
      </p>
      {stale.map(({ translation, original, places, more }) => (
        <>
          <p>
            {beside.stale(nameIn(language, translation), nameIn(language, original))}{' '}
            {places.length > 0 && words.places}
          </p>
          {places.length > 0 && (
            <ul>
              {places.map(({ text, href }) => (
                <li key={href}>
                  <a href={href}>{text}</a>
                </li>
              ))}
              {more > 0 && (
                <li>
                  <Said>{words.more(more)}</Said>
                </li>
              )}
            </ul>
          )}
        </>
      ))}
    </aside>
  );
}
