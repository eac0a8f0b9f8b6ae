import { conventionsOf, directionOn, interfaceIn } from '../../../src/languages/index.ts';
import type { ArticleView } from '../../../src/pages/views/article-views.ts';
import type { Frame } from '../../../src/pages/views/frame-views.ts';
import { Said } from '../words/interface-words.tsx';

interface AlsoInProps {
  readonly view: Frame & Partial<Pick<ArticleView, 'sideBySide'>>;
}

/** Links to the text in other languages, and to pages that set it beside them. Renders nothing if there are none. */
export function AlsoIn({ view }: AlsoInProps) {
  if (view.alternates.length === 0) return null;
  const { name, work, beside } = interfaceIn(view.language);
  return (
    <p class="also-in" data-pagefind-ignore>
      <Said>{work.alsoIn}</Said>{' '}
      {view.alternates.map((alternate, place) => (
        <>
          {place > 0 && conventionsOf(view.language).comma}
          <a
            href={alternate.href}
            lang={alternate.language}
            dir={directionOn(view.language, alternate.language)}
            hreflang={alternate.language}
            data-paragraphs={alternate.paragraphs}
          >
            {alternate.name}
          </a>
        </>
      ))}
      {view.sideBySide?.map((other) => (
        <>
          {' · '}
          <a href={other.href} data-paragraphs={other.paragraphs}>
            {name} | <span lang={other.language}>{other.name}</span>
            {conventionsOf(view.language).comma}
            <Said>{beside.sideBySide}</Said>
          </a>
        </>
      ))}
    </p>
  );
}
