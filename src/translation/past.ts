import type { SiteLanguage } from '../languages/index.ts';
import { wordsOfFile } from './file-words.ts';
import { type Fingerprint, fingerprintOfPassages, isSameText, parseFingerprint } from './fingerprint.ts';
import type { Version } from './git-history.ts';
import { type Passage, passagesOf } from './passages.ts';

/** The state of a text from which a translation was made, as found in the git history. */
export interface PastText {
  readonly passages: readonly Passage[];
  /** The day (ISO 8601) of the first commit that changed the text afterwards; absent if no such change is committed. */
  readonly since?: string;
}

/** Finds the newest version of a text with a given fingerprint; undefined if the history has none. */
export function findPastText(
  versions: readonly Version[],
  language: SiteLanguage,
  recorded: Fingerprint,
): PastText | undefined {
  let since: string | undefined;
  for (const { date, text } of versions) {
    const words = wordsOfFile(text, language);
    const passages = words && passagesOf(words);
    const fingerprint = passages && parseFingerprint(fingerprintOfPassages(passages));
    if (fingerprint && isSameText(recorded, fingerprint)) {
      return { passages, ...(since !== undefined && { since }) };
    }
    since = date;
  }
  return undefined;
}
