import type { Report } from '../../problems/problem.ts';
import { brokenAnchor } from '../../problems/rules/links/broken-anchor.ts';
import { suggest } from '../../schema/suggest.ts';
import type { AnchorLink } from '../reading/rendered-text.ts';

/** Reports a link to an anchor that the other text does not have. */
export function reportBrokenAnchor(link: AnchorLink, anchors: ReadonlySet<string>, report: Report): void {
  const { href, place, anchor } = link;
  report(brokenAnchor, place, { href, suggestion: suggest(anchor, anchors) });
}
