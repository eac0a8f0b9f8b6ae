import type { Token } from 'markdown-it';
import { type Place, type Problem, type Report, reportInto } from '../../problems/problem.ts';
import type { Places } from './places.ts';
import type { ResolveReference } from './references.ts';
import type { AnchorLink } from './rendered-text.ts';
import type { TextEnv } from './text-env.ts';

/** A link to an anchor in the same text. */
interface OwnAnchorLink {
  /** As written, including the `#`. */
  readonly href: string;
  readonly anchor: string;
  readonly place: Place;
}

/** Shared by the rules that process one text: what they look up, and what they collect. */
export interface Reading {
  readonly env: TextEnv;
  readonly places: Places;
  readonly resolve: ResolveReference;
  readonly report: Report;
  readonly problems: readonly Problem[];
  readonly media: Set<string>;
  /** Number of pictures in the text, including those that cannot be shown. */
  pictures: number;
  readonly anchorLinks: AnchorLink[];
  readonly ownAnchorLinks: OwnAnchorLink[];
  readonly ownAnchors: OwnAnchors;
}

/**
 * The ids that links within the text lead to, by the anchor as it is written; undefined for one that the text does not
 * have. Empty while that is not known.
 */
export type OwnAnchors = ReadonlyMap<string, string | undefined>;

/** A reading that has collected nothing yet. */
export function beginReading(
  env: TextEnv,
  places: Places,
  resolve: ResolveReference,
  ownAnchors: OwnAnchors,
): Reading {
  const problems: Problem[] = [];
  return {
    env,
    places,
    resolve,
    report: reportOnce(problems),
    problems,
    media: new Set(),
    pictures: 0,
    anchorLinks: [],
    ownAnchorLinks: [],
    ownAnchors,
  };
}

/** Reports each rule only once per place: every use of a reference link has its address in the same definition. */
function reportOnce(problems: Problem[]): Report {
  const report = reportInto(problems);
  const seen = new Set<string>();
  return (rule, place, data) => {
    const key = `${rule.id}:${place.line}:${place.column}`;
    if (seen.has(key)) return;
    seen.add(key);
    report(rule, place, data);
  };
}

/**
 * The place of the address of a link or picture, given the offset of the `]` that ends its label. For an address in
 * running text, the offset is that of its first colon.
 */
export function placeOfAddress(reading: Reading, block: Token, owner: Token, labelEnd: number): Place {
  if (owner.markup === 'linkify') {
    const scheme = String(owner.attrGet('href')).indexOf(':');
    return reading.places.inBlock(block, Math.max(0, labelEnd - scheme));
  }
  const label = owner.meta?.['label'];
  if (typeof label === 'string') return reading.places.ofDefinition(label);
  const start = /^(?:<|\](?:\(\s*<?)?)/.exec(block.content.slice(labelEnd, labelEnd + 200))?.[0] ?? '';
  return reading.places.inBlock(block, labelEnd + start.length);
}
