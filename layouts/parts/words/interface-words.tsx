import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { conventionsOf, markedWordsOf, type SiteLanguage } from '../../../src/languages/index.ts';

/** The language of the page. */
export const PageLanguage = createContext<SiteLanguage | undefined>(undefined);

/**
 * The `lang` of an element that contains words of the interface only. Undefined on most pages: it is there only if the words
 * are in another language than the page, such as English ones around texts in Haitian Creole.
 */
export function useWordsLanguage(): SiteLanguage | undefined {
  const page = useContext(PageLanguage);
  return page && markedWordsOf(page);
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

/**
 * The attributes of an element whose label is in words of the interface, and those of what is inside of it. A label has the
 * language of its element, so if that is another one than the page's, what is inside says that it is in the page's.
 */
export function useLabel(label: string) {
  const page = useContext(PageLanguage);
  const lang = useWordsLanguage();
  return {
    outside: { 'aria-label': label, lang },
    inside: { lang: lang === undefined ? undefined : page },
  };
}
