import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { conventionsOf, type SiteLanguage } from '../../src/languages/index.ts';

/** The language of the interface's words on a page, if it is not the page's: English around texts in Haitian Creole. */
export const WordsLanguage = createContext<SiteLanguage | undefined>(undefined);

/** The `lang` of an element that contains words of the interface only. Undefined on most pages. */
export function useWordsLanguage(): SiteLanguage | undefined {
  return useContext(WordsLanguage);
}

/** Words of the interface beside others, marked if they are in another language than the page. */
export function Said({ children }: { readonly children: ComponentChildren }) {
  const language = useWordsLanguage();
  if (language === undefined) return children;
  return (
    <span lang={language} dir={conventionsOf(language).direction}>
      {children}
    </span>
  );
}
