import MarkdownIt, { type Token } from 'markdown-it';
import { decode, encode } from '../../addresses/addresses.ts';
import type { SiteLanguage } from '../../languages/index.ts';
import type { Place } from '../../problems/problem.ts';
import { unsafeFile } from '../../problems/rules/files/unsafe-file.ts';
import { brokenLink, forbiddenLink } from '../../problems/rules/links/broken-link.ts';
import { linkToDraft } from '../../problems/rules/links/link-to-draft.ts';
import { placeOfAddress, type Reading } from '../reading/reading.ts';
import type { Reference } from '../reading/references.ts';

/** URL schemes allowed in texts. Others can run code, like `javascript:`, or need a program of their own. */
const SCHEMES: ReadonlySet<string> = new Set(['http', 'https', 'mailto']);

/** An unmodified parser, used for markdown-it's encoding of addresses. */
const plain = new MarkdownIt();

/** Where a link leads. */
export interface Destination {
  readonly href: string;
  /** The language of the target page, if it differs from the text's. */
  readonly language?: SiteLanguage;
}

/** The scheme of an address ("https"), if it has one. Like browsers, it ignores blanks and control characters. */
function schemeOf(address: string): string | undefined {
  if (!address.includes(':')) return undefined;
  const compact = address.replace(/[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\ufeff]/g, '');
  return /^([a-z][a-z0-9+.-]*):/i.exec(compact)?.[1]?.toLowerCase();
}

/** Whether an address may be published: it is relative, or its scheme is allowed. */
export function isPublishable(address: string): boolean {
  const scheme = schemeOf(address);
  return scheme === undefined || SCHEMES.has(scheme);
}

/** Percent-encodes all characters that RFC 3986 does not allow, and converts the host to Punycode. */
export function encodeAddress(address: string): string {
  return plain.normalizeLink(address);
}

/**
 * Finds out where a link leads. Reports a problem and returns `undefined` if it leads nowhere.
 * @param href as written
 * @param findPlace looks up the place of the address in the source; called only if a place may have to be reported
 */
export function followLink(reading: Reading, href: string, findPlace: () => Place): Destination | undefined {
  const written = href.trim();
  if (/^#(?!comment_)/.test(written)) return followOwnAnchor(reading, written, findPlace());
  if (!isPublishable(written)) {
    reading.report(forbiddenLink, findPlace(), { scheme: schemeOf(written) ?? '' });
    return undefined;
  }
  const reference = written === '' ? ({ kind: 'broken' } as const) : reading.resolve(written);
  switch (reference.kind) {
    case 'external':
      return isPublishable(reference.href) ? { href: encodeAddress(reference.href) } : undefined;
    case 'media':
      reading.media.add(reference.path);
      return { href: reference.href };
    case 'page': {
      const { address, language } = reference;
      const anchor = reference.anchor && decode(reference.anchor);
      if (anchor) reading.anchorLinks.push({ address, anchor, place: findPlace(), href: written });
      return {
        href: anchor ? `${reference.href}#${encode(anchor)}` : reference.href,
        ...(language && { language }),
      };
    }
    case 'broken': {
      reportBroken(reading, written, reference, findPlace());
      return undefined;
    }
  }
}

function reportBroken(
  { report }: Reading,
  href: string,
  { suggestion, draft, unsafe }: Extract<Reference, { kind: 'broken' }>,
  place: Place,
): void {
  if (unsafe) report(unsafeFile, place, { path: href });
  else if (draft === undefined) report(brokenLink, place, { href, suggestion });
  else report(linkToDraft, place, { href, draft });
}

/** A link within the text. Undefined if it is known that the text has no such anchor. */
function followOwnAnchor(reading: Reading, href: string, place: Place): Destination | undefined {
  const anchor = decode(href.slice(1));
  reading.ownAnchorLinks.push({ href, anchor, place });
  const found = reading.ownAnchors.has(anchor) ? reading.ownAnchors.get(anchor) : anchor;
  return found === undefined ? undefined : { href: `#${encode(found)}` };
}

/** Sets the destination of a link in Markdown. If it leads nowhere, the link is removed and its text stays. */
export function setLink(reading: Reading, block: Token, open: Token, close: Token): void {
  const end = reading.env.positions.get(close) ?? 0;
  const destination = followLink(reading, String(open.attrGet('href') ?? ''), () =>
    placeOfAddress(reading, block, open, end),
  );
  if (!destination) {
    open.hidden = true;
    close.hidden = true;
    return;
  }
  open.attrSet('href', destination.href);
  if (destination.language) open.attrSet('hreflang', destination.language);
}
