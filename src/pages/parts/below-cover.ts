import { plainOf, type SetText } from '../../model/set-text.ts';
import type { CallView } from '../views/call-views.ts';
import type { DebateCard } from '../views/debate-views.ts';
import type { BelowCover } from '../views/home-views.ts';
import type { ContentsView, IssueCard } from '../views/issue-views.ts';
import type { WorkCard } from '../views/work-views.ts';

/** Heights on a wide screen in CSS pixels, with the space around. */
const HEIGHT = { cover: 600, titleLine: 34, line: 29, fact: 26, gap: 28, band: 80 };

/** About how many letters a line has in the column of the contents, and in the one below the cover. */
const LETTERS = { title: 38, text: 58, titleBelow: 30, textBelow: 46 };

/** The width of the picture of a cover. */
const COVER_WIDTH = 450;

/**
 * Which of the call and the debates have room below the cover, beside the contents of the issue. A page cannot measure
 * itself without a script, so this is an estimate: it should leave no hole below the cover, and none below the contents.
 */
export function belowCover(
  issue: IssueCard,
  contents: ContentsView,
  call: CallView | undefined,
  debates: readonly DebateCard[],
): BelowCover {
  const room = heightOfContents(contents) - heightOfCover(issue);
  const ofCall = call ? heightOfCall(call) : 0;
  const hasCall = call !== undefined && room >= ofCall;
  const ofDebates = debates.reduce((sum, debate) => sum + heightOfDebate(debate), HEIGHT.band);
  return { call: hasCall, debates: debates.length > 0 && room - (hasCall ? ofCall : 0) >= ofDebates };
}

function heightOfCover({ cover }: IssueCard): number {
  const { width, height } = cover ?? {};
  return width && height ? HEIGHT.cover / 2 + (COVER_WIDTH * height) / width : HEIGHT.cover;
}

function heightOfContents({ groups, isLong }: ContentsView): number {
  const works = groups.flatMap((group) => group.works);
  const heights = works.map((work) => heightOfWork(work, isLong));
  return heights.reduce((sum, height) => sum + height, groups.length * 2 * HEIGHT.line);
}

function heightOfWork(work: WorkCard, isBrief: boolean): number {
  const { title, subtitle, summary, authors, answers } = work;
  const lines = HEIGHT.titleLine * linesOf(title, LETTERS.title);
  const facts = [authors.length > 0, !isBrief && answers.length > 0, !isBrief].filter(Boolean).length;
  const texts = isBrief ? 0 : linesOf(subtitle, LETTERS.text) + linesOf(summary, LETTERS.text);
  return HEIGHT.gap + lines + facts * HEIGHT.fact + texts * HEIGHT.line;
}

function heightOfCall({ text }: CallView): number {
  return HEIGHT.band + 4 * HEIGHT.fact + linesOf(text, LETTERS.textBelow) * HEIGHT.line;
}

function heightOfDebate({ title, about, authors, answeredBy }: DebateCard): number {
  const facts = 3 + [authors.length > 0, answeredBy.length > 0].filter(Boolean).length;
  const lines = linesOf(title, LETTERS.titleBelow) * HEIGHT.titleLine;
  return HEIGHT.gap + lines + linesOf(about, LETTERS.textBelow) * HEIGHT.line + facts * HEIGHT.fact;
}

function linesOf(text: SetText | undefined, letters: number): number {
  return text === undefined ? 0 : Math.ceil(plainOf(text).length / letters);
}
