import type { ComponentChildren } from 'preact';
import type { SiteLanguage } from '../../src/languages/index.ts';
import { Kicker } from './kicker.tsx';

interface PageHeadProps {
  readonly title: string;
  /** The title's language, if it is not the page's. */
  readonly titleLanguage?: SiteLanguage | undefined;
  /** Above the title: the kind of page and where it belongs. */
  readonly kicker?: readonly ComponentChildren[];
  readonly subtitle?: string | undefined;
  /** Content below the title. */
  readonly children?: ComponentChildren;
}

/** The head of every page except the home page: its title with the lines above and below. */
export function PageHead({ title, titleLanguage, kicker, subtitle, children }: PageHeadProps) {
  return (
    <header class="page-head">
      {kicker && <Kicker items={kicker} />}
      <h1 class="page-title" lang={titleLanguage} data-pagefind-meta="title">
        {title}
      </h1>
      {subtitle !== undefined && <p class="subtitle">{subtitle}</p>}
      {children}
    </header>
  );
}
