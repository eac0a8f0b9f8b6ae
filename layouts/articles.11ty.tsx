import { interfaceIn } from '../src/languages/index.ts';
import { plainOf } from '../src/model/set-text.ts';
import type { LinkView, WorkGroup } from '../src/pages/views/views.ts';
import { pagesOfKind, type TemplateData } from '../src/write/eleventy.ts';
import { Band } from './parts/band.tsx';
import { Document } from './parts/document.tsx';
import { Link } from './parts/link.tsx';
import { PageHead } from './parts/page-head.tsx';
import { WorkIndex } from './parts/work-index.tsx';

export const data = pagesOfKind('articles');

/** An A-to-Z list of all texts, people and topics, for finding things without a script. */
export default function Articles({ planned: { view } }: TemplateData<'articles'>) {
  const { language } = view;
  const words = interfaceIn(language).articles;
  return (
    <Document view={view}>
      <PageHead title={view.title}>
        <nav class="letters" aria-label={words.letters}>
          <ul>
            {view.groups.map((group) => (
              <li key={letter(group)}>
                <a href={`#${encodeURIComponent(letterId(group))}`}>{letter(group)}</a>
              </li>
            ))}
            {view.people.length > 0 && (
              <li>
                <a href="#page_people">{words.people}</a>
              </li>
            )}
            {view.topics.length > 0 && (
              <li>
                <a href="#page_topics">{words.topics}</a>
              </li>
            )}
          </ul>
        </nav>
      </PageHead>
      {view.groups.map((group) => (
        <Band key={letter(group)} id={letterId(group)} label={letter(group)}>
          <WorkIndex language={language} works={group.works} />
        </Band>
      ))}
      {view.people.length > 0 && (
        <Band id="page_people" label={words.people}>
          <Columns links={view.people} />
        </Band>
      )}
      {view.topics.length > 0 && (
        <Band id="page_topics" label={words.topics}>
          <Columns links={view.topics} />
        </Band>
      )}
    </Document>
  );
}

/** The label of a group. The group of titles that begin with no letter has no name. */
function letter(group: WorkGroup): string {
  return plainOf(group.name ?? '#');
}

function letterId(group: WorkGroup): string {
  const name = letter(group);
  return `page_letter-${name === '#' ? 'other' : name}`;
}

function Columns({ links }: { readonly links: readonly LinkView[] }) {
  return (
    <ul class="columns">
      {links.map((link) => (
        <li key={link.href}>
          <Link link={link} />
        </li>
      ))}
    </ul>
  );
}
