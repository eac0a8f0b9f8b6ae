import { interfaceIn } from '../../../src/languages/index.ts';
import type { ArticleView } from '../../../src/pages/views/article-views.ts';
import type { IssueView } from '../../../src/pages/views/issue-views.ts';
import { Band } from '../lists/band.tsx';
import { WorkList } from '../lists/work-list.tsx';
import { Link } from '../words/link.tsx';

/** The texts that respond to this one, and the debates it belongs to. Renders nothing if there are neither. */
export function AnsweredBy({ view }: { readonly view: ArticleView | IssueView }) {
  const { language, answeredBy: works, allAnswers, debates } = view;
  const { parts, work: words } = interfaceIn(language);
  return (
    <>
      {works.length > 0 && (
        <Band id="page_answers" label={words.answeredBy}>
          {allAnswers !== undefined && <p class="quiet">{parts.answers(works.length, allAnswers)}</p>}
          <WorkList language={language} works={works} level={3} place />
        </Band>
      )}
      {debates.length > 0 && (
        <Band id="page_debates" label={words.followDebate}>
          <ul class="plain">
            {debates.map((debate) => (
              <li key={debate.href}>
                <Link link={debate} />
              </li>
            ))}
          </ul>
        </Band>
      )}
    </>
  );
}
