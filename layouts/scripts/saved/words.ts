import { fileSize } from '../../../src/languages/cldr/file-size.ts';
import type { SavedScriptWords, SavedWords } from '../../../src/languages/words/interface/saved-words.ts';
import { fill } from '../search/phrase.ts';
import { savedPage } from './site-paths.ts';

/** What scripts say of saving, in the page's language. */
export type Words = SavedScriptWords & Pick<SavedWords, 'title' | 'safari' | 'lasting'>;

/** Loads the words. They are kept with what is saved. */
export async function loadWords(): Promise<Words> {
  const response = await fetch(new URL('words.json', savedPage()));
  // The build has written it (`src/outputs/offline/saved-words.ts`).
  return (await response.json()) as Words;
}

/** A phrase with sizes in bytes, in the form of the page's language. */
export function withSizes(phrase: string, sizes: Readonly<Record<string, number>>): string {
  const { lang } = document.documentElement;
  return fill(
    phrase,
    Object.fromEntries(Object.entries(sizes).map(([name, bytes]) => [name, fileSize(bytes, lang)])),
  );
}
