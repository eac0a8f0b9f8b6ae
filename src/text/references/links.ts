import MarkdownIt, { type Token } from 'markdown-it';
import { unsafeFinding } from '../../archive/files-of-works.ts';
import type { SiteLanguage } from '../../languages/index.ts';
import { canBeOpened, decode, encode } from '../../model/web-address.ts';
import type { Place } from '../../problems/problem.ts';
import { unsafeFile } from '../../problems/rules/files/unsafe-file.ts';
import { brokenLink, forbiddenLink, malformedLink } from '../../problems/rules/links/broken-link.ts';
import { linkToDraft } from '../../problems/rules/links/link-to-draft.ts';
import { WRITTEN } from '../html/written-address.ts';
import { placeOfAddress, type Reading } from '../reading/reading.ts';
import type { Reference } from '../reading/references.ts';

/** URL schemes allowed in texts. Others can run code, like `javascript:`, or need a program of their own. */
const SCHEMES: ReadonlySet<string> = new Set(['http', 'https', 'mailto']);

/** An unmodified parser, used for markdown-it's encoding of addresses. */
const plain = new MarkdownIt();

/** Where a link leads. */
interface Destination {
  /** Absent if it leads nowhere. Then its words stay, without a link. */
  readonly href?: string;
  /** The language of the target page, if it differs from the text's. */
  readonly language?: SiteLanguage;
  /** Its web address as it is written, if that is one of the journal's own (see `WRITTEN`). */
  readonly written?: string;
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
 * Finds out where a link leads. Reports a problem if it leads nowhere.
 * @param href as written
 * @param findPlace looks up the place of the address in the source; called only if a place may have to be reported
 */
export function followLink(reading: Reading, href: string, findPlace: () => Place): Destination {
  const written = href.trim();
  if (/^#(?!comment_)/.test(written)) return followOwnAnchor(reading, written, findPlace());
  if (!isPublishable(written)) {
    reading.report(forbiddenLink, findPlace(), { scheme: schemeOf(written) ?? '' });
    return {};
  }
  const reference = written === '' ? ({ kind: 'broken' } as const) : reading.resolve(written);
  const own = /^(?:https?:)?\/\//i.test(written) ? { written: encodeAddress(written) } : {};
  switch (reference.kind) {
    case 'external': {
      if (!isPublishable(reference.href)) return {};
      const href = encodeAddress(reference.href);
      if (canBeOpened(href)) return { href, ...(reference.href !== written && own) };
      reading.report(malformedLink, findPlace(), { href: written });
      return {};
    }
    case 'media':
      reading.media.add(reference.path);
      return { href: reference.href, ...own };
    case 'page': {
      const { address, language } = reference;
      const anchor = reference.anchor && decode(reference.anchor);
      if (anchor) reading.anchorLinks.push({ address, anchor, place: findPlace(), href: written });
      return {
        href: anchor ? `${reference.href}#${encode(anchor)}` : reference.href,
        ...(language && { language }),
        ...own,
      };
    }
    case 'broken': {
      reportBroken(reading, written, reference, findPlace());
      return reference.own ? own : {};
    }
  }
}

function reportBroken(
  { report }: Reading,
  href: string,
  { suggestion, draft, unsafe }: Extract<Reference, { kind: 'broken' }>,
  place: Place,
): void {
  if (unsafe) report(unsafeFile, place, unsafeFinding(href));
  else if (draft === undefined) report(brokenLink, place, { href, suggestion });
  else report(linkToDraft, place, { href, draft });
}

/** A link within the text. It leads nowhere if it is known that the text has no such anchor. */
function followOwnAnchor(reading: Reading, href: string, place: Place): Destination {
  const anchor = decode(href.slice(1));
  reading.ownAnchorLinks.push({ href, anchor, place });
  const found = reading.ownAnchors.has(anchor) ? reading.ownAnchors.get(anchor) : anchor;
  return found === undefined ? {} : { href: `#${encode(found)}` };
}

/** Sets the destination of a link in Markdown. If it leads nowhere, the link is removed and its text stays. */
export function setLink(reading: Reading, block: Token, open: Token, close: Token): void {
  const end = reading.env.positions.get(close) ?? 0;
  const { href, language, written } = followLink(reading, String(open.attrGet('href') ?? ''), () =>
    placeOfAddress(reading, block, open, end),
  );
  open.attrs = (open.attrs ?? []).filter(([name]) => name !== 'href');
  if (href === undefined && written === undefined) {
    open.hidden = true;
    close.hidden = true;
  } else if (href === undefined) {
    open.tag = 'span';
    close.tag = 'span';
  }
  if (href !== undefined) open.attrs.unshift(['href', href]);
  if (language) open.attrSet('hreflang', language);
  if (written !== undefined) open.attrSet(WRITTEN.attribute, written);
}
