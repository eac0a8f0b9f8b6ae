import { interfaceIn, type SiteLanguage } from '../../../src/languages/index.ts';
import type { PartLink, PartsView } from '../../../src/pages/views/part-views.ts';
import { useLabel } from '../words/interface-words.tsx';
import { Pager } from './pager.tsx';

interface PartsProps {
  readonly language: SiteLanguage;
  readonly parts: PartsView | undefined;
  /** For screen readers: "By year", "From A to Z". */
  readonly label: string;
  /** The id of a link's item, for addresses that led to a part when the list was on one page. */
  readonly idOf?: (part: PartLink) => string;
}

const ARIA_CURRENT = { page: 'page', section: 'true', no: undefined } as const;

/** Links to the parts of a list that is too long for one page. Renders nothing if one page has all of it. */
export function PartLinks({ parts, label, idOf }: PartsProps) {
  const { outside, inside } = useLabel(label);
  if (!parts || parts.rows.length === 0) return null;
  return (
    <nav class="letters" {...outside}>
      {parts.rows.map((row) => (
        <ul key={row[0]?.href} {...inside}>
          {row.map((part) => (
            <li key={part.href} id={idOf?.(part)}>
              <a href={part.href} aria-current={ARIA_CURRENT[part.current]}>
                {part.text} <small>{part.count}</small>
              </a>
            </li>
          ))}
        </ul>
      ))}
    </nav>
  );
}

/** Links to the parts before and after, at the end of the list. Renders nothing on the first page of a list. */
export function PartPager({ language, parts }: Pick<PartsProps, 'language' | 'parts'>) {
  const words = interfaceIn(language).parts;
  const link = (part: PartLink | undefined) => part && { title: part.text, href: part.href };
  return (
    <Pager language={language} words={words} previous={link(parts?.previous)} next={link(parts?.next)} />
  );
}

/** How much of a list its page shows: "The newest 200 of 3000 texts". */
export function PartCount({
  language,
  parts: { part, shown, all },
  from = 'newest',
}: {
  readonly language: SiteLanguage;
  readonly parts: PartsView;
  /** What the first page begins with. */
  readonly from?: 'newest' | 'oldest';
}) {
  const words = interfaceIn(language).parts;
  return <p class="quiet">{part === undefined ? words[from](shown, all) : words.some(shown, all)}</p>;
}
