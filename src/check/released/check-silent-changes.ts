import { placeIn } from '../../content/parsed-content.ts';
import type { SiteLanguage } from '../../languages/index.ts';
import type { Report } from '../../problems/problem.ts';
import { silentChange } from '../../problems/rules/editions/silent-change.ts';
import { parseContentPath } from '../../sources/content-path.ts';
import type { Release } from '../../sources/git/release.ts';
import type { ContentFile, ContentFolder } from '../../sources/read-content.ts';
import { wordsOfFile } from '../../translation/file-words.ts';
import { fingerprintOf } from '../../translation/fingerprint.ts';
import type { AddressedText } from './addressed-texts.ts';

/** The present texts, and the files that they were read from. */
interface Present {
  readonly folder: ContentFolder;
  readonly texts: readonly AddressedText[];
}

/**
 * Reports every published text whose words differ from the last release, unless its `revised` has changed as well.
 * Words are compared by fingerprint, so formatting and front matter without text for readers make no difference. Only
 * changed files are compared. An article that moved to another issue is identified by its id.
 * @param past the texts that the release published
 */
export function checkSilentChanges(
  { ref, folder: released }: Release,
  past: readonly AddressedText[],
  { folder, texts }: Present,
  report: Report,
): void {
  const before = new Map(past.map((text) => [nameOf(text), text]));
  const [oldFiles, newFiles] = [released, folder].map(filesOf);
  for (const text of texts) {
    const old = before.get(nameOf(text));
    if (!old || text.record.leftOut.fields.size > 0) continue;
    const was = oldFiles?.get(old.record.source.path)?.text;
    if (was === undefined) continue;
    // Only now, because it may have to be read.
    const is = newFiles?.get(text.record.source.path)?.text;
    if (is === undefined || was === is) continue;
    const { language, revised } = text.edition;
    if (fingerprintIn(was, language) === fingerprintIn(is, language)) continue;
    if (revised && JSON.stringify(revised) !== JSON.stringify(old.edition.revised)) continue;
    const place = placeIn(text.record, [revised ? 'revised' : 'title']);
    report(silentChange, place, { ref, isRevised: revised !== undefined });
  }
}

/** A name for a text that does not depend on its issue. */
function nameOf({ record, edition }: AddressedText): string {
  const path = parseContentPath(record.source.path);
  const name = path.kind === 'article' ? path.id : record.source.path;
  return `${path.kind} ${name} ${edition.language}`;
}

function filesOf({ files }: ContentFolder): ReadonlyMap<string, ContentFile> {
  return new Map(files.map((file) => [file.path, file]));
}

function fingerprintIn(file: string, language: SiteLanguage): string | undefined {
  const words = wordsOfFile(file, language);
  return words && fingerprintOf(words);
}
