import { interfaceIn } from '../../src/languages/index.ts';
import type { ArticleView, Frame } from '../../src/pages/views/views.ts';

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

/** Links to the text and another edition of it, side by side. Renders nothing if there is no other. */
export function SideBySide({ view }: { readonly view: ArticleView }) {
  if (view.sideBySide.length === 0) return null;
  const { name, beside } = interfaceIn(view.language);
  return (
    <p class="also-in" data-pagefind-ignore>
      {view.sideBySide.map((other, place) => (
        <>
          {place > 0 && '; '}
          <a href={other.href} data-paragraphs={other.paragraphs}>
            {name} | <span lang={other.language}>{other.name}</span>, {beside.sideBySide}
          </a>
        </>
      ))}
    </p>
  );
}
