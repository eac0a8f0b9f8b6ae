import { interfaceIn } from '../src/languages/index.ts';
import { plainOf } from '../src/model/set-text.ts';
import type { ArticlesView, LinkView, WorkGroup } from '../src/pages/views/views.ts';
import { pagesOfKind, type TemplateData } from '../src/write/eleventy.ts';
import { Band } from './parts/band.tsx';
import { Document } from './parts/document.tsx';
import { Link } from './parts/link.tsx';
import { PartLinks, PartPager } from './parts/list-parts.tsx';
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
        {view.parts ? (
          <>
            <PartLinks
              language={language}
              parts={view.parts}
              label={words.letters}
              {...(view.parts.part === undefined && { idOf: ({ text }) => letterId(text) })}
            />
            {view.parts.part === undefined && <Contents view={view} />}
          </>
        ) : (
          <Contents view={view} />
        )}
      </PageHead>
      {view.groups.map((group) => (
        <Band key={letter(group)} id={letterId(letter(group))} label={letter(group)}>
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
      <PartPager language={language} parts={view.parts} />
    </Document>
  );
}

/** Links to the letters, the people and the topics of this page. */
function Contents({ view }: { readonly view: ArticlesView }) {
  const words = interfaceIn(view.language).articles;
  return (
    <nav
      class="letters"
      aria-label={view.parts ? interfaceIn(view.language).labels.onThisPage : words.letters}
    >
      <ul>
        {view.groups.map((group) => (
          <li key={letter(group)}>
            <a href={`#${encodeURIComponent(letterId(letter(group)))}`}>{letter(group)}</a>
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
  );
}

/** The label of a group. The group of titles that begin with no letter has no name. */
function letter(group: WorkGroup): string {
  return plainOf(group.name ?? '#');
}

function letterId(name: string): string {
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
