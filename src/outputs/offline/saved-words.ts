import { outputFile } from '../../addresses/address.ts';
import { interfaceIn } from '../../languages/index.ts';
import { inWordsOf } from '../../languages/own-words.ts';
import type { Site } from '../../site/site.ts';
import type { TextOutput } from '../formats/output.ts';
import { savingLanguages } from './saved-groups.ts';

/** The words of the scripts that save, for each language. They are no part of pages, since few readers need them. */
export function savedWords(site: Site): readonly TextOutput[] {
  return savingLanguages(site).map((language) => {
    const words = inWordsOf(site.archive.journal.words, () => interfaceIn(language).saved);
    const { title, safari, lasting, script } = words;
    return {
      path: outputFile(site.addresses.savedWords(language)),
      content: `${JSON.stringify({ title, safari, lasting, ...script })}\n`,
    };
  });
}
