import { type ParsedContent, placeOfItem, type TextRecord } from '../../content/parsed-content.ts';
import { slugOf, type TopicId } from '../../model/ids.ts';
import { plainOf } from '../../model/set-text.ts';
import { personIdOf, readName } from '../../model/written-name.ts';
import type { Place, Report, Rule } from '../../problems/problem.ts';
import { nameVariants, topicVariants } from '../../problems/rules/names/name-variants.ts';
import { similarPeople, similarTopics, topicByName } from '../../problems/rules/names/similar-names.ts';
import { listsOfPeople } from './lists-of-people.ts';
import { similarNames } from './similar-names.ts';

/** A name as it is written in a text. */
interface Mention {
  readonly name: string;
  readonly place: () => Place;
}

/** All mentions of names with the same slug: first spelling, first place, and number. */
interface Use extends Mention {
  count: number;
}

type NameRule = Rule<{ name: string; other: string }>;

/** Checks that each person and topic is spelt in one way only. */
export function checkNames(content: ParsedContent, report: Report): void {
  const listed = new Set<string>(Object.keys(content.people).map(personIdOf));
  check(peopleIn(content), nameVariants, similarPeople, listed, report);
  const named = new Set<string>(content.journal.topicNames.keys());
  check(topicsIn(content), topicVariants, similarTopics, named, report);
  checkTopicKeys(content, report);
}

/** Reports topics that are written with a name from journal.yaml instead of its key: each would get a page of its own. */
function checkTopicKeys({ issues, articles, journal }: ParsedContent, report: Report): void {
  const keys = new Map(
    [...journal.topicNames].flatMap(([key, names]) =>
      [...names.values()].map((name) => [slugOf(plainOf(name)), key] as const),
    ),
  );
  for (const record of [...issues, ...articles]) {
    for (const { name, place } of namesIn(record, 'topics', record.fields.topics)) {
      const slug = slugOf(name);
      const key = keys.get(slug);
      if (key !== undefined && !journal.topicNames.has(slug as TopicId))
        report(topicByName, place(), { name, other: key });
    }
  }
}

/** @param listed slugs of names that the journal lists itself; two listed names are never reported as similar */
function check(
  mentions: Iterable<Mention>,
  variants: NameRule,
  similar: NameRule,
  listed: ReadonlySet<string>,
  report: Report,
): void {
  const uses = new Map<string, Use>();
  const reported = new Set<string>();
  for (const { name, place } of mentions) {
    const slug = slugOf(name);
    const use = uses.get(slug);
    if (!use) uses.set(slug, { name, place, count: 1 });
    else {
      use.count += 1;
      if (use.name === name || reported.has(name)) continue;
      reported.add(name);
      report(variants, place(), { name, other: use.name });
    }
  }
  // The more frequent of two similar names is assumed to be right. The sort is stable, so names of equal frequency stay
  // in the order of first mention.
  const byFrequency = [...uses].sort(([, a], [, b]) => b.count - a.count);
  for (const [slug, other] of similarNames(byFrequency.map(([slug]) => slug))) {
    const [use, right] = [uses.get(slug), uses.get(other)];
    if (!use || !right || (listed.has(slug) && listed.has(other))) continue;
    report(similar, use.place(), { name: use.name, other: right.name });
  }
}

/** All mentions of people, by the name that is shown: "Rivas, Ana" is "Ana Rivas". */
function* peopleIn(content: ParsedContent): Iterable<Mention> {
  for (const { record, field, names } of listsOfPeople(content))
    yield* namesIn(
      record,
      field,
      names.map((name) => readName(name).name),
    );
}

/** A topic that is named in journal.yaml is always shown by that name, so its spellings in texts do not matter. */
function* topicsIn({ issues, articles, journal }: ParsedContent): Iterable<Mention> {
  for (const record of [...issues, ...articles]) {
    for (const mention of namesIn(record, 'topics', record.fields.topics)) {
      const slug = slugOf(mention.name) as TopicId;
      yield journal.topicNames.has(slug) ? { ...mention, name: slug } : mention;
    }
  }
}

function* namesIn(
  record: TextRecord<unknown>,
  field: string,
  names: readonly string[] | undefined,
): Iterable<Mention> {
  for (const [index, name] of (names ?? []).entries()) {
    yield { name, place: () => placeOfItem(record, field, index) };
  }
}
