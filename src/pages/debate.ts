import type { PageRef } from '../addresses/page-ref.ts';
import { interfaceIn, type SiteLanguage } from '../languages/index.ts';
import type { Answer, Debate, Work } from '../model/archive.ts';
import type { WorkId } from '../model/ids.ts';
import { workLink } from '../site/links.ts';
import { workOf } from '../site/site.ts';
import { answeredViews, workCard } from './parts/cards.ts';
import { debateCards, debateFacts, elsewhereView } from './parts/debate-cards.ts';
import { debateMap, worksInTime } from './parts/debate-map.ts';
import { frameOf } from './parts/frame.ts';
import type { PlannedSite } from './parts/planned-site.ts';
import type { DebateNode, DebatesView, DebateView } from './views/views.ts';

/** More works than this, and the list of a debate tells only who wrote each and where. */
const LONG = 30;

/** How deep the list shows by its indentation what answers what; deeper, words say it. See styles/threads.css. */
const INDENTED = 5;

/** The page of one debate: every text of it, each below what it answers, and all of them on a map. */
export function debateView(site: PlannedSite, ref: Extract<PageRef, { kind: 'debate' }>): DebateView {
  const { language, opening } = ref;
  const debate = site.archive.debates.get(opening);
  if (!debate) throw new Error(`the archive lost the debate ${opening}`);
  const inTime = worksInTime(site, debate);
  const titleIn = (other: SiteLanguage) => workLink(site, opening, other).title;
  const { onlyIn } = workLink(site, opening, language);
  return {
    kind: 'debate',
    ...frameOf(site, ref, { title: titleIn(language), titleIn }),
    feed: {
      text: interfaceIn(language).debates.feed,
      href: site.addresses.href(site.addresses.debateFeed(language, opening)),
    },
    ...(onlyIn && { titleLanguage: onlyIn }),
    facts: debateFacts(site, debate, language),
    openedElsewhere: debate.elsewhere.map(elsewhereView),
    roots: rootsOf(site, debate, inTime, language),
    isLong: debate.works.length > LONG,
    map: debateMap(site, debate, inTime, language),
  };
}

/** The page that lists all debates, the one with the latest answer first. */
export function debatesView(site: PlannedSite, ref: PageRef): DebatesView {
  const { language } = ref;
  const titleIn = (other: SiteLanguage) => interfaceIn(other).navigation.debates;
  return {
    kind: 'debates',
    ...frameOf(site, ref, { title: titleIn(language), titleIn }),
    debates: debateCards(site, language),
  };
}

/** What the list of a debate is told from. */
interface Telling {
  readonly site: PlannedSite;
  readonly reader: SiteLanguage;
  /** The place of each work in time. */
  readonly order: ReadonlyMap<WorkId, number>;
  /** The works that were told in full already. */
  readonly told: Set<WorkId>;
}

/** A place in the list of a debate. */
interface Place {
  /** What the text there answers by standing there: the id of a work or an address; none for the opening work. */
  readonly below?: string;
  readonly depth: number;
}

function rootsOf(
  site: PlannedSite,
  { opening, elsewhere }: Debate,
  inTime: readonly Work[],
  reader: SiteLanguage,
) {
  const order = new Map(inTime.map(({ id }, place) => [id, place]));
  const telling: Telling = { site, reader, order, told: new Set() };
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

/** A work with its answers. One that answers several works of the debate is told in full only where it comes first. */
function nodeOf(telling: Telling, id: WorkId, place: Place): DebateNode {
  const { site, reader, order, told } = telling;
  const work = workCard(site, id, reader);
  if (told.has(id)) return { kind: 'work', work, alsoAnswers: [], answers: [], repeated: true };
  told.add(id);
  const isShown = (answer: Answer) =>
    nameOf(answer) === place.below && place.depth <= INDENTED && !isAboutParagraph(answer);
  const others = workOf(site, id).respondsTo.filter((answer) => !isShown(answer));
  const answers = (site.archive.answers.get(id) ?? []).toSorted(
    (a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0),
  );
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
