import { createHash } from 'node:crypto';
import { renderToString } from 'preact-render-to-string';
import { commandsIn, type MessageLanguage, previewIn } from '../../languages/index.ts';
import type { Problem } from '../../problems/problem.ts';
import { countProblems } from '../../terminal/format.ts';
import { printable } from '../../terminal/printable.ts';
import { htmlDocument } from '../../write/html-document.ts';
import { isTroubled, keepsLastGood, type Situation } from './situation.ts';

/** Addresses of what the server adds to pages. They cannot collide with the journal's, which never begin with a dot. */
export const SCRIPT = '/.preview/banner.js';
export const STYLE = '/.preview/banner.css';
export const STATE = '/.preview/state.json';

/** The JSON that `STATE` returns. */
export interface BrowserState {
  /** If it changes, the page must be reloaded. */
  readonly edition: string;
  /** The HTML of the banner, for the element with the id `preview_problems`; empty if there is nothing to report. */
  readonly banner: string;
  /** Identifies the banner's content. */
  readonly digest: string;
  /** Text for screen readers. */
  readonly spoken: string;
}

/** A problem with the line that it refers to, if known. */
type FramedProblem = Problem & { readonly frame?: { readonly text: string; readonly mark: number } };

interface Reporter {
  readonly situation: Situation;
  readonly language: MessageLanguage;
}

/** Most problems that the banner lists. The terminal lists all of them. */
const MOST = 50;

/** The state that browsers receive. Text from files is always escaped. */
export function browserState(situation: Situation, language: MessageLanguage, edition: string): BrowserState {
  const shown = { situation, language };
  // If there is no site, the page itself lists the problems.
  const banner = isTroubled(situation) && situation.hasSite ? renderToString(<Banner {...shown} />) : '';
  return {
    edition,
    banner,
    digest: createHash('sha1').update(banner).digest('hex'),
    spoken: isTroubled(situation) ? headOf(shown) : previewIn(language).noProblems,
  };
}

/** Inserts the banner and the preview's script into a page of the site. */
export function withBanner(html: string, { edition, banner, digest }: BrowserState): string {
  const added = `<link rel="stylesheet" href="${STYLE}"><script type="module" src="${SCRIPT}"></script>`;
  const place =
    `<div id="preview_problems" data-edition="${edition}" data-digest="${digest}">${banner}</div>` +
    '<p id="preview_spoken" role="status"></p>';
  // Replacement functions, because `$&` in a replacement string has a special meaning.
  return html.replace('</head>', () => `${added}</head>`).replace('</body>', () => `${place}</body>`);
}

/** The page that is shown at every address until there is a site without errors. */
export function noSitePage(situation: Situation, language: MessageLanguage, edition: string): string {
  const words = previewIn(language);
  const page = htmlDocument(
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{words.noSite}</title>
      </head>
      <body class="preview-alone">
        <main>
          <h1>{words.noSite}</h1>
          {situation.failure === undefined && <p>{words.noSiteYet}</p>}
          <p class="preview-count">{headOf({ situation, language })}</p>
          <ProblemList problems={situation.problems} language={language} />
        </main>
      </body>
    </html>,
  );
  return withBanner(page, browserState(situation, language, edition));
}

function Banner({ situation, language }: Reporter) {
  const words = previewIn(language);
  const { problems } = situation;
  const first = errorsFirst(problems)[0];
  const isKept = keepsLastGood(situation);
  return (
    <aside
      class={isKept ? 'preview-banner preview-kept' : 'preview-banner'}
      lang={language}
      aria-label={words.problems}
    >
      <details>
        <summary>
          <strong>{headOf({ situation, language })}</strong>
          {isKept && ` ${commandsIn(language).run.keptLastGood}`}
          {isKept && situation.failure === undefined && first && (
            <>
              <span class="preview-first">
                {placeOf(first)} {printable(first.message[language])}
              </span>
              <span class="preview-first">{printable(first.hint[language])}</span>
            </>
          )}
        </summary>
        <ProblemList problems={problems} language={language} />
      </details>
      <button type="button">{words.close}</button>
    </aside>
  );
}

function ProblemList({
  problems,
  language,
}: {
  readonly problems: readonly FramedProblem[];
  readonly language: MessageLanguage;
}) {
  const listed = errorsFirst(problems).slice(0, MOST);
  const rest = problems.length - listed.length;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and some scroll by keyboard (WCAG 2.1.1)
    <ol class="preview-list" tabIndex={0} aria-label={previewIn(language).problems}>
      {listed.map((problem) => (
        <li key={`${placeOf(problem)} ${problem.rule} ${problem.message.en}`} class={problem.severity}>
          <p>
            <code>{placeOf(problem)}</code>{' '}
            <strong>{commandsIn(language).problems.severity[problem.severity]}</strong> {problem.rule}
          </p>
          <p>{printable(problem.message[language])}</p>
          {problem.frame && (
            <pre>
              {problem.frame.text.slice(0, problem.frame.mark)}
              <mark>{problem.frame.text.slice(problem.frame.mark)}</mark>
            </pre>
          )}
          <p>{printable(problem.hint[language])}</p>
        </li>
      ))}
      {rest > 0 && <li>{previewIn(language).more(rest)}</li>}
    </ol>
  );
}

/** The number of errors and warnings ("1 error, 2 warnings."), or the reason why they are unknown. */
function headOf({ situation: { problems, failure }, language }: Reporter): string {
  const { errors, warnings } = countProblems(problems);
  return failure ?? commandsIn(language).problems.count(errors, warnings);
}

function placeOf({ file, line, column }: Problem): string {
  return printable(`${file}:${line}:${column}`);
}

function errorsFirst(problems: readonly FramedProblem[]): readonly FramedProblem[] {
  const isError = ({ severity }: Problem) => severity === 'error';
  return [...problems.filter(isError), ...problems.filter((problem) => !isError(problem))];
}
