import { findConflicts } from '../content/merge-conflicts.ts';
import { type ParsedContent, recordsOf } from '../content/parsed-content.ts';
import type { Edition, PageEdition } from '../model/archive.ts';
import { type Problem, reportInto } from '../problems/problem.ts';
import type { Site } from '../site/site.ts';
import { parseContentPath } from '../sources/content-path.ts';
import type { ContentFile } from '../sources/read-content.ts';
import type { LinkTargets } from '../text/references/resolve-reference.ts';
import { beginRendering, type Texts } from '../text/render-texts.ts';
import type { StoredText } from '../text/store-text.ts';
import type { LoadMemory } from './load-memory.ts';

/** A site, and what it was made of. */
interface Made {
  readonly site: Site;
  readonly content: ParsedContent;
  readonly targets: LinkTargets;
}

/**
 * A site in which the text of one file is as it is now: what most edits change is the Markdown of one text, whose page can be
 * shown long before everything else that depends on it has been worked out. Undefined if more than the Markdown has changed, if
 * there is an error in the text, or if it shows other files than before.
 */
export function withEditedText(
  file: ContentFile,
  { site, content, targets }: Made,
  { readers, render }: LoadMemory,
): Site | undefined {
  const { path: inside, text } = file;
  const before = recordsOf(content).find(({ source }) => source.path === inside);
  const path = parseContentPath(inside);
  if (!before || text === undefined || file.misread) return undefined;
  // The marks of git are taken out of a text before it is read.
  if (findConflicts(text).text !== text) return undefined;
  if (path.kind !== 'article' && path.kind !== 'issue' && path.kind !== 'page') return undefined;
  const problems: Problem[] = [];
  const located = { printed: before.source.file, inside, path, text, origin: file };
  const after = readers[path.kind](located, content.journal, [], reportInto(problems));
  if (after?.yaml !== before.yaml || after.body.firstLine !== before.body.firstLine) return undefined;
  const rendered = beginRendering(targets, render)(inside, after.body);
  if (!rendered) return undefined;
  const { edition, stored } = rendered;
  problems.push(...rendered.problems);
  const shown = site.texts.get(edition)?.media ?? [];
  if (problems.some(({ severity }) => severity === 'error')) return undefined;
  if (shown.join('\n') !== stored.media.join('\n')) return undefined;
  return { ...site, texts: withText(site.texts, edition, stored) };
}

function withText(texts: Texts, edition: Edition | PageEdition, text: StoredText): Texts {
  return {
    get: (wanted) => (wanted === edition ? text : texts.get(wanted)),
    values: () => texts.values(),
  };
}
