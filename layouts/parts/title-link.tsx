import { interfaceIn, nameIn, type SiteLanguage } from '../../src/languages/index.ts';
import { inlineDirection } from '../../src/model/direction.ts';
import type { WorkLink } from '../../src/pages/views/views.ts';
import { Words } from './words.tsx';

interface TitleLinkProps {
  readonly language: SiteLanguage;
  /** A work, or anything else that may exist only in another language. */
  readonly work: WorkLink;
  /** The title's language, if it is not that of the linked page. */
  readonly titleLanguage?: SiteLanguage | undefined;
  /** Whether the link leads to a page in the page's language, whatever that of the title. */
  readonly stays?: boolean;
}

/**
 * A link to a work. If the work does not exist in the page's language, a label says so, and the link is marked with the
 * language it leads to.
 */
export function TitleLink({ language, work, titleLanguage = work.onlyIn, stays = false }: TitleLinkProps) {
  return (
    <>
      <a
        href={work.href}
        lang={titleLanguage}
        hreflang={stays ? undefined : work.onlyIn}
        dir={inlineDirection(work.title)}
      >
        <Words text={work.title} />
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
