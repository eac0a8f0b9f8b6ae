import type { SiteLanguage } from '../languages/index.ts';
import { wordsOfFile } from './file-words.ts';
import { type Fingerprint, fingerprintOfPassages, isSameText, parseFingerprint } from './fingerprint.ts';
import type { Version } from './git-history.ts';
import { type Passage, passagesOf } from './passages.ts';

/** The state of a text that a translation was made of, as history has it. */
export interface PastText {
  readonly passages: readonly Passage[];
  /** The day of the first commit that changed the text after it; absent where that is not committed yet. */
  readonly since?: string;
}

/** Finds the newest version of a text that has a fingerprint; undefined where history has none. */
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
