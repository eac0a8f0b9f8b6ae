import type { Report } from '../../problems/problem.ts';
import { brokenAnchor, inheritedBrokenAnchor } from '../../problems/rules/links/broken-anchor.ts';
import { suggest } from '../../schema/validate.ts';
import type { AnchorLink } from '../reading/rendered-text.ts';
import { isOurNotation } from './resolve-reference.ts';

/** Reports a link to an anchor that the other text does not have. */
export function reportBrokenAnchor(link: AnchorLink, anchors: Iterable<string>, report: Report): void {
  const { href, place, anchor } = link;
  const rule = isOurNotation(href) ? brokenAnchor : inheritedBrokenAnchor;
  report(rule, place, { href, suggestion: suggest(anchor, [...anchors]) });
}
