import { interfaceIn } from '../../src/languages/index.ts';
import type { Frame } from '../../src/pages/views/views.ts';

/** Links to the text in other languages. Renders nothing if there are none. */
export function AlsoIn({ view }: { readonly view: Frame }) {
  if (view.alternates.length === 0) return null;
  return (
    <p class="also-in" data-pagefind-ignore>
      {interfaceIn(view.language).work.alsoIn}{' '}
      {view.alternates.map((alternate, place) => (
        <>
          {place > 0 && ', '}
          <a
            href={alternate.href}
            lang={alternate.language}
            hreflang={alternate.language}
            data-paragraphs={alternate.paragraphs}
          >
            {alternate.name}
          </a>
        </>
      ))}
    </p>
  );
}
