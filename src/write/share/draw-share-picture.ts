import { SHARE_SIZE } from '../../metadata/open-graph.ts';
import { cutLine, fillLines } from '../../text/lines-of-type.ts';
import { drawnText } from '../../text/share-letters.ts';
import type { Letters } from './letters.ts';

/** The texts on a share picture. */
export interface ShareWords {
  readonly journal: string;
  /** The text's title. For the journal itself, its tagline, or its name if it has none. */
  readonly title: string;
  /** "Issue 2". */
  readonly issue?: string;
}

/** Colours of the journal's palette, by their names in `palette.css` without the leading hyphens. */
export type Palette = ReadonlyMap<string, string>;

/** Version of the drawing, a part of the cache key. Must be incremented when the drawing changes. */
export const DRAWING = 2;

const { width: WIDTH, height: HEIGHT } = SHARE_SIZE;
const MARGIN = 72;
const ROOM = WIDTH - 2 * MARGIN;
/** Font sizes of the title in pixels, largest first. */
const SIZES = [116, 104, 92, 80, 70, 60] as const;
const LINE = 1.06;
const TITLE_TOP = 178;
const TITLE_BOTTOM = 492;
const SMALL = 44;
/** Height of the typeface's capitals, in em. */
const CAPITALS = 0.69;

/**
 * Draws a share picture as SVG: the journal's wordmark, the title as large as it fits, the issue, and at the bottom the
 * two bars that stand for a voice and its answer. Letters are drawn as outlines. A line with a letter that the typeface
 * lacks is left out, and so are emoji.
 */
export function drawSharePicture(words: ShareWords, palette: Palette, letters: Letters): string {
  const { journal, issue, title: shown } = drawnWords(words);
  const colour = (name: string) => palette.get(name) ?? 'black';
  const { lines, size } = fit(shown, letters);
  const title = lines.map((line, index) =>
    letters.draw(line, { x: MARGIN, y: TITLE_TOP + size * (CAPITALS + index * LINE), size }),
  );
  const bar = SMALL * 0.29;
  const top = MARGIN;
  const voice = `<path fill="${colour('accent')}" d="M${MARGIN} ${top}h${SMALL * 0.46}v${bar}h-${SMALL * 0.46}z"/>`;
  const answer = `<path fill="${colour('answer')}" d="M${MARGIN + SMALL * 0.18} ${top + bar * 1.4}h${SMALL * 0.46}v${bar}h-${SMALL * 0.46}z"/>`;
  const name = letters.draw(cut(journal, ROOM - SMALL, SMALL, letters), {
    x: MARGIN + SMALL * 0.86,
    y: top + SMALL * CAPITALS,
    size: SMALL,
  });
  const foot = HEIGHT - 48;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">`,
    `<path fill="${colour('paper')}" d="M0 0h${WIDTH}v${HEIGHT}H0z"/>`,
    voice,
    answer,
    `<g fill="${colour('ink')}">${name}${title.join('')}</g>`,
    issue === undefined
      ? ''
      : `<g fill="${colour('quiet')}">${letters.draw(issue, { x: MARGIN, y: 546, size: SMALL })}</g>`,
    `<path fill="${colour('accent')}" d="M0 ${foot}h${WIDTH * 0.72}v24H0z"/>`,
    `<path fill="${colour('answer')}" d="M${WIDTH * 0.28} ${foot + 24}H${WIDTH}v24H${WIDTH * 0.28}z"/>`,
    '</svg>',
  ].join('');
}

/** The words without what the typeface cannot draw. */
function drawnWords({ journal, title, issue }: ShareWords): ShareWords {
  return {
    journal: drawnText(journal),
    title: drawnText(title),
    ...(issue !== undefined && { issue: drawnText(issue) }),
  };
}

/** The largest size at which a title fits, with its lines. If it does not fit at the smallest size, it is cut. */
function fit(title: string, letters: Letters): { readonly lines: readonly string[]; readonly size: number } {
  const widths = new Map(title.split(/\s+/).map((word) => [word, letters.width(word, 1)]));
  const linesAt = (size: number) => linesOf(title, ROOM / size, widths, letters.width(' ', 1));
  for (const size of SIZES) {
    const lines = linesAt(size);
    const isWide = [...widths.values()].some((width) => width * size > ROOM);
    if (!isWide && lines.length <= roomAt(size)) return { lines, size };
  }
  const size = SIZES[SIZES.length - 1] ?? SMALL;
  const lines = linesAt(size);
  const room = roomAt(size);
  const kept = lines.slice(0, room).map((line) => cut(line, ROOM, size, letters));
  if (lines.length > room) kept[room - 1] = cut(`${lines[room - 1]} ${lines[room]}`, ROOM, size, letters);
  return { lines: kept, size };
}

/** Number of lines of this size that fit. */
function roomAt(size: number): number {
  return Math.floor((TITLE_BOTTOM - TITLE_TOP) / (size * LINE));
}

/** Breaks a title into lines of at most `room`. A wider word gets a line of its own. All widths are in em. */
function linesOf(
  title: string,
  room: number,
  widths: ReadonlyMap<string, number>,
  space: number,
): readonly string[] {
  const words = title.split(/\s+/).flatMap((word) => (word === '' ? [] : [`${word} `]));
  const widthOf = (line: string) =>
    line
      .trimEnd()
      .split(' ')
      .reduce((sum, word, index) => sum + (index === 0 ? 0 : space) + (widths.get(word) ?? 0), 0);
  return fillLines(words, (line) => widthOf(line) <= room).map((line) => line.trimEnd());
}

/** Shortens a line to a width, with an ellipsis if it had to be cut. */
function cut(line: string, room: number, size: number, letters: Letters): string {
  if (letters.width(line, size) <= room) return line;
  // No letter is narrower than a fifth of the font size. A line that is far too long is cut to that number first,
  // instead of being measured letter by letter.
  const most = [...line].slice(0, Math.ceil((5 * room) / size)).join('');
  return cutLine(most, (kept) => letters.width(kept, size) <= room);
}
