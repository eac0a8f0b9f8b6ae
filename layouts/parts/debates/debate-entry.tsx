import { interfaceIn, type SiteLanguage } from '../../../src/languages/index.ts';
import { inlineDirection, outerDirection } from '../../../src/model/direction.ts';
import type { DebateNode } from '../../../src/pages/views/debate-views.ts';
import { DraftAfterTitle } from '../text/draft.tsx';
import { Said } from '../words/interface-words.tsx';
import { Link } from '../words/link.tsx';
import { People } from '../words/names.tsx';
import { Time } from '../words/time.tsx';
import { TitleLink } from '../words/title-link.tsx';
import { Block, Words } from '../words/words.tsx';
import { ElsewhereLink } from './elsewhere-link.tsx';
import { RespondsTo } from './responds-to.tsx';

interface DebateEntryProps<Node = DebateNode> {
  readonly language: SiteLanguage;
  readonly node: Node;
  /** Whether to leave out the summary. */
  readonly brief: boolean;
}

type WorkNode = Extract<DebateNode, { kind: 'work' }>;

/** Id of a work's full entry on a debate's page. Undefined for entries that only refer to it. */
export function entryId(node: DebateNode): string | undefined {
  return node.kind === 'work' && !node.repeated ? `page_work-${node.work.id}` : undefined;
}

/** A text in the list of a debate. */
export function DebateEntry({ language, node, brief }: DebateEntryProps) {
  if (node.kind === 'elsewhere') {
    return (
      <p class="debate-elsewhere">
        <ElsewhereLink language={language} text={node.text} />
      </p>
    );
  }
  return node.repeated ? (
    <Repetition language={language} node={node} />
  ) : (
    <Entry language={language} node={node} brief={brief} />
  );
}

/** A work with its title, authors and summary, and what it responds to apart from the entry above it. */
function Entry({ language, node: { work, alsoAnswers }, brief }: DebateEntryProps<WorkNode>) {
  return (
    <article class="entry">
      <h3 class="entry-title" dir={outerDirection(work.title)}>
        <TitleLink language={language} work={work} />
        <DraftAfterTitle language={language} draft={work.draft} />
      </h3>
      {work.authors.length > 0 && (
        <p class="byline">
          <People language={language} people={work.authors} more={work.moreAuthors} />
        </p>
      )}
      {!brief && work.summary !== undefined && (
        <Block class="entry-summary" language={work.onlyIn} text={work.summary} />
      )}
      <RespondsTo language={language} answers={alsoAnswers} />
      <ul class="dotted">
        <li>
          <Link link={work.issue} />
        </li>
        <li>
          <Time date={work.date} />
        </li>
      </ul>
    </article>
  );
}

/** A work that is listed in full elsewhere in the debate: only its title, linked to the full entry. */
function Repetition({ language, node }: { readonly language: SiteLanguage; readonly node: WorkNode }) {
  return (
    <p class="repetition">
      <a
        href={`#${encodeURIComponent(`page_work-${node.work.id}`)}`}
        lang={node.work.onlyIn}
        dir={inlineDirection(node.work.title)}
      >
        <Words text={node.work.title} />
      </a>{' '}
      <span class="quiet">
        (<Said>{interfaceIn(language).debates.elsewhereInDebate}</Said>)
      </span>
    </p>
  );
}
