import type { SiteLanguage } from '../../src/languages/index.ts';
import type { WorkCard } from '../../src/pages/views/views.ts';
import { DraftAfterTitle } from './draft.tsx';
import { Link } from './link.tsx';
import { People } from './names.tsx';
import { Time } from './time.tsx';
import { TitleLink } from './title-link.tsx';

interface WorkIndexProps {
  readonly language: SiteLanguage;
  readonly works: readonly WorkCard[];
}

/** A compact list of works, without summaries, for lists with thousands of entries. */
export function WorkIndex({ language, works }: WorkIndexProps) {
  return (
    <ul class="index">
      {works.map((work) => (
        <li key={work.id}>
          <p class="index-title">
            <TitleLink language={language} work={work} />
            <DraftAfterTitle language={language} draft={work.draft} />
          </p>
          <ul class="dotted">
            {work.authors.length > 0 && (
              <li>
                <People language={language} people={work.authors} more={work.moreAuthors} />
              </li>
            )}
            <li>
              <Link link={work.issue} />
            </li>
            <li>
              <Time date={work.date} />
            </li>
          </ul>
        </li>
      ))}
    </ul>
  );
}
