import type { Problem } from '../problems/problem.ts';
import { unknownParagraph } from '../problems/rules/answers/unknown-paragraph.ts';
import { silentChange } from '../problems/rules/editions/silent-change.ts';
import { missingFile } from '../problems/rules/files/missing-file.ts';
import { brokenAnchor } from '../problems/rules/links/broken-anchor.ts';
import { brokenLink } from '../problems/rules/links/broken-link.ts';
import { linkToDraft } from '../problems/rules/links/link-to-draft.ts';
import { missingPicture } from '../problems/rules/pictures/missing-picture.ts';
import type { Request } from '../sources/git/request.ts';
import { loadSite } from './load-site.ts';

/** What a request can break in a text that it does not touch, by removing or renaming something. */
const LEADS_NOWHERE: ReadonlySet<string> = new Set(
  [brokenAnchor, brokenLink, linkToDraft, missingFile, missingPicture, unknownParagraph].map(({ id }) => id),
);

/** Whether a change is worth a note to readers is for people to decide: most requests correct small mistakes. */
const FOR_PEOPLE: ReadonlySet<string> = new Set([silentChange.id]);

/**
 * The problems as they count for a pull request: strict about what it touched, patient with the rest. A warning is an
 * error if it is in a touched file, or if it is about something that led somewhere before the request.
 */
export function strictAboutRequest(
  problems: readonly Problem[],
  { touched, before }: Request,
): readonly Problem[] {
  const isTouched = ({ file }: Problem) => touched.has(file.slice(before.root.length + 1));
  const inRest = problems.filter((problem) => LEADS_NOWHERE.has(problem.rule) && !isTouched(problem));
  const known = new Set(inRest.length === 0 ? [] : loadSite(before, { drafts: false }).problems.map(nameOf));
  return problems.map((problem): Problem => {
    if (problem.severity === 'error' || problem.advice === 'none' || FOR_PEOPLE.has(problem.rule))
      return problem;
    const isBroken = LEADS_NOWHERE.has(problem.rule) && !known.has(nameOf(problem));
    return isTouched(problem) || isBroken ? { ...problem, severity: 'error' } : problem;
  });
}

/** A name that is the same for a problem before and after other lines of its file have moved. */
function nameOf({ rule, file, message }: Problem): string {
  return `${rule} ${file} ${message.en}`;
}
