import { conventionsOf, interfaceIn } from '../src/languages/index.ts';
import type { DebateNode, DebateView } from '../src/pages/views/debate-views.ts';
import { pagesOfKind, type TemplateData } from '../src/write/eleventy.ts';
import { DebateEntry, entryId } from './parts/debates/debate-entry.tsx';
import { DebateMapDrawing } from './parts/debates/debate-map.tsx';
import { ElsewhereLink } from './parts/debates/elsewhere-link.tsx';
import { Thread } from './parts/debates/thread.tsx';
import { Document } from './parts/frame/document.tsx';
import { PageHead } from './parts/frame/page-head.tsx';
import { PartCount, PartLinks, PartPager } from './parts/lists/list-parts.tsx';
import { TakeAlong } from './parts/text/take-along.tsx';
import { Said } from './parts/words/interface-words.tsx';
import { Link } from './parts/words/link.tsx';

export const data = pagesOfKind('debate');

/**
 * A map lower than this stays in view beside the list, since most windows can show all of it. In units of the drawing
 * (at least one CSS pixel each).
 */
const LOW = 600;

/** A debate, shown twice: as a map in order of time, and as a nested list of texts with their answers. */
export default function Debate({ planned: { view } }: TemplateData<'debate'>) {
  const { language, map } = view;
  const words = interfaceIn(language).debates;
  return (
    <Document view={view}>
      <div class="debate">
        <DebateHead view={view} />
        <section class={map.height < LOW ? 'debate-time debate-time-low' : 'debate-time'}>
          <h2 class="band-label" id="page_map">
            <Said>{words.map}</Said>
          </h2>
          {/* On a wide screen the map is beside the list and always open; see styles/debate-map.css. */}
          <details class="debate-fold">
            <summary>
              <Said>{words.showMap}</Said>
            </summary>
            <a class="debate-skip" href="#page_list">
              <Said>{words.skipMap}</Said>
            </a>
            <DebateMapDrawing
              map={map}
              mirrored={conventionsOf(view.language).direction === 'rtl'}
              labelledBy="page_map"
            />
          </details>
        </section>
        <section class={view.isLong ? 'debate-list debate-list-long' : 'debate-list'}>
          <h2 class="band-label" id="page_list" tabindex={-1}>
            <Said>{words.list}</Said>
          </h2>
          <Thread
            items={view.roots}
            idOf={entryId}
            answersTo={(node: DebateNode) => node.answers}
            show={(node) => <DebateEntry language={language} node={node} brief={view.isLong} />}
          />
        </section>
      </div>
      <PartPager language={language} parts={view.parts} />
    </Document>
  );
}

function DebateHead({ view }: { readonly view: DebateView }) {
  const words = interfaceIn(view.language).debates;
  return (
    <PageHead
      title={view.title}
      titleLanguage={view.titleLanguage}
      kicker={[
        <strong key="debate">
          <Said>{words.debate}</Said>
        </strong>,
      ]}
    >
      <p class="standfirst">
        <Said>{words.summary(view.facts)}</Said>
      </p>
      {view.openedElsewhere.map((text) => (
        <p class="byline" key={text.href}>
          <Said>{words.beganWith}</Said> <ElsewhereLink language={view.language} text={text} />
        </p>
      ))}
      {view.feed && (
        <p class="byline">
          <Link link={view.feed} />
        </p>
      )}
      {view.takeAlong && (
        <div class="byline">
          <TakeAlong language={view.language} files={view.takeAlong} />
        </div>
      )}
      {view.parts && <PartCount language={view.language} parts={view.parts} from="oldest" />}
      <PartLinks language={view.language} parts={view.parts} label={interfaceIn(view.language).parts.years} />
    </PageHead>
  );
}
