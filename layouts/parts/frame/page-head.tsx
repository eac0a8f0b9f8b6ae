import type { ComponentChildren } from 'preact';
import type { SiteLanguage } from '../../../src/languages/index.ts';
import { blockDirection } from '../../../src/model/direction.ts';
import type { SetText } from '../../../src/model/set-text.ts';
import { Kicker } from '../words/kicker.tsx';
import { Block, Words } from '../words/words.tsx';

interface PageHeadProps {
  readonly title: SetText;
  /** The title's language, if it is not the page's. */
  readonly titleLanguage?: SiteLanguage | undefined;
  /** Above the title: the kind of page and where it belongs. */
  readonly kicker?: readonly ComponentChildren[];
  readonly subtitle?: SetText | undefined;
  /** Content below the title. */
  readonly children?: ComponentChildren;
}

/** The head of every page except the home page: its title with the lines above and below. */
export function PageHead({ title, titleLanguage, kicker, subtitle, children }: PageHeadProps) {
  return (
    <header class="page-head">
      {kicker && <Kicker items={kicker} />}
      <h1 class="page-title" lang={titleLanguage} dir={blockDirection(title)} data-pagefind-meta="title">
        <Words text={title} />
      </h1>
      {subtitle !== undefined && <Block class="subtitle" text={subtitle} />}
      {children}
    </header>
  );
}
