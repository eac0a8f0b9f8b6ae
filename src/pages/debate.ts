import { debateFeedOf, type PageRef } from '../addresses/page-ref.ts';
import { interfaceIn, markedWordsOf, type SiteLanguage } from '../languages/index.ts';
import type { Answer, Debate, Work } from '../model/archive.ts';
import type { WorkId } from '../model/ids.ts';
import { workLink } from '../site/links.ts';
import { workOf } from '../site/site.ts';
import { shownList, titleWithPart } from './lists/list-parts.ts';
import { answeredViews, workCard } from './parts/cards.ts';
import { debateCards, debateFacts, elsewhereView } from './parts/debate-cards.ts';
import { debateMap, worksInTime } from './parts/debate-map.ts';
import { frameOf } from './parts/frame.ts';
import type { PlannedSite } from './parts/planned-site.ts';
import { takenOf } from './parts/take-along.ts';
import type { DebateNode, DebatesView, DebateView } from './views/debate-views.ts';

/** In a debate with more works than this, the list names only author and issue of each. */
const LONG = 30;

/**
 * Down to this depth, indentation shows what a text responds to. Deeper entries say it in words. See
 * styles/threads.css.
 */
const INDENTED = 5;

/** The page of a debate: all its texts, each below what it responds to, and a map of them. */
export function debateView(site: PlannedSite, ref: Extract<PageRef, { kind: 'debate' }>): DebateView {
  const { language, opening } = ref;
  const debate = site.archive.debates.get(opening);
  if (!debate) throw new Error(`the archive lost the debate ${opening}`);
  const whole = worksInTime(site, debate);
  const { works, parts } = shownList(
    site,
    ref,
    whole.map(({ id }) => id),
  );
  const inTime = works.map((id) => workOf(site, id));
  const titleIn = titleWithPart(site, ref, (other) => workLink(site, opening, other).title);
  const { onlyIn } = workLink(site, opening, language);
  const marked = markedWordsOf(language);
  return {
    kind: 'debate',
    ...frameOf(site, ref, { title: titleIn(language), titleIn }),
    feed: {
      text: interfaceIn(language).debates.feed,
      ...(marked && { textLanguage: marked }),
      href: site.addresses.href(debateFeedOf(site.archive, site.addresses, language, opening)),
    },
    ...takenOf(site, ref),
    ...(onlyIn && { titleLanguage: onlyIn }),
    facts: debateFacts(site, debate, language),
    openedElsewhere: debate.elsewhere.map(elsewhereView),
    roots: rootsOf(site, ref.part === undefined ? debate : undefined, inTime, language),
    isLong: debate.works.length > LONG,
    map: debateMap(site, debate, inTime, language),
    ...(parts && { parts }),
  };
}

/** The page that lists all debates names more than so many by their titles only. */
const DEBATES_IN_FULL = 200;

/** The page that lists all debates, the one with the latest answer first. */
export function debatesView(site: PlannedSite, ref: PageRef): DebatesView {
  const { language } = ref;
  const titleIn = (other: SiteLanguage) => interfaceIn(other).navigation.debates;
  const debates = debateCards(site, language);
  return {
    kind: 'debates',
    ...frameOf(site, ref, { title: titleIn(language), titleIn }),
    debates: debates.slice(0, DEBATES_IN_FULL),
    quieter: debates.slice(DEBATES_IN_FULL),
  };
}

/** State shared while the list of a debate is built. */
interface Telling {
  readonly site: PlannedSite;
  readonly reader: SiteLanguage;
  /** The rank of each work in order of time. */
  readonly order: ReadonlyMap<WorkId, number>;
  /** Works that are already listed in full. */
  readonly told: Set<WorkId>;
}

/** A position in the list of a debate. */
interface Place {
  /**
   * The id or address of the entry above, which the text at this position responds to. Absent for the opening work.
   */
  readonly below?: string;
  readonly depth: number;
}

/**
 * The opening of the debate with its answers, as far as they are among the works, then those works that respond to none
 * of the others.
 *
 * @param begun the debate, unless the works are a later part of it
 */
function rootsOf(
  site: PlannedSite,
  begun: Debate | undefined,
  inTime: readonly Work[],
  reader: SiteLanguage,
): readonly DebateNode[] {
  const order = new Map(inTime.map(({ id }, place) => [id, place]));
  const telling: Telling = { site, reader, order, told: new Set() };
  const roots = begun && order.has(begun.opening) ? openingsOf(telling, begun, inTime) : [];
  const others: DebateNode[] = [];
  for (const { id } of inTime) if (!telling.told.has(id)) others.push(nodeOf(telling, id, { depth: 1 }));
  return [...roots, ...others];
}

function openingsOf(
  telling: Telling,
  { opening, elsewhere }: Debate,
  inTime: readonly Work[],
): readonly DebateNode[] {
  if (elsewhere.length === 0) return [nodeOf(telling, opening, { depth: 1 })];
  const answers = new Map(elsewhere.map((href) => [href, new Set<WorkId>()]));
  for (const { id, respondsTo } of inTime) {
    for (const answer of respondsTo) if (answer.kind === 'external') answers.get(answer.href)?.add(id);
  }
  return [...answers].map(
    ([href, ids]): DebateNode => ({
      kind: 'elsewhere',
      text: elsewhereView(href),
      answers: [...ids].map((id) => nodeOf(telling, id, { below: href, depth: 2 })),
    }),
  );
}

/**
 * A work with its answers. A work that responds to several works of the debate is listed in full at its first position
 * only.
 */
function nodeOf(telling: Telling, id: WorkId, place: Place): DebateNode {
  const { site, reader, order, told } = telling;
  const work = workCard(site, id, reader);
  if (told.has(id)) return { kind: 'work', work, alsoAnswers: [], answers: [], repeated: true };
  told.add(id);
  const isShown = (answer: Answer) =>
    nameOf(answer) === place.below && place.depth <= INDENTED && !isAboutParagraph(answer);
  const others = workOf(site, id).respondsTo.filter((answer) => !isShown(answer));
  const answers = (site.archive.answers.get(id) ?? [])
    .filter((answer) => order.has(answer))
    .toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  return {
    kind: 'work',
    work,
    alsoAnswers: answeredViews(site, others, reader),
    answers: answers.map((answer) => nodeOf(telling, answer, { below: id, depth: place.depth + 1 })),
    repeated: false,
  };
}

function nameOf(answer: Answer): string {
  return answer.kind === 'work' ? answer.work : answer.href;
}

function isAboutParagraph(answer: Answer): boolean {
  return answer.kind === 'work' && answer.paragraph !== undefined;
}
