import type { SiteLanguage } from '../../../src/languages/index.ts';
import type { NavigationLink } from '../../../src/pages/views/frame-views.ts';
import { Words } from '../words/words.tsx';

const ARIA_CURRENT = { page: 'page', section: 'true', no: undefined } as const;

export function NavigationLinks({
  links,
  lang,
}: {
  readonly links: readonly NavigationLink[];
  readonly lang: SiteLanguage | undefined;
}) {
  return (
    <ul lang={lang}>
      {links.map((link) => (
        <li key={link.href} class={link.further ? 'further' : undefined}>
          <a href={link.href} lang={link.textLanguage} aria-current={ARIA_CURRENT[link.current]}>
            <Words text={link.text} />
          </a>
        </li>
      ))}
    </ul>
  );
}
