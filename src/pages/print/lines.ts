import type { Block, PrintedPicture, Run } from './printed.ts';
import { withoutSpareSpace } from './runs.ts';

/** The height of the tallest picture that is a part of a line beside words, in pixels: a sign, not something to look at. */
const TALLEST_SIGN = 48;

type Part = Extract<Block, { readonly kind: 'paragraph' | 'picture' }>;

/**
 * The parts of a paragraph: pictures that begin or end a line stand by themselves, as they do on a screen, and so does one that is
 * alone in its line. One between words is as tall as they are.
 */
export function partsOfParagraph(runs: readonly Run[]): readonly Part[] {
  const parts: Part[] = [];
  let words: Run[] = [];
  for (const part of linesOf(runs).flatMap(partsOfLine)) {
    if (part.kind === 'picture') {
      words = [];
      parts.push(part);
    } else if (words.length > 0) words.push({ kind: 'break' }, ...part.runs);
    else {
      words = [...part.runs];
      parts.push({ ...part, runs: words });
    }
  }
  return parts;
}

function linesOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    if (run.kind === 'break') lines.push([]);
    else lines.at(-1)?.push(run);
  }
  return lines;
}

function partsOfLine(line: readonly Run[]): readonly Part[] {
  const runs = withoutSpareSpace(line);
  const apart = runs.map((run) => {
    const picture = pictureIn(run);
    return picture && (runs.length === 1 || !isSign(picture.picture)) ? picture : undefined;
  });
  const inLine = (run: Run, index: number) => !apart[index] && !(run.kind === 'words' && run.text === ' ');
  const from = runs.findIndex(inLine);
  if (from < 0) return apart.filter((picture) => picture !== undefined);
  const to =
    runs.length - [...runs].reverse().findIndex((run, index) => inLine(run, runs.length - 1 - index));
  return [
    ...apart.slice(0, from),
    { kind: 'paragraph' as const, runs: withoutSpareSpace(runs.slice(from, to)) },
    ...apart.slice(to),
  ].filter((part) => part !== undefined);
}

function isSign({ height }: PrintedPicture): boolean {
  return height !== undefined && height <= TALLEST_SIGN;
}

/** The picture that a run is, or that is all of a link. */
function pictureIn(run: Run | undefined): Extract<Part, { readonly kind: 'picture' }> | undefined {
  if (run?.kind === 'picture') return { kind: 'picture', picture: run };
  if (run?.kind !== 'link') return undefined;
  const [only, ...others] = withoutSpareSpace(run.runs);
  return only?.kind === 'picture' && others.length === 0
    ? { kind: 'picture', picture: only, to: run.to }
    : undefined;
}
