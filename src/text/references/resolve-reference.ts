import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { Address } from '../../addresses/address.ts';
import type { Addresses } from '../../addresses/addresses.ts';
import { findPage, pageIn } from '../../addresses/find-page.ts';
import { addressOf, type PageRef } from '../../addresses/page-ref.ts';
import { shownPicture } from '../../addresses/shown-picture.ts';
import type { SiteMap } from '../../addresses/site-map.ts';
import { isHidden, isSafeFile, nearestFile, pathBeside } from '../../archive/files-of-works.ts';
import type { SiteLanguage } from '../../languages/index.ts';
import type { Archive, Page, Work } from '../../model/archive.ts';
import { introductionId, type PageId, type WorkId } from '../../model/ids.ts';
import { pathIn } from '../../model/media.ts';
import { decode } from '../../model/web-address.ts';
import { suggest } from '../../schema/suggest.ts';
import { parseContentPath } from '../../sources/content-path.ts';
import type { Reference, ResolveReference } from '../reading/references.ts';
import type { Drafts } from './draft-pages.ts';

/** Everything that links are resolved against. */
export interface LinkTargets {
  readonly archive: Archive;
  readonly addresses: Addresses;
  readonly map: SiteMap;
  /** Ids of works that exist but could not be read. */
  readonly unreadable: ReadonlySet<string>;
  readonly drafts: Drafts;
}

/** Changes with everything that `resolverFor` looks at. */
export function digestOfTargets({ archive, map, unreadable, drafts }: LinkTargets): string {
  const { journal, works, pages, media } = archive;
  const editionsOf = ({ editions }: Pick<Work | Page, 'editions'>) =>
    [...editions].map(([language, { slug, source }]) => [language, slug, source.path]);
  const parts: readonly Iterable<unknown>[] = [
    [journal.url.href, journal.languages],
    [...works.values()].map((work) => [work.id, work.kind, work.issue, work.original, editionsOf(work)]),
    [...pages.values()].map((page) => [page.id, editionsOf(page)]),
    ...[media, map.pages, map.redirects, map.folded, map.redirectsOfQueries, map.files],
    ...[unreadable, drafts.works, drafts.pages, drafts.addresses],
  ];
  const hash = createHash('sha1');
  for (const part of parts) hash.update(`${JSON.stringify([...part])}\n`);
  return hash.digest('base64');
}

/** A text that contains links: its path in the content folder, its language and the address of its page. */
interface Linking {
  readonly path: string;
  readonly language: SiteLanguage;
  readonly address: Address;
}

/**
 * Creates the resolver for the links of one text. The archive's own notation is the relative path of a Markdown file
 * (`../1/slug.md#anchor`) or a work's id. Imported texts bring addresses of the site, whole ones (also old ones) and
 * such that begin at its root, and relative file paths. All lead to the reader's language if the page exists in it.
 */
