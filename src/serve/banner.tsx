import { createHash } from 'node:crypto';
import { renderToString } from 'preact-render-to-string';
import { commandsIn, type MessageLanguage, previewIn } from '../languages/index.ts';
import type { Problem } from '../problems/problem.ts';
import { countProblems } from '../terminal/format.ts';
import { printable } from '../terminal/printable.ts';
import { htmlDocument } from '../write/html-document.ts';
import { isTroubled, keepsLastGood, type Situation } from './situation.ts';

/** Addresses at which the server offers what it adds to pages. They belong to no journal: addresses begin with no dot. */
export const SCRIPT = '/.preview/banner.js';
export const STYLE = '/.preview/banner.css';
export const STATE = '/.preview/state.json';

/** What is asked for at `STATE`. */
export interface BrowserState {
  /** Another one means that the page has to be loaded again. */
  readonly edition: string;
  /** The banner, for the place in the page that is named `preview_problems`; empty where there is nothing to tell. */
  readonly banner: string;
  /** Tells one banner from another. */
  readonly digest: string;
  /** What screen readers say of it. */
  readonly spoken: string;
}

/** A problem with the line in which it stands, where that is known. */
type FramedProblem = Problem & { readonly frame?: { readonly text: string; readonly mark: number } };

interface Telling {
  readonly situation: Situation;
  readonly language: MessageLanguage;
}

/** No more problems than this are listed: the terminal has them all. */
const MOST = 50;

/** What a browser is told of a situation. All of it is text: what stands in a file is never HTML here. */
export function browserState(situation: Situation, language: MessageLanguage, edition: string): BrowserState {
  const telling = { situation, language };
  // Without a site the page itself tells all.
  const banner = isTroubled(situation) && situation.hasSite ? renderToString(<Banner {...telling} />) : '';
  return {
    edition,
    banner,
    digest: createHash('sha1').update(banner).digest('hex'),
    spoken: isTroubled(situation) ? headOf(telling) : previewIn(language).noProblems,
  };
}

/** A page of the site with what the preview adds to it. */
export function withBanner(html: string, { edition, banner, digest }: BrowserState): string {
  const added = `<link rel="stylesheet" href="${STYLE}"><script type="module" src="${SCRIPT}"></script>`;
  const place =
    `<div id="preview_problems" data-edition="${edition}" data-digest="${digest}">${banner}</div>` +
    '<p id="preview_spoken" role="status"></p>';
  // Functions, since "$&" in a text would stand for something else.
  return html.replace('</head>', () => `${added}</head>`).replace('</body>', () => `${place}</body>`);
}

/** The page that is shown instead of every other as long as there has been no site without errors. */
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

function Banner({ situation, language }: Telling) {
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
            <span class="preview-first">
              {placeOf(first)} {printable(first.message[language])}
            </span>
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

/** "1 error, 2 warnings.", or why there is nothing to count. */
function headOf({ situation: { problems, failure }, language }: Telling): string {
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
