import type { Language } from '../../src/languages/index.ts';
import type { WorkLink } from '../../src/site/views.ts';
import { TitleLink } from './title-link.tsx';

interface PagerProps {
  readonly language: Language;
  readonly words: { readonly previous: string; readonly next: string; readonly neighbours: string };
  readonly previous: WorkLink | undefined;
  readonly next: WorkLink | undefined;
  /** Language of the titles, where it is the same whatever they lead to. */
  readonly titleLanguage?: Language;
}

/** Links to what comes before and after; nothing where there is neither. */
export function Pager({ language, words, previous, next, titleLanguage }: PagerProps) {
  if (!previous && !next) return null;
  return (
    <nav class="pager" aria-label={words.neighbours}>
      {previous && (
        <p class="pager-previous">
          <span class="label">{words.previous}</span>{' '}
          <TitleLink language={language} work={previous} titleLanguage={titleLanguage} />
        </p>
      )}
      {next && (
        <p class="pager-next">
          <span class="label">{words.next}</span>{' '}
          <TitleLink language={language} work={next} titleLanguage={titleLanguage} />
        </p>
      )}
    </nav>
  );
}
