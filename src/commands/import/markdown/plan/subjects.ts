import type { SiteLanguage } from '../../../../languages/index.ts';
import { plainOf, readSetText } from '../../../../model/set-text.ts';
import type { NamesByKey } from '../../journal/journal-file.ts';
import { nameFrom } from '../../journal/names.ts';
import { cleanLine } from '../../journal/set-text-of.ts';

/** Sections or topics: for each key its name in the languages in which texts name it. */
export class Subjects {
  readonly #names = new Map<string, Map<SiteLanguage, string>>();

  get names(): NamesByKey {
    return this.#names;
  }

  /** The keys of subjects that a text names. Two that differ only in capitals are one. */
  keysOf(names: readonly string[], language: SiteLanguage): readonly string[] {
    const keys = names.flatMap((written) => {
      const name = cleanLine(written);
      if (!/[\p{L}\p{N}]/u.test(name)) return [];
      const key = nameFrom([plainOf(readSetText(name))]);
      const known = this.#names.get(key) ?? new Map<SiteLanguage, string>();
      this.#names.set(key, known);
      if (!known.has(language)) known.set(language, name);
      return [key];
    });
    return [...new Set(keys)];
  }
}
