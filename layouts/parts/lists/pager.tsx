import type { SiteLanguage } from '../../../src/languages/index.ts';
import type { WorkLink } from '../../../src/site/links.ts';
import { useLabel, useWordsLanguage } from '../words/interface-words.tsx';
import { TitleLink } from '../words/title-link.tsx';

interface PagerProps {
  readonly language: SiteLanguage;
  readonly words: { readonly previous: string; readonly next: string; readonly neighbours: string };
  readonly previous: WorkLink | undefined;
  readonly next: WorkLink | undefined;
}

/** Links to the previous and the next text or issue. Renders nothing if there are neither. */
export function Pager({ language, words, previous, next }: PagerProps) {
  const { outside, inside } = useLabel(words.neighbours);
  if (!previous && !next) return null;
  return (
    <nav class="pager" {...outside}>
      {previous && (
        <p class="pager-previous" {...inside}>
          <span class="label" lang={useWordsLanguage()}>
            {words.previous}
          </span>{' '}
          <TitleLink language={language} work={previous} />
        </p>
      )}
      {next && (
        <p class="pager-next" {...inside}>
          <span class="label" lang={useWordsLanguage()}>
            {words.next}
          </span>{' '}
          <TitleLink language={language} work={next} />
        </p>
      )}
    </nav>
  );
}
