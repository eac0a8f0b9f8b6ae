import type { GuideLink } from '../../src/pages/views/views.ts';

/** A list of the guides' chapters, each with its purpose. */
export function GuideChapters({ chapters }: { readonly chapters: readonly GuideLink[] }) {
  return (
    <ul class="works">
      {chapters.map(({ text, href, summary, textLanguage }) => (
        <li key={href} class="entry" lang={textLanguage}>
          <p class="entry-title guide-title">
            <a href={href}>{text}</a>
          </p>
          <p class="entry-summary">{summary}</p>
        </li>
      ))}
    </ul>
  );
}
