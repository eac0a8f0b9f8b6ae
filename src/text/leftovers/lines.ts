import type { Token } from 'markdown-it';
import { beginningOf, type FoundLeftover } from '../reading/leftover.ts';
import { NOTE, type VisibleText } from './visible-text.ts';

/** A line of a paragraph, and its offset in the text. */
interface Line {
  readonly text: string;
  readonly start: number;
  /** The end of the line before; empty for the first line. */
  readonly before: string;
}

/** A beginning that marks an item of a list, or looks like it. */
interface Marker {
  readonly family: string;
  /** The number of the item; the same for all bullets. */
  readonly number: number;
  readonly length: number;
}

/** Lines with markers of one family. */
interface Group {
  readonly line: Line;
  readonly marker: Marker;
  items: number;
  /** The number of the last item. */
  last: number;
}

const BULLET = /^(?:[•●▪■◦‣∙⁃➤►·]\s*(?=\S)|[→⇒✓✔]\s?(?=\S)|[-+](?=\p{L}))/u;
/** One "#" without a blank is a hashtag, unless the line looks like a heading: "#What we learned". */
const HEADING = /^#\p{Lu}\p{Ll}* [^#]*[\p{L}\p{N}?!]$/u;
const DASH = /^[–—]\s?(?=\S)/;
const NUMBER = /^(\(?)(\d{1,9})(\)|\.-|\.º|[ºª°][.)]?|\.|-(?=\s))\s*(?=[\p{L}\ufffc«“"¿¡[(])/u;
const LETTER = /^(\(?)(\p{L})([).])\s+(?=\S)/u;
const ROMAN = /^(\(?)([ivx]{1,5}|[IVX]{1,5})([).])\s+(?=\S)/;
const SENTENCE_END = /[.:;!?…)\]»”"']\s*$/;

/** Finds lines of a paragraph that were meant as blocks of their own. */
export function* leftLines({ block, text, sourceOf }: VisibleText, inNote: boolean): Iterable<FoundLeftover> {
  const lines = linesOf(text);
  for (const line of lines) {
    const at = () => sourceOf(line.start);
    if (/^(?:#{2,6}[^\s#]|#{7,})/.test(line.text)) {
      const written = beginningOf(line.text);
      yield { kind: 'heading', written, better: written.replace(/^(#{2,6})#*\s*/, '$1 '), block, at: at() };
    } else if (lines.length === 1 && HEADING.test(line.text)) {
      const written = beginningOf(line.text);
      yield { kind: 'heading', written, better: written.replace('#', '# '), block, at: at() };
    }
    const isNote = line.start > 0 ? inNote : block.children?.[0]?.type === 'undefined_note';
    if (line.text.startsWith(NOTE) && isNote) yield* noteWithoutColon(block, at());
    else if (inNote) yield* notesInLine(line, block, sourceOf);
  }
  yield* leftItems(lines, block, sourceOf);
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  let before = '';
  for (const line of text.split('\n')) {
    lines.push({ text: line, start, before });
    start += line.length + 1;
    before = line.slice(-3);
  }
  return lines;
}

/** Notes that are defined in the same line as another: "[^1]: One. [^2]: Two." */
function* notesInLine(
  { text, start }: Line,
  block: Token,
  sourceOf: VisibleText['sourceOf'],
): Iterable<FoundLeftover> {
  for (const { index } of text.matchAll(new RegExp(`${NOTE}:`, 'g'))) {
    if (index > 0) yield* noteWithoutColon(block, sourceOf(start + index));
  }
}

function* noteWithoutColon(block: Token, at: number): Iterable<FoundLeftover> {
  const [source = ''] = block.content.slice(at, at + 200).split('\n');
  const written = beginningOf(source);
  const [, label, rest] = /^(\[\^[^\]\s]+\])[\s:.)–-]*([^\s:.)–-].*)$/.exec(written) ?? [];
  if (label === undefined || rest === undefined || !/\p{L}{2}/u.test(rest)) return;
  yield { kind: 'note colon', written, better: `${label}: ${rest}`, block, at };
}

/** Finds the first line of each group of lines that were meant as a list. */
function* leftItems(
  lines: readonly Line[],
  block: Token,
  sourceOf: VisibleText['sourceOf'],
): Iterable<FoundLeftover> {
  let group: Group | undefined;
  const ended = (): FoundLeftover | undefined => {
    if (!group) return undefined;
    const { line, marker, items } = group;
    // Two lines with "A." and "B." may begin with names.
    const fewest = marker.family === 'bullet' ? 1 : marker.family === 'A.' ? 3 : 2;
    if (items < fewest) return undefined;
    const at = sourceOf(line.start);
    const written = beginningOf(line.text);
    if (['bullet', 'hyphen', '–'].includes(marker.family)) {
      return { kind: 'bullets', written, better: `- ${written.slice(marker.length)}`, block, at };
    }
    return { kind: 'numbered lines', written, block, at };
  };
  for (const line of lines) {
    const marker = markerOf(line, group?.marker.family);
    if (!marker) continue;
    const goesOn =
      group?.marker.family === marker.family && marker.number === group.last + (marker.number === 0 ? 0 : 1);
    if (group && (goesOn || isLaterYear(group, marker, line))) {
      group.items += 1;
      group.last = marker.number;
      continue;
    }
    const found = ended();
    if (found) yield found;
    group = { line, marker, items: 1, last: marker.number };
  }
  const found = ended();
  if (found) yield found;
}

/** Years do not count one by one, but each begins a line after the end of a sentence. */
function isLaterYear(group: Group, marker: Marker, line: Line): boolean {
  const isYear =
    group.marker.family === marker.family && /^1/.test(marker.family) && marker.number > group.last;
  return isYear && [group.line, line].every(({ start, before }) => start === 0 || SENTENCE_END.test(before));
}

/** The marker of a line. A letter can be a number as well: "i)" after "h)", and "i)" before "ii)". */
function markerOf({ text, start, before }: Line, family: string | undefined): Marker | undefined {
  const bullet = BULLET.exec(text);
  if (bullet) {
    const isHyphen = /^[-+→⇒✓✔]/.test(text);
    return { family: isHyphen ? 'hyphen' : 'bullet', number: 0, length: bullet[0].length };
  }
  const isBeginning = start === 0 || SENTENCE_END.test(before) || family === '–';
  const dash = isBeginning ? DASH.exec(text) : null;
  // A list with "–". Lines with "—" are a dialogue.
  if (dash) return { family: text.charAt(0), number: 0, length: dash[0].length };
  const [number, open = '', digits = '', close = ''] = NUMBER.exec(text) ?? [];
  if (number !== undefined)
    return { family: `1${open}${close}`, number: Number(digits), length: number.length };
  const roman = ROMAN.exec(text);
  if (roman && !/^a/i.test(family ?? '')) {
    const { length } = roman[0];
    return {
      family: `i${roman[1]}${roman[3]}`,
      number:
        ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'].indexOf(
          (roman[2] ?? '').toLowerCase(),
        ) + 1,
      length,
    };
  }
  const letter = LETTER.exec(text);
  if (!letter) return undefined;
  const [whole, opening = '', sign = '', closing = ''] = letter;
  const first = /\p{Lu}/u.test(sign) ? 'A' : 'a';
  return {
    family: first + opening + closing,
    number: sign.charCodeAt(0) - first.charCodeAt(0) + 1,
    length: whole.length,
  };
}
