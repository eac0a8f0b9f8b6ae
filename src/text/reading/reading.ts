import type { Token } from 'markdown-it';
import { type Place, type Problem, type Report, reportInto } from '../../problems/problem.ts';
import type { Places } from './places.ts';
import type { ResolveReference } from './references.ts';
import type { AnchorLink } from './rendered-text.ts';
import type { TextEnv } from './text-env.ts';

/** A link to a place in its own text. */
interface OwnAnchorLink {
  /** As written, `#` included. */
  readonly href: string;
  readonly anchor: string;
  readonly place: Place;
}

/** What the rules that go through one text share: what they may ask, and what they find. */
export interface Reading {
  readonly env: TextEnv;
  readonly places: Places;
  readonly resolve: ResolveReference;
  readonly report: Report;
  readonly problems: readonly Problem[];
  readonly media: Set<string>;
  /** How many pictures the text has, whether they can be shown or not. */
  pictures: number;
  readonly anchorLinks: AnchorLink[];
  readonly ownAnchorLinks: OwnAnchorLink[];
}

/** A reading that has found nothing yet. */
export function beginReading(env: TextEnv, places: Places, resolve: ResolveReference): Reading {
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
  };
}

/** The address of a reference link stands in one place, however many links use it. */
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

/** Where the address of a link or a picture is written, given the position of the `]` that ends its text. */
export function placeOfAddress(reading: Reading, block: Token, owner: Token, labelEnd: number): Place {
  const label = owner.meta?.['label'];
  if (typeof label === 'string') return reading.places.ofDefinition(label);
  const start = /^(?:<|\](?:\(\s*<?)?)/.exec(block.content.slice(labelEnd, labelEnd + 200))?.[0] ?? '';
  return reading.places.inBlock(block, labelEnd + start.length);
}
