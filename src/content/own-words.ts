import type { SiteLanguage } from '../languages/index.ts';
import { conventionsOf } from '../languages/index.ts';
import {
  isMadeOfParts,
  isWordName,
  LONGEST_WORD,
  type OwnWords,
  REPLACEABLE,
} from '../languages/own-words.ts';
import { withSpaces } from '../languages/spaces.ts';
import type { Report } from '../problems/problem.ts';
import { groupOfWords, longWord, unknownWord, wordOfParts } from '../problems/rules/fields/unknown-word.ts';
import type { JournalFields } from '../schema/journal.ts';
import { suggest } from '../schema/suggest.ts';
import { placeInYaml } from '../sources/yaml/place-in-yaml.ts';
import type { YamlSource } from '../sources/yaml/yaml-value.ts';

/**
 * The words of the interface that a journal replaces, in its languages. Reports names that are none and words that are too
 * long. Undefined if it replaces none.
 */
export function ownWordsOf(
  written: JournalFields['words'],
  languages: readonly SiteLanguage[],
  { yaml, origin }: YamlSource,
  report: Report,
): OwnWords | undefined {
  const byLanguage = languages.flatMap((language) => {
    const sound = Object.entries(written?.[language] ?? {}).flatMap(([name, word]) => {
      const place = (part: 'key' | 'value') => placeInYaml(yaml, origin, ['words', language, name], part);
      if (typeof word !== 'string') {
        const [inner] = Object.keys(word);
        report(groupOfWords, place('key'), { name, whole: `${name}.${inner ?? '…'}` });
      } else if (isMadeOfParts(name)) report(wordOfParts, place('key'), { name });
      else if (!isWordName(name))
        report(unknownWord, place('key'), { name, suggestion: suggest(name, REPLACEABLE) });
      else if (word.length > LONGEST_WORD)
        report(longWord, place('value'), { name, length: word.length, most: LONGEST_WORD });
      else return [[name, word] as const];
      return [];
    });
    const { spaces } = conventionsOf(language);
    const own = sound.map(([name, word]) => [name, withSpaces(word, spaces)]);
    return own.length === 0 ? [] : [[language, Object.fromEntries(own)]];
  });
  return byLanguage.length === 0 ? undefined : Object.fromEntries(byLanguage);
}
