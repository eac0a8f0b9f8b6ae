import { interfaceIn, markedWordsOf, nameIn, type SiteLanguage } from '../../../src/languages/index.ts';
import { inlineDirection } from '../../../src/model/direction.ts';
import type { WorkLink } from '../../../src/site/links.ts';
import { Words } from './words.tsx';

interface TitleLinkProps {
  readonly language: SiteLanguage;
  /** A work, or anything else that may exist only in another language. Or an edition in another language. */
  readonly work: WorkLink & { readonly editionIn?: SiteLanguage };
  /** The title's language, if it is not that of the linked page. */
  readonly titleLanguage?: SiteLanguage | undefined;
  /** Whether the link leads to a page in the page's language, whatever that of the title. */
  readonly stays?: boolean;
}

/**
 * A link to a work. If it leads to another language, a label says so, and the link is marked with the
 * language it leads to.
 */
export function TitleLink({
  language,
  work,
  titleLanguage = work.onlyIn ?? work.editionIn,
  stays = false,
}: TitleLinkProps) {
  return (
    <>
      <a
        href={work.href}
        lang={titleLanguage}
        hreflang={stays ? undefined : (work.onlyIn ?? work.editionIn)}
        dir={inlineDirection(work.title)}
      >
        <Words text={work.title} />
      </a>
      <LanguageLabel language={language} work={work} />
    </>
  );
}

/** "only in English", or "in English" for an edition of a text that exists in the page's language as well. */
function LanguageLabel({ language, work: { onlyIn, editionIn } }: Pick<TitleLinkProps, 'language' | 'work'>) {
  const words = interfaceIn(language);
  const label = onlyIn
    ? words.onlyIn(nameIn(language, onlyIn))
    : editionIn && words.inLanguage(nameIn(language, editionIn));
  if (label === undefined) return null;
  return (
    <>
      {' '}
      <span class="only-in" lang={markedWordsOf(language)}>
        {label}
      </span>
    </>
  );
}
