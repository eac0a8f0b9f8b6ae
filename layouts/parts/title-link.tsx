import { interfaceIn, nameIn, type SiteLanguage } from '../../src/languages/index.ts';
import type { WorkLink } from '../../src/pages/views/views.ts';

interface TitleLinkProps {
  readonly language: SiteLanguage;
  /** A work, or anything else that may exist in another language only. */
  readonly work: WorkLink;
  /** Language of the title, where it is another than that of the page the link leads to. */
  readonly titleLanguage?: SiteLanguage | undefined;
}

/** A link to a work; where the page's language lacks the work, it says so and is marked with the language it leads to. */
export function TitleLink({ language, work, titleLanguage = work.onlyIn }: TitleLinkProps) {
  return (
    <>
      <a href={work.href} lang={titleLanguage} hreflang={work.onlyIn}>
        {work.title}
      </a>
      {work.onlyIn && (
        <>
          {' '}
          <span class="only-in">{interfaceIn(language).onlyIn(nameIn(language, work.onlyIn))}</span>
        </>
      )}
    </>
  );
}
