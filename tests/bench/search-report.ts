import { seconds } from './goals.ts';
import type { Bytes, SearchMeasured } from './search-bench.ts';
import { tableOf } from './table.ts';

/** Kilobytes (of 1,000), and the most that they may be. */
const FIRST = 150;
const NEXT = 40;
/** Milliseconds. */
const INTERACTION = 200;

/** What was measured of the search, in Markdown. */
export function searchReport(measured: SearchMeasured): string {
  const { articles, texts, length, first, next, waits, interaction } = measured;
  const kinds = Object.keys({ ...first, ...next });
  const rows = kinds.map((kind) => [kind, kilobytes(first[kind] ?? 0), kilobytes(next[kind] ?? 0)]);
  const [all, allNext] = [sum(first), sum(next)];
  return `${articles.toLocaleString('en')} articles of about ${length.toLocaleString('en')} words (${texts.toLocaleString('en')} texts). Nothing cached, window of 360 × 780 pixels,
bytes as they come over the network, from the address of a search for one word until its first results and the number in the
other language are shown, and from the next word until its.

${tableOf(
  ['Loaded', 'First word', 'Next word'],
  [
    ...rows,
    ['together', kilobytes(all), kilobytes(allNext)],
    ['goal', `≤ ${FIRST} kB`, `≤ ${NEXT} kB`],
    ['reached', yesOrNo(all <= FIRST * 1000), yesOrNo(allNext <= NEXT * 1000)],
  ],
)}

Seconds until the first result is there and until the words of its text are, with a processor slowed four times: from the address
of a search, with nothing cached, and from a word that is put into the field of an open page, which waits 0.15 s for more letters.

${tableOf(
  ['Network', 'Address: result', 'words', 'Typed: result', 'words'],
  waits.map(({ network, address, typed }) => [
    network,
    ...[address.result, address.words, typed.result, typed.words].map(seconds),
  ]),
)}

The longest wait after a key or a choice, with a processor slowed four times: ${Math.round(interaction)} ms (goal: under ${INTERACTION} ms; reached: ${yesOrNo(interaction < INTERACTION)}).`;
}

function sum(bytes: Bytes): number {
  return Object.values(bytes).reduce((total, size) => total + size, 0);
}

function kilobytes(bytes: number): string {
  return bytes === 0 ? '' : `${(bytes / 1000).toFixed(1)} kB`;
}

function yesOrNo(isReached: boolean): string {
  return isReached ? 'yes' : 'no';
}
