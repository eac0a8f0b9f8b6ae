import { slugOf } from '../../../model/ids.ts';
import type { PersonFacts } from '../journal/journal-file.ts';
import { decodeLeniently } from '../journal/names.ts';
import { cleanLine } from '../journal/set-text-of.ts';
import type { ExportItem } from './export/export-item.ts';
import type { ExportAuthor, Survey } from './export/survey.ts';
import { wordsOfHtml } from './texts/html-words.ts';

/** Taxonomies in which plugins for several authors keep them. */
const AUTHOR_TAXONOMIES: ReadonlySet<string> = new Set([
  'author',
  'byline',
  'authors',
  'co-author',
  'ppma_author',
]);
const TRANSLATOR_TAXONOMIES: ReadonlySet<string> = new Set([
  'translator',
  'translators',
  'traductor',
  'traductores',
]);

/** Names of fields in which sites keep translators. */
const TRANSLATOR_FIELD = /^_?(?:translators?|translated_by|traductor(?:a|es)?|traducid[oa]_por)$/;

/** The people of an export: who wrote each text, and what is told of them. */
export class People {
  readonly #authors: ReadonlyMap<string, ExportAuthor>;
  readonly #guests = new Map<string, PersonFacts>();

  constructor({ authors, items }: Pick<Survey, 'authors' | 'items'>) {
    this.#authors = authors;
    for (const item of items) {
      if (item.type !== 'guest-author') continue;
      const value = (name: string) => cleanLine(wordsOfHtml(item.meta.get(`cap-${name}`) ?? ''));
      const name = value('display_name') || cleanLine(wordsOfHtml(item.title));
      const facts = { name, bio: value('description'), website: value('website') };
      for (const login of [value('user_login'), item.slug.replace(/^cap-/, '')])
        if (login !== '' && name !== '') this.#guests.set(login.toLowerCase(), facts);
    }
  }

  /** The names of a text's authors. Empty if the export tells none. */
  authorsOf({ terms, creator }: ExportItem): readonly string[] {
    const told = terms.filter(({ taxonomy }) => AUTHOR_TAXONOMIES.has(taxonomy));
    const names = told.map(({ slug, name }) => this.#nameOf(slug.replace(/^cap-/, ''), name));
    return unique(names.length > 0 ? names : creator === '' ? [] : [this.#nameOf(creator, creator)]);
  }

  /** The names of a text's translators, if the site keeps them in a field or a taxonomy. */
  translatorsOf({ terms, meta }: ExportItem): readonly string[] {
    const told = terms.filter(({ taxonomy }) => TRANSLATOR_TAXONOMIES.has(taxonomy)).map(({ name }) => name);
    const fields = [...meta].filter(([name]) => TRANSLATOR_FIELD.test(name)).map(([, value]) => value);
    const names = fields.flatMap((value) => wordsOfHtml(value).split(/[,;]|\s(?:and|y|e|&)\s/));
    return unique([...told.map(wordsOfHtml), ...names].map(cleanLine));
  }

  /** Facts about the authors who have any, by name. */
  facts(): readonly PersonFacts[] {
    const told = [...new Set(this.#guests.values())].filter(
      ({ bio, website }) => bio !== '' || website !== '',
    );
    return [...new Map(told.map((person) => [person.name, person])).values()];
  }

  /** Whether a name is that of an account, because the site shows no other. */
  isAccount(name: string): boolean {
    return this.#authors.has(name) && !/\s/.test(name);
  }

  #nameOf(login: string, otherwise: string): string {
    const known = this.#guests.get(decodeLeniently(login).toLowerCase())?.name;
    const author = this.#authors.get(login) ?? this.#authors.get(otherwise);
    // An account may be called by its e-mail address, which is never published.
    return cleanLine(wordsOfHtml(known ?? author?.name ?? otherwise)).replace(/@[\w.-]+\.\w+$/, '');
  }
}

/** Names of which pages can be made, each once. */
function unique(names: readonly string[]): readonly string[] {
  const known = new Map<string, string>();
  for (const name of names) {
    const slug = slugOf(name);
    if (slug !== '' && !known.has(slug)) known.set(slug, name);
  }
  return [...known.values()];
}
