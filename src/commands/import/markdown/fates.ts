import { posix } from 'node:path';
import { isSafeFile } from '../../../archive/files-of-works.ts';
import type { LeftOutReason } from '../../../languages/words/commands/import-words.ts';
import type { ItemFate, ReportedItem } from '../report/import-report.ts';
import type { ImportedFiles } from '../written/imported-files.ts';
import type { MarkdownPlan } from './plan-import.ts';
import type { SurveyedFile } from './survey.ts';

/** What became of every file of the folder. A folder of templates or of a program is one item. */
export function fatesOf(plan: MarkdownPlan, files: ImportedFiles): readonly ReportedItem[] {
  const { source, media, surveyed } = plan;
  const written = new Map(files.done.map(({ path, fate }) => [path, fate]));
  const copied = new Map(media.files.map(({ from, path }) => [from, path]));
  const made = (as: 'article' | 'page' | 'file' | 'introduction', path: string): ItemFate | undefined => {
    const file = written.get(path);
    return file && { kind: 'made', as, path, file };
  };
  const item = (path: string, fate: ItemFate, line = 1, title = path): ReportedItem => ({
    source: path,
    line,
    title,
    fate,
  });
  const leave = (path: string, reason: LeftOutReason) => item(path, { kind: 'left-out', reason });
  return [
    ...surveyed.map((file) => item(file.path, fateOfText(file), file.line, file.title)),
    ...source.others.map((path) => {
      const to = copied.get(path);
      const fate = to === undefined ? undefined : made('file', to);
      return fate ? item(path, fate) : leave(path, reasonOf(path, media.unsafe));
    }),
    ...source.skipped.map((path) => leave(path, { kind: 'site-part', what: `${posix.basename(path)}/` })),
    ...source.links.map((path) => leave(path, { kind: 'symbolic-link' })),
  ];

  function fateOfText(file: SurveyedFile): ItemFate {
    if (file.kind === 'left-out') return { kind: 'left-out', reason: file.reason };
    const place = plan.places.get(file.text);
    const as = place?.work.kind === 'issue' ? 'introduction' : (place?.work.kind ?? 'article');
    const reason = plan.works.leftOut.get(file.text) ?? { kind: 'repeated' };
    return (place && made(as, place.path)) ?? { kind: 'left-out', reason };
  }
}

/** Files that make a site, and that no reader of a text opens. */
const OF_SITE =
  /\.(?:html?|njk|liquid|hbs|pug|ejs|xml|css|s[ac]ss|less|[cm]?[jt]sx?|ya?ml|json|toml|csv|lock|rb|sh|ini|woff2?|ttf|eot|ico|map)$/i;

function reasonOf(path: string, unsafe: ReadonlySet<string>): LeftOutReason {
  if (unsafe.has(path)) return { kind: 'unsafe-file' };
  const extension = posix.extname(path);
  if (extension === '' || OF_SITE.test(path) || posix.basename(path).startsWith('.'))
    return { kind: 'site-part', what: extension || posix.basename(path) };
  return isSafeFile(posix.basename(path)) ? { kind: 'unused-file' } : { kind: 'site-part', what: extension };
}
