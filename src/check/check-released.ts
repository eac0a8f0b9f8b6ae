import { type Addresses, addressesOf, type OldAddress, withoutCase } from '../addresses/addresses.ts';
import type { SiteMap } from '../addresses/site-map.ts';
import { loadArchive } from '../archive/load-archive.ts';
import { type ParsedContent, placeIn } from '../content/parsed-content.ts';
import type { Cure } from '../languages/words/rules/addresses.ts';
import type { Place, Report } from '../problems/problem.ts';
import { vanishedAddress } from '../problems/rules/addresses/vanished-address.ts';
import type { Release } from '../sources/git/release.ts';
import type { ContentFolder } from '../sources/read-content.ts';
import { type AddressedText, addressedTexts } from './addressed-texts.ts';
import { checkSilentChanges } from './check-silent-changes.ts';
import { type Fate, successorsIn } from './successors.ts';

/** The archive as it is now. */
export interface Present {
  readonly folder: ContentFolder;
  /** All content that could be parsed, drafts included. */
  readonly parsed: ParsedContent;
  /** The texts that are part of the archive. */
  readonly texts: readonly AddressedText[];
  readonly map: SiteMap;
}

/** An address of the last release that no longer leads anywhere. */
interface Vanished {
  /** As it is written in redirect-from, including a query. */
  readonly address: string;
  readonly text: AddressedText;
  readonly fate: Exclude<Fate, { kind: 'unreadable' }>;
}

/**
 * Checks that every address of a text in the last release still leads somewhere: those of articles, issues and pages,
 * and the old addresses that led to them. Also checks that no published text was changed without a `revised` note.
 * Pages that list works are not checked: they depend on the works, and no text could redirect from them.
 */
export function checkReleased(release: Release, present: Present, report: Report): void {
  const { ref, folder } = release;
  const past = loadArchive(folder, { drafts: false }, () => {});
  if (!past) return;
  const addresses = addressesOf(past.archive.journal);
  const texts = addressedTexts(past.content, past.archive, addresses);
  checkSilentChanges(release, texts, present, report);
  const vanished = findVanished(texts, addresses, present);
  // A single text may need several addresses in redirect-from. They are suggested together, as one line.
  const wanted = new Map<AddressedText, string[]>();
  for (const { address, fate } of vanished) {
    const target = targetOf(fate);
    if (target) wanted.set(target, [...(wanted.get(target) ?? []), address]);
  }
  for (const one of vanished) {
    const target = targetOf(one.fate);
    const cure = cureOf(one, target && wanted.get(target));
    report(vanishedAddress, placeOf(one, present.folder.root), { address: one.address, ref, cure });
  }
}

function findVanished(
  past: readonly AddressedText[],
  addresses: Addresses,
  { folder, parsed, texts, map }: Present,
): readonly Vanished[] {
  const reached = reachedIn(map);
  const lost = past.flatMap((text) =>
    [{ address: text.address }, ...text.edition.redirectFrom.map(addresses.parseOld)]
      .filter((old) => !reached.has(keyOf(old)))
      .map((old) => ({ address: shown(old), text })),
  );
  if (lost.length === 0) return [];
  const fateOf = successorsIn(folder, parsed, texts, past);
  return lost.flatMap(({ address, text }) => {
    const fate = fateOf(text);
    // The field that keeps the address may have an error.
    const isDoubtful = fate.kind === 'moved' && fate.to.record.leftOut.fields.size > 0;
    return fate.kind === 'unreadable' || isDoubtful ? [] : [{ address, text, fate }];
  });
}

/** The keys of all addresses that lead somewhere. */
function reachedIn({ pages, redirects, redirectsOfQueries }: SiteMap): ReadonlySet<string> {
  const plain = [...pages.keys(), ...redirects.keys()].map((address) => ({ address }));
  return new Set([...plain, ...redirectsOfQueries].map(keyOf));
}

/** Addresses are compared without case, but with case if they have a query. */
function keyOf({ address, query }: OldAddress): string {
  return query === undefined ? withoutCase(address) : shown({ address, query });
}

function shown({ address, query }: OldAddress): string {
  return query === undefined ? address : `${address}?${query}`;
}

/** The text to which the address could redirect. */
function targetOf(fate: Vanished['fate']): AddressedText | undefined {
  if (fate.kind === 'moved') return fate.to;
  return fate.kind === 'gone' ? fate.instead : undefined;
}

function cureOf({ address, fate }: Vanished, wanted: readonly string[] = [address]): Cure {
  const target = targetOf(fate);
  if (fate.kind === 'draft') return { kind: 'publish' };
  if (!target) return { kind: 'restore', line: redirectLine([address]) };
  const known = target.edition.redirectFrom;
  return {
    kind: fate.kind === 'moved' ? 'redirect' : 'replace',
    file: target.record.source.file,
    line: redirectLine([...new Set<string>([...known, ...wanted])]),
    isNew: known.length === 0,
  };
}

/** The field that has to be changed, or the file that is gone. */
function placeOf({ address, text, fate }: Vanished, root: string): Place {
  if (fate.kind === 'draft') return placeIn(fate.record, ['draft']);
  if (fate.kind === 'moved' && fate.stays) {
    return placeIn(fate.to.record, [address === text.address ? 'slug' : 'redirect-from']);
  }
  return { file: `${root}/${text.record.source.path}`, line: 1, column: 1 };
}

/** The line to write into the front matter. */
function redirectLine(addresses: readonly string[]): string {
  const isPlain = (address: string) => /^[\p{L}\p{M}\p{N}/_.~%-]+$/u.test(address);
  const written = addresses.map((address) => (isPlain(address) ? address : JSON.stringify(address)));
  return `redirect-from: [${written.join(', ')}]`;
}
