import type { Element } from 'hast';
import { anchorName, anchorOf } from './anchors.ts';
import type { Loss, Lost } from './loss.ts';
import type { Notes } from './notes.ts';

/** What whoever reads a source knows of the text to be converted. */
export interface MarkupOptions {
  /** The notes of the text. They are mentioned by `noteReference`. */
  readonly notes: Notes;
  /**
   * The address that a link or a picture gets. Without one, a link leaves its words and a picture its description. It is
   * asked once for each address.
   */
  readonly rewrite: (address: string, use: 'link' | 'picture') => string | undefined;
  /** Ids of the text that are kept even if it has no link to them, because others lead there. */
  readonly anchors?: ReadonlySet<string>;
}

/** State of the conversion of one text. */
export interface Conversion {
  readonly notes: Notes;
  readonly losses: Loss[];
  /** The ids that links lead to. */
  readonly wanted: Set<string>;
  readonly lose: (element: Element, lost: Lost) => void;
  /** The address as our text has it, if it leads anywhere. */
  readonly link: (address: string) => string | undefined;
  readonly picture: (address: string) => string | undefined;
}

/** Schemes that a text may have links of. */
const LINKED = /^(?:https?|mailto):/i;
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

export function beginConversion({ notes, rewrite, anchors }: MarkupOptions): Conversion {
  const losses: Loss[] = [];
  const link = remembered((address) => {
    const rewritten = address.startsWith('#') ? address : rewrite(address, 'link');
    if (rewritten === undefined || rewritten === '' || !isPublished(rewritten)) return undefined;
    const anchor = anchorOf(rewritten);
    return anchor === undefined ? rewritten : `#${anchorName(anchor)}`;
  });
  return {
    notes,
    losses,
    wanted: new Set([...(anchors ?? [])].map(anchorName)),
    lose: (element, lost) => losses.push({ ...lost, line: element.position?.start.line }),
    link,
    picture: remembered((address) => rewrite(address, 'picture') || undefined),
  };
}

function isPublished(address: string): boolean {
  const compact = address.replace(/[\u0000-\u0020]+/g, '');
  return LINKED.test(compact) || !SCHEME.test(compact);
}

function remembered(find: (address: string) => string | undefined): (address: string) => string | undefined {
  const found = new Map<string, string | undefined>();
  return (address) => {
    if (!found.has(address)) found.set(address, find(address));
    return found.get(address);
  };
}
