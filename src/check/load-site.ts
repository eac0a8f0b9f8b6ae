import { addressesOf } from '../addresses/addresses.ts';
import { mapSite } from '../addresses/site-map.ts';
import { assemble } from '../archive/assemble.ts';
import { withoutDrafts } from '../content/drafts.ts';
import { parseContent } from '../content/parse-content.ts';
import type { ParsedContent } from '../content/parsed-content.ts';
import { rememberingReaders, type TextReaders } from '../content/text-readers.ts';
import type { JournalScripts } from '../languages/typed-commands.ts';
import type { Archive } from '../model/archive.ts';
import { type Problem, type Report, reportInto, sortProblems } from '../problems/problem.ts';
import { withKnownParagraphs } from '../site/answered-paragraphs.ts';
import { type Site, siteOf } from '../site/site.ts';
import { usedMedia } from '../site/used-media.ts';
import type { Release } from '../sources/git/release.ts';
import type { ContentFile, ContentFolder } from '../sources/read-content.ts';
import { withFrames } from '../terminal/code-frame.ts';
import { draftsOf } from '../text/references/draft-pages.ts';
import type { LinkTargets } from '../text/references/resolve-reference.ts';
import { renderTexts } from '../text/render-texts.ts';
import { checkAddresses } from './check-addresses.ts';
import { checkAnswers } from './check-answers.ts';
import { checkComments } from './check-comments.ts';
import { checkEditions } from './check-editions.ts';
import { checkFileAddresses } from './check-file-addresses.ts';
import { checkJournalRedirects } from './check-journal-redirects.ts';
import { checkMedia } from './check-media.ts';
import { checkPlaceholders } from './check-placeholders.ts';
import { checkPrints } from './check-prints.ts';
import { checkSharePictures } from './check-share-pictures.ts';
import { checkTheme } from './check-theme.ts';
import { checkTranslations } from './check-translations.ts';
import { checkUnfinished } from './check-unfinished.ts';
import { withEditedText } from './edited-text.ts';
import { beginHelpers } from './helpers/helpers.ts';
import type { LoadMemory } from './load-memory.ts';
import { checkConfusables } from './names/check-confusables.ts';
import { checkDoubtfulNames } from './names/check-doubtful-names.ts';
import { checkNames } from './names/check-names.ts';
import { checkOriginals } from './originals/check-originals.ts';
import { addressedTexts } from './released/addressed-texts.ts';
import { checkReleased } from './released/check-released.ts';
import { pastOf } from './released/past.ts';

export interface LoadOptions {
  /** Include drafts: for `npm start`, never for a build. */
  readonly drafts: boolean;
  /** The content of the last release, whose addresses must still lead somewhere. */
  readonly release?: Release | undefined;
  /** The scripts of the journal, for guides that name commands; for sites that are published or shown. */
  readonly scripts?: JournalScripts | undefined;
  /** Called with the number of texts rendered so far. */
  readonly onText?: (done: number) => void;
  readonly memory?: LoadMemory;
}

/** A loaded content folder. There is a site even if there are errors, unless no journal.yaml is usable. */
export interface Loaded {
  readonly site: Site | undefined;
  /** Sorted by `sortProblems`. */
  readonly problems: readonly Problem[];
  /** The site with the text of a file as it is now, if nothing else has changed: see `withEditedText`. */
  readonly edited: (file: ContentFile) => Site | undefined;
}

/** Loads a site from files, for every command: parse, assemble, render, check. Does no I/O. */
export function loadSite(folder: ContentFolder, options: LoadOptions): Loaded {
  const begun = begin(folder, options);
  return 'targets' in begun ? finish(begun) : begun;
}

/**
 * The same for a large folder. If little is known of its texts, they are read and rendered on all processors.
 * @param onDeath called with the reason if a helper ends before its time; its work is then done without it
 */
export async function loadSiteAhead(
  folder: ContentFolder,
  options: LoadOptions,
  onDeath: (reason: string) => void,
): Promise<Loaded> {
  const helpers = options.memory && beginHelpers(options.memory, onDeath);
  try {
    await helpers?.read(folder);
    const begun = begin(folder, options);
    if (!('targets' in begun)) return begun;
    await helpers?.render(begun.content, begun.targets);
    await helpers?.end();
    return finish(begun);
  } finally {
    await helpers?.end();
  }
}

/** A site whose texts are not rendered yet. */
interface Begun {
  readonly folder: ContentFolder;
  readonly options: LoadOptions;
  readonly problems: Problem[];
  readonly report: Report;
  readonly readers: TextReaders | undefined;
  readonly parsed: ParsedContent;
  readonly published: ParsedContent;
  /** What is shown: all that was parsed, or what is published. */
  readonly content: ParsedContent;
  readonly targets: LinkTargets;
}

/** Parses and assembles. If that cannot be done, the site is undefined. */
function begin(folder: ContentFolder, options: LoadOptions): Begun | Loaded {
  const problems: Problem[] = [];
  const report = reportInto(problems);
  // The release has many of the same files, which are parsed once.
  const readers = options.memory?.readers ?? (options.release && rememberingReaders());
  const parsed = parseContent(folder, report, readers);
  if (!parsed)
    return {
      site: undefined,
      problems: withFrames(sortProblems(problems), folder),
      edited: () => undefined,
    };
  const published = withoutDrafts(parsed);
  const content = options.drafts ? parsed : published;
  const archive: Archive = assemble(content, report);
  const addresses = addressesOf(archive.journal);
  const map = mapSite(archive, addresses, !options.drafts);
  const drafts = draftsOf(parsed, content, addresses);
  const targets = { archive, addresses, map, unreadable: content.unreadable, drafts };
  return { folder, options, problems, report, readers, parsed, published, content, targets };
}

/** Renders and checks. */
function finish(begun: Begun): Loaded {
  const { folder, options, problems, report, readers, parsed, published, content, targets } = begun;
  const { archive, addresses, map } = targets;
  const rendered = renderTexts(
    targets,
    content,
    report,
    options.onText ?? (() => {}),
    options.memory?.render,
  );
  checkEditions(parsed, content, report);
  checkAnswers(content, archive, map, rendered.texts, report);
  checkComments(content, archive, map, rendered.texts, report);
  checkNames(content, report);
  checkDoubtfulNames(content, report);
  checkConfusables(content, report);
  checkSharePictures(content, report);
  const texts = addressedTexts(content, archive, addresses);
  checkAddresses(texts, archive, addresses, map, report);
  checkJournalRedirects(folder, texts, archive, addresses, map, report);
  checkTranslations(texts, archive, rendered.texts, report);
  checkUnfinished(texts, archive, report, options.memory?.copies);
  const past = options.release && pastOf(options.release, folder, archive.journal, readers);
  const present = { folder, parsed, texts, archive, addresses, map };
  checkOriginals(present, past, report);
  if (past) checkReleased(past, present, report);
  const used = usedMedia(archive, rendered.texts);
  checkMedia(folder.root, archive.media, used, report);
  checkFileAddresses(folder.root, used, map, addresses, report);
  checkPlaceholders(published, report);
  const theme = folder.theme && checkTheme(folder.theme, map, report);
  checkPrints(content, theme, report);
  const { scripts } = options;
  const site = siteOf(withKnownParagraphs(archive, rendered.texts), map, rendered.texts, { theme, scripts });
  return {
    site,
    problems: withFrames(sortProblems([...problems, ...rendered.problems]), folder),
    edited: (file) => options.memory && withEditedText(file, { site, content, targets }, options.memory),
  };
}
