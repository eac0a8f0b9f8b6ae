import { interfaceIn, type SiteLanguage } from '../../src/languages/index.ts';
import type { LinkView, WorkCard } from '../../src/pages/views/views.ts';
import { Band } from './band.tsx';
import { Link } from './link.tsx';
import { WorkList } from './work-list.tsx';

interface AnsweredByProps {
  readonly language: SiteLanguage;
  readonly works: readonly WorkCard[];
  readonly debates: readonly LinkView[];
}

/** The texts that respond to this one, and the debates it belongs to. Renders nothing if there are neither. */
export function AnsweredBy({ language, works, debates }: AnsweredByProps) {
  const words = interfaceIn(language).work;
  return (
    <>
      {works.length > 0 && (
        <Band id="page_answers" label={words.answeredBy}>
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
