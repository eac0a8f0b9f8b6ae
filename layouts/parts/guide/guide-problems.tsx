import { type GuideLanguage, guideIn } from '../../../src/languages/index.ts';
import type { GuidedProblem } from '../../../src/pages/views/guide-views.ts';
import type { Heading } from '../../../src/text/reading/rendered-text.ts';

interface GuideProblemsProps {
  readonly language: GuideLanguage;
  readonly problems: readonly GuidedProblem[];
}

/** The reference of all problems that the check can find, with their solutions. */
export function GuideProblems({ language, problems }: GuideProblemsProps) {
  const words = guideIn(language).problems;
  return (
    <>
      <p>{words.explanation}</p>
      {problems.map(({ id, severities, cases }) => {
        const [severity = 'error'] = severities;
        return (
          <section key={id} class="guide-entry" id={id}>
            <h2>
              <code>{id}</code>{' '}
              <span class="guide-mark">{words.severity[severities.length > 1 ? 'both' : severity]}</span>
            </h2>
            {cases.map(({ about, found, cure }) => (
              <div key={about} class="guide-case">
                <p>{about}</p>
                <p class="label">{words.printed}</p>
                <blockquote>
                  <p>{found}</p>
                  <p>{cure}</p>
                </blockquote>
              </div>
            ))}
          </section>
        );
      })}
    </>
  );
}

/** The headings for the table of contents. */
export function headingsOfProblems(problems: readonly GuidedProblem[]): readonly Heading[] {
  return problems.map(({ id }) => ({ level: 2, id, text: id }));
}
