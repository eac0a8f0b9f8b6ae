import { conventionsOf } from '../../../src/languages/index.ts';
import type { GuideLink } from '../../../src/pages/views/guide-views.ts';
import { Link } from '../words/link.tsx';

/** A list of the guides' chapters, each with its purpose. */
export function GuideChapters({ chapters }: { readonly chapters: readonly GuideLink[] }) {
  return (
    <ul class="works">
      {chapters.map(({ text, href, summary, textLanguage }) => (
        <li
          key={href}
          class="entry"
          lang={textLanguage}
          dir={textLanguage && conventionsOf(textLanguage).direction}
        >
          <p class="entry-title guide-title">
            <Link link={{ text, href }} />
          </p>
          <p class="entry-summary">{summary}</p>
        </li>
      ))}
    </ul>
  );
}
