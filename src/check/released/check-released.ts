import { withoutCase } from '../../addresses/address.ts';
import type { OldAddress } from '../../addresses/addresses.ts';
import type { SiteMap } from '../../addresses/site-map.ts';
import { placeIn } from '../../content/parsed-content.ts';
import type { Cure } from '../../languages/words/rules/addresses.ts';
import type { Place, Report } from '../../problems/problem.ts';
import { vanishedAddress } from '../../problems/rules/addresses/vanished-address.ts';
import { type AddressedText, oldAddressesIn } from './addressed-texts.ts';
import { checkGatheredPages } from './check-gathered-pages.ts';
import { checkSilentChanges } from './check-silent-changes.ts';
import { checkTakenAddresses } from './check-taken-addresses.ts';
import type { Past, Present } from './past.ts';
import { redirectLine } from './redirect-line.ts';
import { type Fate, successorsIn } from './successors.ts';

/** An address of the last release that no longer leads anywhere. */
interface Vanished {
  /** As it is written in redirect-from, including a query. */
  readonly address: string;
  readonly text: AddressedText;
  readonly fate: Exclude<Fate, { kind: 'unreadable' }>;
}

/**
 * Checks that every address in the last release still leads somewhere, and to the same text: those of articles, issues
 * and pages, the old addresses that led to them, and the pages that gather works. Also checks that no published text was
 * changed without a `revised` note.
 */
export function checkReleased(past: Past, present: Present, report: Report): void {
  const { ref, isAssumed } = past.release;
  const fateOf = successorsIn(present, past.texts);
  // If it is only assumed that the earlier state was published, a change of words may be a correction before publication.
  if (!isAssumed) checkSilentChanges(past.release, past.texts, present, report);
  checkTakenAddresses(past, present, fateOf, report);
  checkGatheredPages(past, present, fateOf, report);
  const vanished = findVanished(past, present, fateOf);
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
  { texts, addresses }: Past,
  { map }: Present,
  fateOf: (text: AddressedText) => Fate,
): readonly Vanished[] {
  const reached = reachedIn(map);
  const lost = texts.flatMap((text) =>
    [{ address: text.address }, ...oldAddressesIn(text, addresses)]
      .filter((old) => !reached.has(keyOf(old)))
      .map((old) => ({ address: shown(old), text })),
  );
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
