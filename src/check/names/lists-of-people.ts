import type { AnyRecord, ParsedContent } from '../../content/parsed-content.ts';

/** A field of a text that lists people. */
interface ListOfPeople {
  readonly record: AnyRecord;
  readonly field: 'editors' | 'authors' | 'translators';
  readonly names: readonly string[];
}

/** Every list of people in the texts, in the order in which the archive takes the spelling of a name. */
export function* listsOfPeople(content: ParsedContent): Iterable<ListOfPeople> {
  for (const record of content.issues) yield { record, field: 'editors', names: record.fields.editors ?? [] };
  for (const record of [...content.issues, ...content.articles]) {
    yield { record, field: 'authors', names: record.fields.authors ?? [] };
    yield { record, field: 'translators', names: record.fields.translators ?? [] };
  }
  for (const record of content.pages) {
    yield { record, field: 'translators', names: record.fields.translators ?? [] };
  }
}
