import { conventionsOf, interfaceIn, nameIn } from '../src/languages/index.ts';
import type { ParallelView } from '../src/pages/views/parallel-views.ts';
import { pagesOfKind, type TemplateData } from '../src/write/eleventy.ts';
import { Document } from './parts/frame/document.tsx';
import { ParallelHead } from './parts/parallel/parallel-head.tsx';
import { rowsOf } from './parts/parallel/parallel-rows.ts';
import { ParallelSections } from './parts/parallel/parallel-sections.tsx';
import { ParallelStale } from './parts/parallel/parallel-stale.tsx';
import { Said } from './parts/words/interface-words.tsx';

export const data = pagesOfKind('parallel');

/** Two editions of an article side by side: each paragraph, followed by its translation. */
export default function Parallel({ planned: { view } }: TemplateData<'parallel'>) {
  const { parallel } = view;
  return (
    <Document view={view} stylesheet={view.stylesheet}>
      <article class="parallel">
        <ParallelHead view={view} />
        <ParallelStale view={view} />
        <Closeness view={view} />
        {parallel.closeness === 'none' ? <ParallelSections view={view} /> : <Rows view={view} />}
        <OwnPages view={view} />
      </article>
    </Document>
  );
}

/** Says why not every paragraph has a partner. Renders nothing if each has. */
function Closeness({ view: { language, parallel } }: { readonly view: ParallelView }) {
  if (parallel.closeness === 'paragraphs') return null;
  return <p class="closeness">{interfaceIn(language).beside.closeness[parallel.closeness]}</p>;
}

function Rows({ view }: { readonly view: ParallelView }) {
  const { language, second } = view;
  return (
    <>
      <p class="show-all">
        <label>
          <input type="checkbox" id="page_all" />{' '}
          <Said>{interfaceIn(language).beside.showAll(nameIn(language, second.language))}</Said>
        </label>
      </p>
      <div class="text" dangerouslySetInnerHTML={{ __html: rowsOf(view) }} />
    </>
  );
}

/** Links to each edition's own page, with what is not repeated here. */
function OwnPages({ view }: { readonly view: ParallelView }) {
  return (
    <p class="own-pages">
      <Said>{interfaceIn(view.language).beside.ownPages}</Said>{' '}
      {[view.first, view.second].map(({ language, name, href }, place) => (
        <>
          {place > 0 && conventionsOf(view.language).comma}
          <a href={href} lang={language} hreflang={language}>
            {name}
          </a>
        </>
      ))}
    </p>
  );
}
