import { styleText } from 'node:util';
import { diffWordsWithSpace } from 'diff';
import type { TranslateWords } from '../../languages/words/commands/translate-words.ts';
import { displayWidth } from '../../terminal/display-width.ts';
import { printableLines } from '../../terminal/printable.ts';
import type { ComparedPassage } from '../../translation/comparison.ts';

/** How changes are printed. */
export interface Printing {
  /** Mark words with colours instead of brackets. */
  readonly colours: boolean;
  /** Maximum width of a line. If undefined, as in a pipe, lines are not wrapped. */
  readonly columns: number | undefined;
}

/** A part of a line. */
interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * Changes for a translator to read. Each has a heading with its place, the old words after `-`, the new words after
 * `+`, and the present translation after `=`. Differing words are coloured, or in brackets: `[-old-]`, `{+new+}`.
 */
export function formatChanges(
  changes: readonly ComparedPassage[],
  words: TranslateWords,
  printing: Printing,
): string {
  return changes.map((change) => formatChange(change, words, printing)).join('\n');
}

function formatChange(change: ComparedPassage, words: TranslateWords, printing: Printing): string {
  const { kind, place, from, before, after, translation } = change;
  const heading = words.change(kind, place && words.place(place), from && words.place(from));
  const line = (sign: '-' | '+' | '=', pieces: readonly Piece[]) => formatLine(sign, pieces, printing);
  const plain = (text: string): readonly Piece[] => [{ text, marked: false }];
  const lines =
    kind === 'changed' && before !== undefined && after !== undefined
      ? [line('-', piecesOf(before, after, 'removed')), line('+', piecesOf(before, after, 'added'))]
      : [
          ...(before === undefined || kind === 'moved' ? [] : [line('-', plain(before))]),
          ...(after === undefined ? [] : [line('+', plain(after))]),
        ];
  if (translation !== undefined && translation !== '') lines.push(line('=', plain(translation)));
  return `${printing.colours ? styleText('bold', heading) : heading}\n${lines.join('')}`;
}

/** One side of a comparison, with the words marked that the other side lacks. */
function piecesOf(before: string, after: string, side: 'removed' | 'added'): readonly Piece[] {
  const pieces: Piece[] = [];
  const parts = diffWordsWithSpace(before, after).filter(
    (part) => !part[side === 'removed' ? 'added' : 'removed'],
  );
  for (const [index, part] of parts.entries()) {
    // A space between two changed words is marked too, so that one mark covers both.
    const isGap =
      part.value.trim() === '' && (parts[index - 1]?.[side] ?? false) && (parts[index + 1]?.[side] ?? false);
    const marked = part[side] || isGap;
    const last = pieces.at(-1);
    if (last && last.marked === marked) pieces[pieces.length - 1] = { text: last.text + part.value, marked };
    else pieces.push({ text: part.value, marked });
  }
  return pieces;
}

const COLOURS = { '-': 'red', '+': 'green', '=': 'dim' } as const;
const BRACKETS = { '-': ['[-', '-]'], '+': ['{+', '+}'], '=': ['', ''] } as const;

function formatLine(sign: '-' | '+' | '=', pieces: readonly Piece[], { colours, columns }: Printing): string {
  const [open, close] = BRACKETS[sign];
  const style = ({ text, marked }: Piece) => {
    if (!colours) return marked ? withMarks(text, open, close) : text;
    return styleText(marked ? [COLOURS[sign], 'bold', 'underline'] : COLOURS[sign], text);
  };
  return linesOf(pieces, columns)
    .map((line, index) => `  ${index === 0 ? sign : ' '} ${line.map(style).join('').trimEnd()}\n`)
    .join('');
}

/** The text with marks around its words, not around the blanks before and after. */
function withMarks(text: string, open: string, close: string): string {
  const words = text.trim();
  const start = text.length - text.trimStart().length;
  return text.slice(0, start) + open + words + close + text.slice(start + words.length);
}

/** Wraps pieces into lines no wider than the terminal. */
function linesOf(pieces: readonly Piece[], columns: number | undefined): readonly (readonly Piece[])[] {
  const whole = pieces.map(({ text, marked }) => ({ text: printableLines(text), marked }));
  if (columns === undefined) return [whole];
  const lines: Piece[][] = [[]];
  let width = INDENT;
  for (const { text, marked } of whole) {
    for (const word of text.match(/\S+\s*|\s+/g) ?? []) {
      if (width > INDENT && width + displayWidth(word.trimEnd()) > columns) {
        lines.push([]);
        width = INDENT;
      }
      width += displayWidth(word);
      const line = lines.at(-1) ?? [];
      const last = line.at(-1);
      if (last && last.marked === marked) line[line.length - 1] = { text: last.text + word, marked };
      else line.push({ text: word, marked });
    }
  }
  return lines;
}

const INDENT = 4;
