import { conventionsOf, interfaceIn, listIn, nameIn, type SiteLanguage } from '../../languages/index.ts';
import type { Debate, Work } from '../../model/archive.ts';
import { plainOf } from '../../model/set-text.ts';
import type { WebAddress } from '../../model/web-address.ts';
import { issueLink, type LinkView, workLink } from '../../site/links.ts';
import { workOf } from '../../site/site.ts';
import { MAP_WIDTH, type MapText } from '../debate-map/draw-map.ts';
import { inOrderOfTime } from '../debate-map/order.ts';
import type { DebateMap, MapRow } from '../views/debate-views.ts';
import { dateView } from './cards.ts';
import { elsewhereView, issuesOf } from './debate-cards.ts';
import type { PlannedSite } from './planned-site.ts';

/** A no-break space. */
const TIE = '\u00a0';

/** A row of the map before drawing. */
type Row =
  | { readonly kind: 'work'; readonly work: Work; readonly issue?: LinkView; readonly band?: string }
  | { readonly kind: 'elsewhere'; readonly href: WebAddress };

/** The map of a debate: its works, which must be in order of time, grouped under their issues. */
export function debateMap(
  site: PlannedSite,
  debate: Debate,
  inTime: readonly Work[],
  reader: SiteLanguage,
): DebateMap {
  const rows = withElsewhere(site, inTime, reader);
  const place = new Map<string, number>(
    rows.map((row, index) => [row.kind === 'work' ? row.work.id : row.href, index]),
  );
  const drawing = site.costly.drawMap(rows.map((row, index) => textOf(site, row, index, place, reader)));
  const texts = rows.map((row, index): MapRow | undefined => {
    const placed = drawing.rows[index];
    if (!placed) return undefined;
    if (row.kind === 'elsewhere') {
      const { href, text } = elsewhereView(row.href);
      return { kind: 'elsewhere', placed, href, title: text };
    }
    const isOpening = row.work.id === debate.opening && debate.elsewhere.length === 0;
    return {
      kind: isOpening ? 'opening' : 'answer',
      placed,
      ...workLink(site, row.work.id, reader),
      ...(row.issue && { issue: row.issue }),
    };
  });
  return { ...drawing, width: MAP_WIDTH, rows: texts.filter((row) => row !== undefined) };
}

/** A debate's works in order of time. Works of the same issue and date are in the editors' order. */
export function worksInTime(site: PlannedSite, debate: Debate): readonly Work[] {
  const members = new Set(debate.works);
  const issues = issuesOf(
    site,
    debate.works.map((id) => workOf(site, id)),
  );
  const works = issues.flatMap((number, rank) => {
    const issue = site.archive.issues.get(number);
    const contents = issue ? [issue.introduction, ...issue.contents] : [];
    return contents
      .filter((id) => members.has(id))
      .map((id) => {
        const work = workOf(site, id);
        const answers = work.respondsTo.flatMap((answer) => (answer.kind === 'work' ? [answer.work] : []));
        return { id, date: work.date.iso, issue: rank, answers, work };
      });
  });
  return inOrderOfTime(works).map(({ work }) => work);
}

/**
 * The works as rows. The first row of each run of one issue names the issue; a text outside the archive is above the
 * first work that responds to it.
 */
function withElsewhere(site: PlannedSite, works: readonly Work[], reader: SiteLanguage): readonly Row[] {
  const rows: Row[] = [];
  const shown = new Set<string>();
  let current: string | undefined;
  for (const work of works) {
    for (const answer of work.respondsTo) {
      if (answer.kind !== 'external' || shown.has(answer.href)) continue;
      shown.add(answer.href);
      rows.push({ kind: 'elsewhere', href: answer.href });
    }
    rows.push({ kind: 'work', work, ...(work.issue !== current && bandOf(site, work, reader)) });
    current = work.issue;
  }
  return rows;
}

/** "Issue 2 · March 2020", with a link to the issue. */
function bandOf(
  site: PlannedSite,
  { issue: number }: Work,
  reader: SiteLanguage,
): { issue: LinkView; band: string } {
  const issue = issueLink(site, number, reader);
  const name = plainOf(issue.text);
  const date = site.archive.issues.get(number)?.date;
  return { issue, band: date ? `${name} · ${dateView(date, reader).text}` : name };
}

function textOf(
  site: PlannedSite,
  row: Row,
  index: number,
  place: ReadonlyMap<string, number>,
  reader: SiteLanguage,
): MapText {
  if (row.kind === 'elsewhere') {
    const facts = `${interfaceIn(reader).debates.elsewhere} ↗`;
    return { title: elsewhereView(row.href).text, facts, answers: [], elsewhere: true };
  }
  const { work, band } = row;
  const answers = work.respondsTo
    .map((answer) => place.get(answer.kind === 'work' ? answer.work : answer.href) ?? index)
    .filter((answered) => answered < index);
  return {
    title: workLink(site, work.id, reader).title,
    facts: factsOf(site, work, reader).join(`${TIE}· `),
    ...(band !== undefined && { band }),
    answers,
    elsewhere: false,
  };
}

/**
 * The facts below a title: the paragraphs it responds to, its authors, its date if it differs from the issue's, and its
 * language if it is not the page's.
 */
function factsOf(site: PlannedSite, work: Work, reader: SiteLanguage): readonly string[] {
  const words = interfaceIn(reader);
  const paragraphs = work.respondsTo.flatMap((answer) =>
    answer.kind === 'work' && answer.paragraph !== undefined ? [`¶${answer.paragraph}`] : [],
  );
  const { onlyIn } = workLink(site, work.id, reader);
  const isOwnDate = site.archive.issues.get(work.issue)?.date.iso !== work.date.iso;
  return [
    paragraphs.join(conventionsOf(reader).comma),
    authorsOf(site, work, reader),
    isOwnDate ? tied(dateView(work.date, reader).text) : '',
    onlyIn ? tied(words.onlyIn(nameIn(reader, onlyIn))) : '',
  ].filter((fact) => fact !== '');
}

/** "A, B and C", or for more than three the first and the number of others. Names contain no-break spaces. */
function authorsOf(site: PlannedSite, { authors }: Work, reader: SiteLanguage): string {
  const words = interfaceIn(reader);
  const names = authors.map((id) => tied(site.archive.people.get(id)?.name ?? id));
  const [first] = names;
  if (first === undefined || names.length <= 3) return listIn(reader, names);
  return words.debates.andOthers(first, names.length - 1);
}

function tied(text: string): string {
  return text.replaceAll(' ', TIE);
}
