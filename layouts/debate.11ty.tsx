import { interfaceIn, type Language } from '../src/languages/index.ts';
import { pagesOfKind, type TemplateData } from '../src/site/eleventy.ts';
import type { DebateNode } from '../src/site/views.ts';
import { Document } from './parts/document.tsx';
import { Names } from './parts/names.tsx';
import { PageHead } from './parts/page-head.tsx';
import { Thread } from './parts/thread.tsx';
import { WorkEntry } from './parts/work-list.tsx';

export const data = pagesOfKind('debate');

/** A debate as one nested list: each text, and below it what answers it. */
export default function Debate({ planned: { view } }: TemplateData<'debate'>) {
  const { language } = view;
  const words = interfaceIn(language);
  return (
    <Document view={view}>
      <PageHead
        title={view.title}
        titleLanguage={view.root.work.onlyIn}
        kicker={[<strong key="debate">{words.debates.debate}</strong>]}
      >
        <ul class="dotted">
          <li>{words.work.texts(view.workCount)}</li>
          <li>
            <Names language={language} names={view.issues} />
          </li>
        </ul>
      </PageHead>
      <div class="column">
        <Thread
          items={[view.root]}
          idOf={(node) => (node.repeated ? undefined : entryId(node))}
          answersTo={(node) => node.answers}
          show={(node) =>
            node.repeated ? (
              <Repetition language={language} node={node} />
            ) : (
              <WorkEntry language={language} work={node.work} level={2} place />
            )
          }
        />
      </div>
    </Document>
  );
}

/** Id of a work's full entry on the page of a debate. */
function entryId(node: DebateNode): string {
  return `page_work-${node.work.id}`;
}

/** A work that stands in full elsewhere in the debate: only its name, which leads there. */
function Repetition({ language, node }: { readonly language: Language; readonly node: DebateNode }) {
  return (
    <p class="repetition">
      <a href={`#${encodeURIComponent(entryId(node))}`} lang={node.work.onlyIn}>
        {node.work.title}
      </a>{' '}
      <span class="quiet">({interfaceIn(language).debates.elsewhereInDebate})</span>
    </p>
  );
}
