import type { ParsedContent } from '../content/parsed-content.ts';
import type { ByLanguage, Topic, Work } from '../model/archive.ts';
import { slugOf, type TopicId, type WorkId } from '../model/ids.ts';
import type { SetText } from '../model/set-text.ts';

/** Every topic named by a work, with its works in the archive's order. */
export function collectTopics(
  content: ParsedContent,
  works: ReadonlyMap<WorkId, Work>,
): ReadonlyMap<TopicId, Topic> {
  const worksOf = new Map<TopicId, WorkId[]>();
  for (const work of works.values()) {
    for (const topic of work.topics) {
      const known = worksOf.get(topic);
      if (known) known.push(work.id);
      else worksOf.set(topic, [work.id]);
    }
  }
  const written = spellings(content);
  const nameOf = (id: TopicId): ByLanguage<SetText> =>
    content.journal.topicNames.get(id) ??
    new Map(content.journal.languages.map((language) => [language, written.get(id) ?? id]));
  return new Map([...worksOf].map(([id, ids]) => [id, { id, name: nameOf(id), works: ids }]));
}

/** The first spelling of each topic. */
function spellings(content: ParsedContent): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const { fields } of [...content.issues, ...content.articles]) {
    for (const topic of fields.topics ?? []) {
      const id = slugOf(topic);
      if (!first.has(id)) first.set(id, topic);
    }
  }
  return first;
}
