import { type Address, withoutCase } from '../../addresses/address.ts';
import { addressOf, type PageRef, partOf } from '../../addresses/page-ref.ts';
import { answeredWorks } from '../../archive/debates.ts';
import type { SiteLanguage } from '../../languages/index.ts';
import type { Edition, PageEdition } from '../../model/archive.ts';
import type { WorkId } from '../../model/ids.ts';
import type { Report } from '../../problems/problem.ts';
import { vanishedGathering } from '../../problems/rules/addresses/vanished-address.ts';
import { suggest } from '../../schema/suggest.ts';
import { placeInYaml } from '../../sources/yaml/place-in-yaml.ts';
import type { AddressedText } from './addressed-texts.ts';
import type { Past, Present } from './past.ts';
import type { Fate } from './successors.ts';

/** A page that gathers works under one name. */
type Gathering = Extract<PageRef, { kind: 'person' | 'topic' | 'debate' }>;

/**
 * Reports every page of a person, a topic or a debate that existed in the last release and leads nowhere now, with the
 * line for journal.yaml that leads to the page which comes nearest. A page is left out as long as one of its texts has
 * another problem, since it may come back when that is solved: a debate stays where it is if its opening redirects from
 * its former address.
 */
export function checkGatheredPages(
  past: Past,
  present: Present,
  fateOf: (text: AddressedText) => Fate,
  report: Report,
): void {
  const { pages, redirects } = present.map;
  const reached = new Set([...pages.keys(), ...redirects.keys()].map(withoutCase));
  const lost = [...past.map.pages].flatMap(([address, ref]) =>
    isGathering(ref) && partOf(ref) === undefined && !reached.has(withoutCase(address))
      ? [{ address, ref }]
      : [],
  );
  if (lost.length === 0) return;
  const unsettled = unsettledWorks(past, present, reached, fateOf);
  const vanished = lost
    .filter(({ ref }) => !worksOf(ref, past).some((id) => unsettled.has(id)))
    .map(({ address, ref }) => ({ address, to: nearest(ref, past, present) }));
  const file = `${present.folder.root}/journal.yaml`;
  const yaml = present.folder.files.find(({ path }) => path === 'journal.yaml')?.text ?? '';
  const known = [...present.archive.journal.redirects];
  const line = redirectsLine([...known, ...vanished.map(({ address, to }) => [address, to] as const)]);
  for (const { address } of vanished) {
    const place = placeInYaml(yaml, { file, firstLine: 1 }, ['redirects'], 'key');
    const cure = { file, line, isNew: known.length === 0 };
    report(vanishedGathering, place, { address, ref: past.release.ref, cure });
  }
}

function isGathering(ref: PageRef): ref is Gathering {
  return ref.kind === 'person' || ref.kind === 'topic' || ref.kind === 'debate';
}

/** Works that have lost an address or cannot be read, and works that answer a text that does not exist. */
function unsettledWorks(
  past: Past,
  { archive }: Present,
  reached: ReadonlySet<string>,
  fateOf: (text: AddressedText) => Fate,
): ReadonlySet<WorkId> {
  const ids = new Map<Edition | PageEdition, WorkId>(
    [...past.archive.works.values()].flatMap(({ id, editions }) =>
      [...editions.values()].map((edition) => [edition, id] as const),
    ),
  );
  const lost = past.texts.flatMap((text) => {
    const id = ids.get(text.edition);
    if (id === undefined) return [];
    const fate = fateOf(text);
    const isDoubtful =
      fate.kind === 'unreadable' || (fate.kind === 'moved' && fate.to.record.leftOut.fields.size > 0);
    return isDoubtful || !reached.has(withoutCase(text.address)) ? [id] : [];
  });
  const answering = [...archive.works.values()].filter((work) =>
    answeredWorks(work).some((id) => !archive.works.has(id)),
  );
  return new Set([...lost, ...answering.map(({ id }) => id)]);
}

/** The address of the page that readers of a vanished one most likely look for. */
function nearest(ref: Gathering, past: Past, present: Present): Address {
  const { language } = ref;
  const candidates: readonly (PageRef | undefined)[] = [
    successorOf(ref, past, present),
    ...worksOf(ref, past).map((work): PageRef => ({ kind: 'article', language, work })),
    { kind: ref.kind === 'debate' ? 'debates' : 'articles', language },
  ];
  const { archive, addresses, map } = present;
  for (const candidate of candidates) {
    if (!candidate || (candidate.kind === 'article' && !isReadable(candidate.work, language, present)))
      continue;
    const address = addressOf(candidate, archive, addresses);
    if (map.pages.has(address)) return address;
  }
  return addresses.home(archive.journal.languages[0]);
}

function isReadable(id: WorkId, language: SiteLanguage, { archive }: Present): boolean {
  const work = archive.works.get(id);
  return work?.kind === 'article' && work.editions.has(language);
}

function worksOf(ref: Gathering, { archive }: Past): readonly WorkId[] {
  if (ref.kind === 'debate') return archive.debates.get(ref.opening)?.works ?? [];
  if (ref.kind === 'topic') return archive.topics.get(ref.topic)?.works ?? [];
  const { authored = [], translated = [] } = archive.people.get(ref.person) ?? {};
  return [...authored, ...translated];
}

/** The page of the same kind that has most of the works now; for people and topics, one that is new or similar. */
function successorOf(ref: Gathering, past: Past, { archive }: Present): PageRef | undefined {
  const { language } = ref;
  const works = worksOf(ref, past).flatMap((id) => archive.works.get(id) ?? []);
  switch (ref.kind) {
    case 'debate': {
      const opening = mostOf(works.flatMap(({ id }) => archive.debatesOf.get(id) ?? []));
      return opening && { kind: 'debate', language, opening };
    }
    case 'topic': {
      const fresh = works.flatMap(({ topics }) => topics).filter((id) => !past.archive.topics.has(id));
      const topic = mostOf(fresh) ?? similarTo(ref.topic, archive.topics);
      return topic && { kind: 'topic', language, topic };
    }
    case 'person': {
      const named = works.flatMap(({ authors, editions }) => [
        ...authors,
        ...[...editions.values()].flatMap(({ translators }) => translators),
      ]);
      const fresh = named.filter((id) => !past.archive.people.has(id));
      const person =
        similarTo(ref.person, new Map(fresh.map((id) => [id, id]))) ??
        mostOf(fresh) ??
        similarTo(ref.person, archive.people);
      return person && { kind: 'person', language, person };
    }
  }
}

function similarTo<Id extends string>(id: Id, known: ReadonlyMap<Id, unknown>): Id | undefined {
  return suggest(id, known) as Id | undefined;
}

/** The value that occurs most often. */
function mostOf<Id extends string>(ids: readonly Id[]): Id | undefined {
  const counts = new Map<Id, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0];
}

/** The line for journal.yaml. */
function redirectsLine(redirects: readonly (readonly [string, string])[]): string {
  const written = (address: string) =>
    /^[\p{L}\p{M}\p{N}/_.~%-]+$/u.test(address) ? address : JSON.stringify(address);
  return `redirects: {${redirects.map(([from, to]) => `${written(from)}: ${written(to)}`).join(', ')}}`;
}
