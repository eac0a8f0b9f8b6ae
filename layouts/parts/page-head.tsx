import type { ComponentChildren } from 'preact';
import type { SiteLanguage } from '../../src/languages/index.ts';
import { Kicker } from './kicker.tsx';

interface PageHeadProps {
  readonly title: string;
  /** Language of the title, where it is not the page's. */
  readonly titleLanguage?: SiteLanguage | undefined;
  /** Above the title: what the page is about, and where it belongs. */
  readonly kicker?: readonly ComponentChildren[];
  readonly subtitle?: string | undefined;
  /** Below the title. */
  readonly children?: ComponentChildren;
}

/** The head of every page but the home page: its title, and what stands around it. */
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
