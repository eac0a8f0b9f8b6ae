import { interfaceIn, markedWordsOf, type SiteLanguage } from '../../../src/languages/index.ts';
import type { TextView } from '../../../src/pages/views/text-views.ts';
import type { Heading } from '../../../src/text/reading/rendered-text.ts';
import { useLabel } from '../words/interface-words.tsx';
import { Link } from '../words/link.tsx';

type Headings = Pick<TextView, 'headings'>;

/** Texts with fewer headings have no table of contents. */
const HEADINGS_WORTH_A_TABLE = 3;

/** The id of the table of contents, which the bar at the top opens. */
export const SECTIONS_ID = 'page_sections';

/** The headings of a text's table of contents. None if the text has too few for a table. */
export function headingsToList(text: Headings | undefined): Headings['headings'] {
  const headings = text?.headings.filter((heading) => heading.level <= 3) ?? [];
  return headings.length < HEADINGS_WORTH_A_TABLE ? [] : headings;
}

/**
 * The table of contents of a long text, initially closed. It is a popover as well, so that the bar at the top can show
 * it beside any line of the text; browsers without popovers show it above the text only.
 */
export function TextContents({
  language,
  text,
}: {
  readonly language: SiteLanguage;
  readonly text: Headings;
}) {
  const headings = headingsToList(text);
  const label = interfaceIn(language).labels.onThisPage;
  const { outside, inside } = useLabel(label);
  if (headings.length === 0) return null;
  return (
    <nav class="contents" {...outside} data-pagefind-ignore>
      <details id={SECTIONS_ID} popover="auto" {...inside}>
        <summary lang={markedWordsOf(language)}>{label}</summary>
        <ol>
          {headings.map((heading) => (
            <li key={heading.id} class={`contents-${heading.level}`}>
              <HeadingLink heading={heading} />
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}

function HeadingLink({ heading: { id, text, isCode } }: { readonly heading: Heading }) {
  const href = `#${encodeURIComponent(id)}`;
  if (!isCode) return <Link link={{ text, href }} />;
  return (
    <a href={href}>
      <code>{text}</code>
    </a>
  );
}
