import { interfaceIn, type SiteLanguage } from '../../src/languages/index.ts';
import type { TextView } from '../../src/pages/views/views.ts';
import { Link } from './link.tsx';

/** A text of the journal. `src/text/` has sanitised its HTML. */
export function Text({ text }: { readonly text: Pick<TextView, 'html'> }) {
  return <div class="text" dangerouslySetInnerHTML={{ __html: text.html }} />;
}

/** Texts with fewer headings have no table of contents. */
const HEADINGS_WORTH_A_TABLE = 3;

/** The table of contents of a long text, initially closed. */
export function TextContents({
  language,
  text,
}: {
  readonly language: SiteLanguage;
  readonly text: Pick<TextView, 'headings'>;
}) {
  const headings = text.headings.filter((heading) => heading.level <= 3);
  if (headings.length < HEADINGS_WORTH_A_TABLE) return null;
  return (
    <details class="contents" data-pagefind-ignore>
      <summary>{interfaceIn(language).labels.onThisPage}</summary>
      <ol>
        {headings.map((heading) => (
          <li key={heading.id} class={`contents-${heading.level}`}>
            <Link link={{ text: heading.text, href: `#${encodeURIComponent(heading.id)}` }} />
          </li>
        ))}
      </ol>
    </details>
  );
}
