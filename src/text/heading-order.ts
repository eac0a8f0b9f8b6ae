import type { Token } from 'markdown-it';
import type { Place } from '../problems/problem.ts';
import { skippedHeading } from '../problems/rules/text/skipped-heading.ts';
import { levelOf } from './headings.ts';
import type { CleanedHtml } from './html/clean-html.ts';
import type { Reading } from './reading/reading.ts';

/** A heading in the order of the text. */
interface Written {
  /** 2–6, as published. */
  readonly level: number;
  /** How its author would write one of a level so many higher: `##` for `###`. */
  readonly raised: (levels: number) => string;
  readonly place: () => Place;
}

/**
 * Reports every heading that stands more than one level below the heading before it. The page's title, of level 1, comes before
 * all. To be asked once levels are set and raw HTML is clean.
 */
export function checkHeadingOrder(
  tokens: readonly Token[],
  cleaned: CleanedHtml | undefined,
  reading: Reading,
): void {
  let before: Written | undefined;
  for (const heading of headingsOf(tokens, cleaned, reading)) {
    const skipped = heading.level - (before?.level ?? 1) - 1;
    if (skipped > 0) {
      reading.report(skippedHeading, heading.place(), {
        written: heading.raised(0),
        before: before?.raised(0),
        better: heading.raised(skipped),
      });
    }
    before = heading;
  }
}

function* headingsOf(
  tokens: readonly Token[],
  cleaned: CleanedHtml | undefined,
  { places }: Reading,
): Iterable<Written> {
  for (const token of tokens) {
    if (token.type === 'heading_open') {
      const marks = token.markup.startsWith('#') ? token.markup.length : token.markup === '=' ? 1 : 2;
      yield {
        level: levelOf(token.tag),
        raised: (levels) => '#'.repeat(marks - levels),
        place: () => places.inLine(token.map?.[0] ?? 0, '#'),
      };
    }
    if (!cleaned || token.type !== 'clean_html') continue;
    for (const [, name = '', mark] of token.content.matchAll(/<(h[2-6]) data-raw="(\d+)"/g)) {
      const place = cleaned.references[Number(mark)]?.tag;
      if (!place) continue;
      const level = levelOf(name);
      yield { level, raised: (levels) => `<h${level - levels}>`, place: () => place };
    }
  }
}
