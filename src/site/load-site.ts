import type { Archive } from '../archive/archive.ts';
import { assemble } from '../archive/assemble.ts';
import { checkAddresses } from '../check/check-addresses.ts';
import { checkAnswers } from '../check/check-answers.ts';
import { checkPictures } from '../check/check-pictures.ts';
import { checkPlaceholders } from '../check/check-placeholders.ts';
import { type Problem, reportInto, sortProblems } from '../check/problem.ts';
import { type Cited, citationsFrom } from '../citation/citations.ts';
import { withoutDrafts } from '../content/drafts.ts';
import { parseContent } from '../content/parse-content.ts';
import type { ContentFolder } from '../content/read-content.ts';
import { renderTexts } from '../text/render-texts.ts';
import { addressesOf } from './addresses.ts';
import { siteOf } from './plan.ts';
import type { Site } from './site.ts';
import { mapSite } from './site-map.ts';

export interface LoadOptions {
  /** Drafts are for `npm start`, never for a build. */
  readonly drafts: boolean;
  /** What is known of citations from before. */
  readonly citations?: ReadonlyMap<string, Cited>;
  /** Told how many texts are rendered. */
  readonly onText?: (done: number) => void;
}

/** A content folder, understood. `site` is there even where there are errors, unless there is no usable journal.yaml. */
export interface Loaded {
  readonly site: Site | undefined;
  /** Sorted. */
  readonly problems: readonly Problem[];
}

/** The one way from files to a site, for every command: parse, assemble, render, check. Pure. */
export function loadSite(folder: ContentFolder, options: LoadOptions): Loaded {
  const problems: Problem[] = [];
  const report = reportInto(problems);
  const parsed = parseContent(folder, report);
  if (!parsed) return { site: undefined, problems: sortProblems(problems) };
  const published = withoutDrafts(parsed);
  const content = options.drafts ? parsed : published;
  const archive: Archive = assemble(content, report);
  const addresses = addressesOf(archive.journal);
  const map = mapSite(archive, addresses);
  const rendered = renderTexts(
    { archive, addresses, map, unreadable: content.unreadable },
    content,
    report,
    options.onText ?? (() => {}),
  );
  checkAnswers(content, archive, rendered.texts, report);
  checkAddresses(content, archive, addresses, report);
  checkPictures(folder.root, archive, rendered.texts, report);
  checkPlaceholders(published, report);
  return {
    site: siteOf(archive, map, rendered.texts, citationsFrom(options.citations)),
    problems: sortProblems([...problems, ...rendered.problems]),
  };
}
