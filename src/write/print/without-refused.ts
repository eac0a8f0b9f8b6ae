import type { Address } from '../../addresses/address.ts';
import type { PlannedPrint } from '../../pages/print/plan.ts';

/** A PDF that was set, or why not. */
export type MadePrint =
  | {
      readonly kind: 'made';
      readonly from: string;
      readonly bytes: number;
      /** The pages of the texts that it has only the titles of. */
      readonly leftOut: readonly Address[];
    }
  | { readonly kind: 'refused'; readonly reason: string };

/**
 * Sets a PDF. If that of an issue is refused, each of its texts is set by itself, and the issue without those that are refused as well:
 * one text must not cost readers all others.
 */
export async function printWithoutRefused(
  print: PlannedPrint,
  set: (print: PlannedPrint) => Promise<MadePrint>,
): Promise<MadePrint> {
  const made = await set(print);
  if (made.kind === 'made' || !print.whole) return made;
  const parts = print.whole.parts();
  const alone = await Promise.all(parts.map((part) => set(part.alone)));
  const refused = parts.filter((_, index) => alone[index]?.kind === 'refused');
  if (refused.length === 0 || refused.length === parts.length) return made;
  const rest = await set(print.whole.without(new Set(refused.map(({ work }) => work))));
  return rest.kind === 'made' ? { ...rest, leftOut: refused.map(({ page }) => page) } : made;
}
