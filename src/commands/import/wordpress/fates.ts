import type { LeftOutReason } from '../../../languages/words/commands/import-words.ts';
import type { ItemFate, ReportedItem } from '../report/import-report.ts';
import type { ImportedFiles } from '../written/imported-files.ts';
import type { ExportItem } from './export/export-item.ts';
import type { MediaFiles } from './media/media-files.ts';
import type { FailedFiles } from './media/write-media.ts';
import type { ImportPlan } from './plan-import.ts';
import { wordsOfHtml } from './texts/html-words.ts';

/** What became of every item of the export, in its order. */
export function fatesOf(
  plan: ImportPlan,
  media: MediaFiles,
  failed: FailedFiles,
  files: ImportedFiles,
): readonly ReportedItem[] {
  const written = new Map(files.done.map(({ path, fate }) => [path, fate]));
  const mediaPaths = new Map(
    media.files.flatMap(({ index, path }) => (index === undefined ? [] : [[index, path] as const])),
  );
  const made = (as: 'article' | 'page' | 'file', path: string): ItemFate | undefined => {
    const file = written.get(path);
    return file && { kind: 'made', as, path, file };
  };
  return plan.survey.items.map((item, index): ReportedItem => {
    const place = plan.places.get(index);
    const path = mediaPaths.get(index);
    const fate =
      (place && made(place.work.kind, place.path)) ??
      (path === undefined ? undefined : made('file', path)) ??
      leftOut(item, index, plan, media, failed);
    return { line: item.line, title: wordsOfHtml(item.title) || item.slug || item.id, fate };
  });
}

function leftOut(
  item: ExportItem,
  index: number,
  { works, survey }: ImportPlan,
  media: MediaFiles,
  failed: FailedFiles,
): ItemFate {
  const reason = works.leftOut.get(index);
  if (reason) {
    const isShared = item.type === 'wp_block' && survey.items.some(({ type }) => type === 'post');
    return { kind: 'left-out', reason: isShared ? { kind: 'pattern' } : reason };
  }
  return { kind: 'left-out', reason: reasonOfFile(index, media, failed) };
}

function reasonOfFile(index: number, media: MediaFiles, failed: FailedFiles): LeftOutReason {
  const why = failed.get(index);
  if (why) return { kind: 'failed-file', why };
  switch (media.answerFor(index)) {
    case undefined:
    case 'file':
      return { kind: 'unused-file' };
    case 'remote':
      return { kind: 'remote-file' };
    case 'missing':
      return { kind: 'missing-file' };
    case 'unsafe':
      return { kind: 'unsafe-file' };
  }
}
