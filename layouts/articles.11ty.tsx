import { interfaceIn, markedWordsOf } from '../src/languages/index.ts';
import type { ArticlesView, TextGroup } from '../src/pages/views/list-views.ts';
import type { LinkView } from '../src/site/links.ts';
import { pagesOfKind, type TemplateData } from '../src/write/eleventy.ts';
import { Document } from './parts/frame/document.tsx';
import { PageHead } from './parts/frame/page-head.tsx';
import { Band } from './parts/lists/band.tsx';
import { PartLinks, PartPager } from './parts/lists/list-parts.tsx';
import { TextIndex } from './parts/lists/text-index.tsx';
import { Said, useLabel } from './parts/words/interface-words.tsx';
import { Link } from './parts/words/link.tsx';

export const data = pagesOfKind('articles');

/** A list of all texts, people and topics, for finding things without a script: by letter, or by the browser's own search. */
export default function Articles({ planned: { view } }: TemplateData<'articles'>) {
  const { language } = view;
  const words = interfaceIn(language).articles;
  return (
    <Document view={view}>
      <PageHead title={view.title} titleLanguage={markedWordsOf(view.language)}>
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
        <Band key={letter(group)} id={letterId(letter(group))} label={letter(group)} wide>
          <TextIndex language={language} texts={group.texts} />
        </Band>
      ))}
      {view.people.length > 0 && (
        <Band id="page_people" label={words.people} wide>
          <Columns links={view.people} />
        </Band>
      )}
      {view.topics.length > 0 && (
        <Band id="page_topics" label={words.topics} wide>
          <Columns links={view.topics} />
        </Band>
      )}
      <PartPager language={language} parts={view.parts} />
    </Document>
  );
}

/** Links to the letters, the people and the topics of this page. */
function Contents({ view }: { readonly view: ArticlesView }) {
  const { articles: words, labels } = interfaceIn(view.language);
  const { outside, inside } = useLabel(view.parts ? labels.onThisPage : words.letters);
  return (
    <nav class="letters" {...outside}>
      <ul {...inside}>
        {view.groups.map((group) => (
          <li key={letter(group)}>
            <a href={`#${encodeURIComponent(letterId(letter(group)))}`}>{letter(group)}</a>
          </li>
        ))}
        {view.people.length > 0 && (
          <li>
            <a href="#page_people">
              <Said>{words.people}</Said>
            </a>
          </li>
        )}
        {view.topics.length > 0 && (
          <li>
            <a href="#page_topics">
              <Said>{words.topics}</Said>
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}

/** The label of a group. The group of titles that begin with no letter has no name. */
function letter({ name }: TextGroup): string {
  return name ?? '#';
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
