import { commandsIn, isMessageLanguage } from '../../../languages/index.ts';
import type { ImportNotice } from '../../../languages/words/commands/import-words.ts';
import { articleFile, introductionFile, pageFile } from '../journal/imported-text.ts';
import { type Pending, type PendingNotice, placed } from '../report/pending-notice.ts';
import type { ImportedFiles } from '../written/imported-files.ts';
import { type ConvertedBody, convertBody } from './body/convert-body.ts';
import type { TextPlace } from './plan/places.ts';
import type { MarkdownPlan } from './plan-import.ts';
import { isHtml, readSplit } from './survey.ts';
import { fieldsOf, type TextFields } from './text-fields.ts';
import { TextLinks } from './text-links.ts';

/** Converts each text and writes it, one after the other, so that only one is in memory. */
export async function writeTexts(
  plan: MarkdownPlan,
  files: ImportedFiles,
  progress: (done: number) => void,
): Promise<readonly ImportNotice[]> {
  const notices: ImportNotice[] = [];
  let done = 0;
  for (const place of plan.places.values()) {
    const split = await readSplit(plan.source, place.edition.text.path);
    const body = split?.kind === 'text' ? split.body : '';
    const written = fileOf(place, body, plan);
    await files.put(place.path, written.file);
    notices.push(...written.notices);
    done += 1;
    progress(done);
  }
  return notices;
}

const WRITERS = { article: articleFile, page: pageFile, issue: introductionFile } as const;

function fileOf(place: TextPlace, body: string, plan: MarkdownPlan) {
  const { edition, work } = place;
  const links = new TextLinks(plan, place);
  const [main] = plan.languages;
  const { untitled } = commandsIn(isMessageLanguage(main) ? main : 'en').import;
  const converted = convertBody(
    body,
    {
      tags: plan.map.tags,
      siteUrl: plan.config.url,
      generator: plan.source.generator,
      isHtml: isHtml(edition.text.path),
    },
    {
      wanted: plan.anchors.get(edition.text) ?? new Set(),
      hasTitle: edition.text.values.has('title'),
    },
    (address, use) => links.rewrite(address, use),
  );
  const { fields, comments, notices }: TextFields = fieldsOf(place, links, plan, converted.title, untitled);
  const file = `${WRITERS[work.kind](fields, comments, converted.markdown).trimEnd()}\n`;
  const all = [...notices, ...links.notices, ...noticesOf(converted)];
  // A tag is found without the backslashes that Markdown needs.
  const plain = file.replaceAll('\\', '');
  return {
    file,
    notices: unique(all).map((notice) =>
      placed(notice, place.path, notice.near !== '' && !file.includes(notice.near) ? plain : file),
    ),
  };
}

function noticesOf({ keptTags, leftOutMarks, looseNotes, losses }: ConvertedBody): readonly PendingNotice[] {
  const tell = (notice: Pending, near: string): PendingNotice => ({ ...notice, near });
  const marks = [...new Set(leftOutMarks)].join(' ');
  return [
    ...keptTags.map((whole) => {
      const tag = whole.replace(/\s+/g, ' ').slice(0, 200);
      return tell({ kind: 'kept-tag', tag }, tag.slice(0, 60));
    }),
    ...(marks === '' ? [] : [tell({ kind: 'left-out-marks', marks: marks.slice(0, 200) }, '')]),
    ...looseNotes.map((label) => tell({ kind: 'loose-note', label }, '')),
    ...losses.flatMap((loss) => {
      const words = 'words' in loss ? loss.words : 'label' in loss ? loss.label : '';
      const address = 'address' in loss ? loss.address : '';
      const what = [words, address].filter((part) => part !== '').join(' ');
      if (loss.kind === 'dropped-element' && what === '') return [];
      return [tell({ kind: 'lost', what: loss.kind, words: what.slice(0, 200) }, address || words)];
    }),
  ];
}

/** The same notice is told once of each text. */
function unique(notices: readonly PendingNotice[]): readonly PendingNotice[] {
  return [...new Map(notices.map((notice) => [JSON.stringify(notice), notice])).values()];
}
