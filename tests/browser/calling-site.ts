import type { Page } from '@playwright/test';
import { CALLING_JOURNAL, chainOfComments, writeJournal } from '../calling-journal.ts';
import { watchShifts } from './layout-shifts.ts';
import { type ReadSite, readSite } from './read-site.ts';

const LOS_ANGELES = 'America/Los_Angeles';

/** The deadline is 30 June 2031, end of the day in Los Angeles: 1 July, 07:00 UTC. */
export const MOMENTS = {
  twelveDays: '2031-06-18T12:00:00-07:00',
  firstHour: '2031-06-18T00:00:00-07:00',
  eve: '2031-06-29T23:59:59-07:00',
  lastMorning: '2031-06-30T00:00:00-07:00',
  lastSecond: '2031-06-30T23:59:59-07:00',
  over: '2031-07-01T00:00:00-07:00',
};

/** Comments that reply to one another: more than any thread has. */
export const DEEP = 300;

/** So many that axe, whose work grows as their square, judges them. */
const NESTED = 30;

/** The site of the journal with a call, and of articles with more comments than any has, read in Los Angeles. */
export async function callingSite(): Promise<ReadSite> {
  const crowd = Array.from(
    { length: 2000 },
    (_, index) => `- {name: R, date: 2031, text: Number ${index + 1}}\n`,
  );
  const journal = await writeJournal({
    ...CALLING_JOURNAL,
    'issues/2/deep.md': '---\ntitle: Deep\n---\n\nText.\n',
    'issues/2/deep.comments.yaml': chainOfComments(DEEP),
    'issues/2/nested.md': '---\ntitle: Nested\n---\n\nText.\n',
    'issues/2/nested.comments.yaml': chainOfComments(NESTED),
    'issues/2/crowd.md': '---\ntitle: Crowd\n---\n\nText.\n',
    'issues/2/crowd.comments.yaml': crowd.join(''),
  });
  const site = await readSite(journal.content, { base: '/archive/', timezoneId: LOS_ANGELES });
  const close = async () => {
    await site.close();
    await journal.remove();
  };
  return { ...site, close };
}

/** Pages in which layout shifts are recorded. */
const watched = new WeakSet<Page>();

/** Opens a page at a given time, in the reader's time zone. */
export function openAt(
  site: ReadSite,
  path: string,
  moment = MOMENTS.twelveDays,
  options: Parameters<ReadSite['open']>[1] = {},
): Promise<Page> {
  return site.open(path, options, async (opened) => {
    if (!watched.has(opened)) await watchShifts(opened);
    watched.add(opened);
    await opened.clock.setFixedTime(moment);
  });
}
