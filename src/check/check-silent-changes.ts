import { placeIn } from '../content/parsed-content.ts';
import type { SiteLanguage } from '../languages/index.ts';
import type { Report } from '../problems/problem.ts';
import { silentChange } from '../problems/rules/editions/silent-change.ts';
import { parseContentPath } from '../sources/content-path.ts';
import type { Release } from '../sources/git/release.ts';
import type { ContentFolder } from '../sources/read-content.ts';
import { wordsOfFile } from '../translation/file-words.ts';
import { fingerprintOf } from '../translation/fingerprint.ts';
import type { AddressedText } from './addressed-texts.ts';

/** The texts of the archive as it is now, and the files they were read from. */
interface Present {
  readonly folder: ContentFolder;
  readonly texts: readonly AddressedText[];
}

/**
 * Reports every published text whose words are others than in the last release, unless its `revised` is new since then. Words
 * are compared by fingerprint, so that formatting and front matter that is not read do not count. Only files that have changed
 * are looked into. An article that moved to another issue is known by its id.
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
    if (!old) continue;
    const was = oldFiles?.get(old.record.source.path);
    const is = newFiles?.get(text.record.source.path);
    if (was === undefined || is === undefined || was === is) continue;
    const { language, revised } = text.edition;
    if (fingerprintIn(was, language) === fingerprintIn(is, language)) continue;
    if (revised && JSON.stringify(revised) !== JSON.stringify(old.edition.revised)) continue;
    const place = placeIn(text.record, [revised ? 'revised' : 'title']);
    report(silentChange, place, { ref, isRevised: revised !== undefined });
  }
}

/** What a text is called whichever issue it stands in. */
function nameOf({ record, edition }: AddressedText): string {
  const path = parseContentPath(record.source.path);
  const name = path.kind === 'article' ? path.id : record.source.path;
  return `${path.kind} ${name} ${edition.language}`;
}

function filesOf({ files }: ContentFolder): ReadonlyMap<string, string | undefined> {
  return new Map(files.map(({ path, text }) => [path, text]));
}

function fingerprintIn(file: string, language: SiteLanguage): string | undefined {
  const words = wordsOfFile(file, language);
  return words && fingerprintOf(words);
}
