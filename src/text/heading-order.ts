import type { Token } from 'markdown-it';
import type { Place } from '../problems/problem.ts';
import { skippedHeading } from '../problems/rules/text/skipped-heading.ts';
import { levelOf } from './headings.ts';
import type { CleanedHtml } from './html/clean-html.ts';
import type { Reading } from './reading/reading.ts';

/** A heading of the text, from Markdown or raw HTML. */
interface Written {
  /** 2–6, as published. */
  readonly level: number;
  /** The heading's markup as its author would write it `levels` levels higher: `##` for a `###` raised by 1. */
  readonly raised: (levels: number) => string;
  readonly place: () => Place;
}

/**
 * Reports every heading that is more than one level deeper than the heading before it. The first heading is compared
 * with the page's title, which is level 1. Call it after levels are set and raw HTML is cleaned.
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
