import { posix } from 'node:path';
import type { Archive } from '../archive/archive.ts';
import { isSafeFile, pathBeside } from '../archive/files-of-works.ts';
import type { PageId, WorkId } from '../archive/ids.ts';
import { parseContentPath } from '../content/content-path.ts';
import type { Language } from '../languages/index.ts';
import { suggest } from '../schema/validate.ts';
import { type Address, type Addresses, decode } from '../site/addresses.ts';
import { addressOf, type PageRef } from '../site/page-ref.ts';
import type { SiteMap } from '../site/site-map.ts';
import type { Reference, ResolveReference } from './references.ts';

/** What links are resolved against. */
export interface LinkTargets {
  readonly archive: Archive;
  readonly addresses: Addresses;
  readonly map: SiteMap;
}

/** A text that holds links: its path inside the content folder, its language and its page. */
interface Linking {
  readonly path: string;
  readonly language: Language;
  readonly address: Address;
}

/** Whether a link is written in our own notation: a Markdown file's relative path, a work's id, or an anchor in the text. */
export function isOurNotation(href: string): boolean {
  return /^[^/][^#]*\.md(?:#|$)|^[^/.#:]*(?:#|$)/.test(href);
}

/**
 * Resolves the links of one text. Our own notation is the relative path of a Markdown file (`../1/slug.md#anchor`) or a work's
 * id; both lead to the reader's language where the work exists in it. Addresses from the site's root and relative paths of
 * files are understood too, as texts from elsewhere bring them along.
 */
export function resolverFor(text: Linking, targets: LinkTargets): ResolveReference {
  return (written) => {
    const href = written.trim();
    if (/^(?:https?|mailto|tel|ftp):|^\/\//i.test(href)) return { kind: 'external', href };
    if (/^[a-z][a-z\d+.-]*:/i.test(href) || href === '') return { kind: 'broken', written: 'inherited' };
    const [path = '', anchor] = href.split('#', 2);
    if (path.startsWith('/')) return resolveAddress(href, text, targets);
    if (path.endsWith('.md')) return resolveFile(path, anchor, text, targets);
    if (/^[^/.]+$/.test(path)) return resolveId(path, anchor, text, targets);
    return resolveMedia(path, text, targets) ?? resolveAddress(fromPage(href, text), text, targets);
  };
}

/** A relative address as one from the site's root. */
function fromPage(href: string, text: Linking): string {
  const { pathname, hash } = new URL(href, `https://site.invalid${encodeURI(text.address)}`);
  return pathname + hash;
}

function resolveMedia(
  written: string,
  text: Linking,
  { archive, addresses }: LinkTargets,
): Reference | undefined {
  const found = pathBeside(text.path, decode(written));
  if (found === undefined || !archive.media.has(found) || !isSafeFile(found)) return undefined;
  return { kind: 'media', href: addresses.href(addresses.media(found)), path: found };
}

function resolveAddress(href: string, text: Linking, targets: LinkTargets): Reference {
  const { archive, addresses, map } = targets;
  const { address, anchor } = addresses.parse(href);
  const ref = map.pages.get(address) ?? map.redirects.get(address);
  if (ref) return toPage(ref, anchor, text, targets);
  const path = address.slice(1);
  if (archive.media.has(path) && isSafeFile(path))
    return { kind: 'media', href: addresses.href(address), path };
  return { kind: 'broken', written: 'inherited' };
}

function resolveFile(
  path: string,
  anchor: string | undefined,
  text: Linking,
  targets: LinkTargets,
): Reference {
  const target = pathBeside(text.path, path);
  const named = target === undefined ? undefined : parseContentPath(target);
  const ref =
    named?.kind === 'page'
      ? pageIn(text.language, named.id, targets)
      : named?.kind === 'issue' || named?.kind === 'article'
        ? workIn(text.language, named.kind === 'issue' ? `issue-${named.issue}` : named.id, targets)
        : undefined;
  if (ref) return toPage(ref, anchor, text, targets);
  return { kind: 'broken', written: 'ours', ...suggestion(path, allPaths(text, targets)) };
}

function resolveId(id: string, anchor: string | undefined, text: Linking, targets: LinkTargets): Reference {
  const ref = workIn(text.language, id, targets) ?? pageIn(text.language, id, targets);
  if (ref) return toPage(ref, anchor, text, targets);
  return { kind: 'broken', written: 'ours', ...suggestion(id, [...targets.archive.works.keys()]) };
}

/** The page of a work for a reader: in the reader's language, else in the original's. */
function workIn(reader: Language, id: string, { archive }: LinkTargets): PageRef | undefined {
  const work = archive.works.get(id as WorkId);
  if (!work) return undefined;
  const language = work.editions.has(reader) ? reader : work.original;
  return work.kind === 'article'
    ? { kind: 'article', language, work: work.id }
    : { kind: 'issue', language, issue: work.issue };
}

function pageIn(reader: Language, id: string, { archive }: LinkTargets): PageRef | undefined {
  const page = archive.pages.get(id as PageId);
  const language = page?.editions.has(reader) ? reader : [...(page?.editions.keys() ?? [])][0];
  return page && language ? { kind: 'page', language, page: page.id } : undefined;
}

function toPage(ref: PageRef, anchor: string | undefined, text: Linking, targets: LinkTargets): Reference {
  const address = addressOf(ref, targets.archive, targets.addresses);
  return {
    kind: 'page',
    href: targets.addresses.href(address),
    address,
    ...(anchor ? { anchor } : {}),
    ...(ref.language !== text.language && { language: ref.language }),
  };
}

/** The paths that could have been written in a text: of every text, relative to it. Only asked for when one is wrong. */
function allPaths(text: Linking, { archive }: LinkTargets): readonly string[] {
  const texts = [...archive.works.values(), ...archive.pages.values()];
  const paths = texts.flatMap(({ editions }) =>
    [...editions.values()].slice(0, 1).map(({ source }) => source.path),
  );
  return paths.map((path) => posix.relative(posix.dirname(text.path), path));
}

function suggestion(written: string, known: readonly string[]): { readonly suggestion?: string } {
  const nearest = suggest(written, known);
  return nearest === undefined ? {} : { suggestion: nearest };
}