export function resolverFor(text: Linking, targets: LinkTargets): ResolveReference {
  return (written) => {
    const href = written.trim();
    const own = resolveOwn(href, text, targets);
    if (own) return own;
    if (/^(?:https?|mailto):|^\/\//i.test(href)) return { kind: 'external', href };
    if (/^[a-z][a-z\d+.-]*:/i.test(href) || href === '') return { kind: 'broken' };
    const [path = '', anchor] = href.split('#', 2);
    if (path.startsWith('/')) return resolveAddress(href, text, targets);
    if (path.endsWith('.md')) return resolveFile(path, anchor, text, targets);
    if (/^[^/.]+$/.test(path)) return resolveId(path, anchor, text, targets);
    const address = fromPage(href, text);
    if (address === undefined) return { kind: 'broken' };
    const found = resolveMedia(path, text, targets) ?? resolveAddress(address, text, targets);
    return found.kind === 'broken' ? { ...similarFile(path, text, targets), ...found } : found;
  };
}

/** The file that was probably meant by the path of one that does not exist. */
function similarFile(
  path: string,
  text: Linking,
  { archive }: LinkTargets,
): { readonly suggestion?: string } {
  if (!/\.\w{2,5}$/.test(path)) return {};
  const suggestion = nearestFile(text.path, decode(path), archive.media);
  return suggestion === undefined ? {} : { suggestion };
}

/** A whole address of the journal's own site; undefined if it is elsewhere. */
function resolveOwn(href: string, text: Linking, targets: LinkTargets): Reference | undefined {
  const own = targets.addresses.own(href);
  if (!own) return undefined;
  const found = resolveAddress(own.path, text, targets);
  if (found.kind !== 'broken') return found;
  return own.isCertain || found.draft !== undefined ? { ...found, own: true } : undefined;
}

/** A relative address resolved to a root-relative one; undefined if it is not a valid URL. */
function fromPage(href: string, text: Linking): string | undefined {
  const base = `https://site.invalid${encodeURI(text.address)}`;
  if (!URL.canParse(href, base)) return undefined;
  const { pathname, search, hash } = new URL(href, base);
  return pathname + search + hash;
}

function resolveMedia(written: string, text: Linking, targets: LinkTargets): Reference | undefined {
  const found = pathBeside(text.path, decode(written));
  if (found !== undefined && isHidden(found)) return { kind: 'broken', unsafe: true };
  return found === undefined ? undefined : toMedia(found, targets);
}

/** A file of the content folder; undefined if it does not exist. */
function toMedia(named: string, { archive, addresses }: LinkTargets): Reference | undefined {
  const path = pathIn(archive.media, named);
  if (path === undefined) return undefined;
  if (!isSafeFile(path)) return { kind: 'broken', unsafe: true };
  const picture = shownPicture(path, archive.media, addresses);
  return { kind: 'media', href: picture.href, path, picture };
}

function resolveAddress(href: string, text: Linking, targets: LinkTargets): Reference {
  const { archive, addresses, map } = targets;
  const found = findPage(href, map, addresses);
  if (found) {
    const { ref, anchor, query } = found;
    const localised = pageIn(text.language, ref, archive, map, addresses) ?? ref;
    // A text that links to its own page in another language means that page.
    const isOwn = addressOf(localised, archive, addresses) === text.address;
    return toPage(isOwn ? ref : localised, anchor, text, targets, query);
  }
  const { address } = addresses.parse(href);
  if (map.files.has(address)) return { kind: 'external', href: addresses.href(address) };
  const media = toMedia(address.replace(/^\/|\/$/g, ''), targets);
  if (media) return media;
  const name = lastPart(address);
  if (targets.unreadable.has(name)) return UNKNOWN;
  const draft = targets.drafts.addresses.get(address);
  const suggestion = draft === undefined ? suggest(name, archive.works) : undefined;
  return { kind: 'broken', ...draftNamed(draft), ...(suggestion !== undefined && { suggestion }) };
}

function resolveFile(
  path: string,
  anchor: string | undefined,
  text: Linking,
  targets: LinkTargets,
): Reference {
  const target = pathBeside(text.path, decode(path));
  const named = target === undefined ? undefined : parseContentPath(target);
  if (named?.kind === 'page') {
    const ref = journalPageIn(text.language, named.id, targets);
    if (ref) return toPage(ref, anchor, text, targets);
    if (targets.drafts.pages.has(named.id)) return { kind: 'broken', draft: named.id };
    return missing(path, named.id, text, targets);
  }
  if (named?.kind !== 'issue' && named?.kind !== 'article') return { kind: 'broken' };
  const id = named.kind === 'issue' ? introductionId(named.issue) : named.id;
  const work = targets.archive.works.get(id);
  if (work?.issue === named.issue) return toPage(workIn(text.language, work), anchor, text, targets);
  if (targets.drafts.works.get(id) === named.issue) return { kind: 'broken', draft: id };
  return missing(path, id, text, targets);
}

function resolveId(path: string, anchor: string | undefined, text: Linking, targets: LinkTargets): Reference {
  const id = decode(path);
  const work = targets.archive.works.get(id as WorkId);
  const ref = work ? workIn(text.language, work) : journalPageIn(text.language, id, targets);
  if (ref) return toPage(ref, anchor, text, targets);
  if (targets.unreadable.has(id)) return UNKNOWN;
  if (targets.drafts.works.has(id) || targets.drafts.pages.has(id)) {
    return { kind: 'broken', draft: id };
  }
  const nearest = suggest(id, targets.archive.works);
  return { kind: 'broken', ...(nearest !== undefined && { suggestion: nearest }) };
}

/** The last segment of an address, which for an article is in most cases its id. */
function lastPart(address: Address): string {
  return address.split('/').findLast((part) => part !== '') ?? '';
}

function draftNamed(draft: string | undefined): { readonly draft?: string } {
  return draft === undefined ? {} : { draft };
}

/**
 * Used for a link to a text that exists but could not be read. The link itself is not a mistake, and nothing is
 * published while that text has errors.
 */
const UNKNOWN: Reference = { kind: 'external', href: '#' };

function missing(path: string, id: string, text: Linking, { archive, unreadable }: LinkTargets): Reference {
  if (unreadable.has(id)) return UNKNOWN;
  const nearest = archive.works.has(id as WorkId)
    ? id
    : (suggest(id, archive.works) ?? suggest(id, archive.pages));
  const found = archive.works.get(nearest as WorkId) ?? archive.pages.get(nearest as PageId);
  const edition = found && [...found.editions.values()][0];
  if (!edition) return { kind: 'broken' };
  const suggestion = posix.relative(posix.dirname(text.path), edition.source.path);
  return { kind: 'broken', ...(suggestion !== path && { suggestion }) };
}

/** The page of a work in the reader's language, or else in the original's. */
function workIn(reader: SiteLanguage, work: Work): PageRef {
  const language = work.editions.has(reader) ? reader : work.original;
  return work.kind === 'article'
    ? { kind: 'article', language, work: work.id }
    : { kind: 'issue', language, issue: work.issue };
}

function journalPageIn(reader: SiteLanguage, id: string, { archive }: LinkTargets): PageRef | undefined {
  const page = archive.pages.get(id as PageId);
  const language = page?.editions.has(reader) ? reader : [...(page?.editions.keys() ?? [])][0];
  return page && language ? { kind: 'page', language, page: page.id } : undefined;
}

/** @param query what the search page looks for */
function toPage(
  ref: PageRef,
  anchor: string | undefined,
  text: Linking,
  targets: LinkTargets,
  query = '',
): Reference {
  const address = addressOf(ref, targets.archive, targets.addresses);
  return {
    kind: 'page',
    href: targets.addresses.href(address) + (query && `?${query}`),
    address,
    ...(anchor ? { anchor } : {}),
    ...(ref.language !== text.language && { language: ref.language }),
  };
}
