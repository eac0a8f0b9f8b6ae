import { unserialize } from 'php-serialize';
import type { SiteLanguage } from '../../../../languages/index.ts';
import { plainOf, readSetText } from '../../../../model/set-text.ts';
import { nameFrom } from '../../journal/names.ts';
import { setTextOf } from '../../journal/set-text-of.ts';
import type { ExportItem, ItemTerm } from '../export/export-item.ts';
import type { ExportTerm, Survey } from '../export/survey.ts';
import { isNoCategory, keyOf } from './issues.ts';
import { type Languages, siteLanguageOf } from './languages.ts';

/** The section and the topics of an article. */
export interface Subjects {
  readonly section: string | undefined;
  readonly topics: readonly string[];
}

/** Names of sections and topics by key, in each language in which the site has them. */
type Names = Map<string, Map<SiteLanguage, string>>;

/**
 * Makes sections and topics of categories and tags: the first category of an article is its section, its other categories
 * and its tags are its topics. Those that became issues are neither.
 */
export class SubjectList {
  readonly sections: Names = new Map();
  readonly topics: Names = new Map();
  /** Old paths of the lists of terms, with the key of the topic that now has them. */
  readonly topicOfTerm = new Map<string, string>();
  readonly #used: ReadonlySet<string>;
  readonly #terms: ReadonlyMap<string, ExportTerm>;
  readonly #translations: ReadonlyMap<string, ReadonlyMap<SiteLanguage, string>>;

  constructor({ terms }: Pick<Survey, 'terms'>, languages: Languages, used: ReadonlySet<string>) {
    this.#used = used;
    this.#terms = new Map(terms.map((term) => [keyOf(term), term]));
    this.#translations = translationsOf(terms, languages);
  }

  /** The subjects of an article, which are those of its original. */
  of(item: ExportItem, language: SiteLanguage): Subjects {
    const isSubject = (term: ItemTerm) => !this.#used.has(keyOf(term)) && !isNoCategory(term);
    const categories = item.terms.filter((term) => term.taxonomy === 'category' && isSubject(term));
    const tags = item.terms.filter((term) => term.taxonomy === 'post_tag' && isSubject(term));
    const main = item.meta.get('_yoast_wpseo_primary_category')?.trim();
    const first =
      (main ? categories.find((term) => this.#terms.get(keyOf(term))?.id === main) : undefined) ??
      categories[0];
    const others = [...categories.filter((term) => term !== first), ...tags];
    const section = first && this.#add(this.sections, first, language);
    const topics = others.flatMap((term) => {
      const key = this.#add(this.topics, term, language);
      if (key !== undefined) this.topicOfTerm.set(keyOf(term), key);
      return key ?? [];
    });
    return { section, topics: [...new Set(topics)] };
  }

  #add(names: Names, term: ItemTerm, language: SiteLanguage): string | undefined {
    const name = setTextOf(term.name) || term.slug;
    // Two terms of the same name, such as `unions` and `unions-2`, are one for readers.
    const key = nameFrom([plainOf(readSetText(name)), term.slug]);
    if (name === '') return undefined;
    const known = names.get(key) ?? new Map<SiteLanguage, string>();
    names.set(key, known);
    if (!known.has(language)) known.set(language, name);
    for (const [other, words] of this.#translations.get(this.#terms.get(keyOf(term))?.id ?? '') ?? [])
      if (!known.has(other)) known.set(other, words);
    return key;
  }
}

/** Polylang's groups of terms, which are translations of each other: for the number of each, the names of all. */
function translationsOf(
  terms: readonly ExportTerm[],
  languages: Languages,
): ReadonlyMap<string, ReadonlyMap<SiteLanguage, string>> {
  const byId = new Map(terms.map((term) => [term.id, term]));
  const found = new Map<string, ReadonlyMap<SiteLanguage, string>>();
  for (const { taxonomy, description } of terms) {
    if (taxonomy !== 'term_translations') continue;
    const ids = idsIn(description);
    const names = new Map<SiteLanguage, string>();
    for (const [code, id] of ids) {
      const language = siteLanguageOf(code, languages);
      const name = byId.get(id)?.name;
      if (language && name !== undefined) names.set(language, setTextOf(name));
    }
    for (const id of ids.values()) found.set(id, names);
  }
  return found;
}

/** Numbers of terms by language, from PHP's serialized form. What cannot be read has none. */
function idsIn(serialized: string): ReadonlyMap<string, string> {
  try {
    const value: unknown = unserialize(serialized, {}, { strict: false });
    if (typeof value !== 'object' || value === null) return new Map();
    return new Map(
      Object.entries(value).flatMap(([code, id]) =>
        typeof id === 'number' || typeof id === 'string' ? [[code, String(id)] as const] : [],
      ),
    );
  } catch {
    return new Map();
  }
}
