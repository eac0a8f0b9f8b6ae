import { byLanguage } from '../content/parse-journal.ts';
import type { ParsedContent } from '../content/parsed-content.ts';
import type { Issue, Person, Work } from '../model/archive.ts';
import type { IssueNumber, PersonId, WorkId } from '../model/ids.ts';
import { personIdOf, readName, type WrittenName } from '../model/written-name.ts';

/**
 * Every person named in a text, with the works that they wrote or translated and the issues that they edited, in the
 * archive's order: newest issue first.
 */
export function collectPeople(
  content: ParsedContent,
  works: ReadonlyMap<WorkId, Work>,
  issues: ReadonlyMap<IssueNumber, Issue>,
): ReadonlyMap<PersonId, Person> {
  const names = collectNames(content);
  const authored = new Index<PersonId, WorkId>();
  const translated = new Index<PersonId, WorkId>();
  const edited = new Index<PersonId, IssueNumber>();
  for (const work of works.values()) {
    for (const person of work.authors) authored.add(person, work.id);
    for (const edition of work.editions.values()) {
      for (const person of edition.translators) translated.add(person, work.id);
    }
  }
  for (const issue of issues.values()) for (const person of issue.editors) edited.add(person, issue.number);
  const about = new Map(
    Object.entries(content.people).map(([key, fields]) => [personIdOf(key), { key, ...fields }]),
  );
  const people = [...names].map(([id, written]): Person => {
    const fields = about.get(id);
    const family = fields?.family ?? written.family;
    // An organization's name may contain a comma, which turns nothing around.
    const name = fields?.organization && fields.key.includes(',') ? fields.key : written.name;
    return {
      id,
      name,
      ...(fields?.bio !== undefined && { bio: byLanguage(fields.bio, content.journal.languages) }),
      links: fields?.links ?? [],
      citedAs: {
        ...(family !== undefined && { family }),
        ...(fields?.organization !== undefined && { organization: fields.organization }),
      },
      authored: authored.of(id),
      translated: translated.of(id),
      edited: edited.of(id),
    };
  });
  return new Map(people.map((person) => [person.id, person]));
}

/** Lists without duplicates, by key, in insertion order. */
class Index<Key, Item> {
  readonly #items = new Map<Key, Set<Item>>();

  add(key: Key, item: Item): void {
    const known = this.#items.get(key);
    if (known) known.add(item);
    else this.#items.set(key, new Set([item]));
  }

  of(key: Key): readonly Item[] {
    return [...(this.#items.get(key) ?? [])];
  }
}

/** The first spelling of each person's name, with the first family name that a text tells. */
function collectNames(content: ParsedContent): ReadonlyMap<PersonId, WrittenName> {
  const names = new Map<PersonId, WrittenName>();
  const add = (list: readonly string[] | undefined): void => {
    for (const written of list ?? []) {
      const id = personIdOf(written);
      const known = names.get(id);
      if (!known) names.set(id, readName(written));
      else if (known.family === undefined) names.set(id, { ...readName(written), name: known.name });
    }
  };
  for (const { fields } of content.issues) add(fields.editors);
  for (const { fields } of [...content.issues, ...content.articles]) {
    add(fields.authors);
    add(fields.translators);
  }
  for (const { fields } of content.pages) add(fields.translators);
  return names;
}
