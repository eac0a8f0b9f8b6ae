import {
  guideLanguageFor,
  interfaceIn,
  markedWordsOf,
  nameIn,
  type SiteLanguage,
  wordsLanguageOf,
} from '../../../src/languages/index.ts';

interface GuideLinkProps {
  /** The page's language. */
  readonly language: SiteLanguage;
  readonly href: string;
  readonly text: string;
}

/** A link to the guides. If they are not in the page's language, it says in which one they are. */
export function GuideLink({ language, href, text }: GuideLinkProps) {
  const guideLanguage = guideLanguageFor(language);
  const isOwn = guideLanguage === wordsLanguageOf(language);
  return (
    <>
      <a href={href} lang={markedWordsOf(language)} hreflang={isOwn ? undefined : guideLanguage}>
        {text}
      </a>
      {!isOwn && (
        <>
          {' '}
          <span class="only-in">{interfaceIn(language).onlyIn(nameIn(language, guideLanguage))}</span>
        </>
      )}
    </>
  );
}
