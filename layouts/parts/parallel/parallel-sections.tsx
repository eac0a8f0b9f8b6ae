import { interfaceIn } from '../../../src/languages/index.ts';
import type { ParallelView } from '../../../src/pages/views/parallel-views.ts';
import { directionIn } from './parallel-head.tsx';

/** The headings of two texts that are too long for one page, with links to where they are. */
export function ParallelSections({ view }: { readonly view: ParallelView }) {
  const { language, first, second, parallel } = view;
  return (
    <div class="pair parallel-sections">
      {([first, second] as const).map((side, place) => (
        <div
          key={side.language}
          class="side"
          lang={place === 0 ? undefined : side.language}
          dir={directionIn(side.language, language)}
        >
          <p>
            <a href={side.href} hreflang={side.language}>
              {interfaceIn(side.language).beside.alone}
            </a>
          </p>
          <ol>
            {parallel.headings[place]?.map(({ id, level, text }) => (
              <li key={id} class={`contents-${level}`}>
                <a href={`${side.href}#${encodeURIComponent(id)}`} hreflang={side.language}>
                  {text}
                </a>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </div>
  );
}
