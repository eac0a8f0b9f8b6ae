import { slugOf } from '../model/ids.ts';
import { suggest } from '../schema/suggest.ts';

/** The result of completing a name that somebody typed. */
export type Completed =
  | { readonly kind: 'found'; readonly name: string }
  /** Several names begin with it. */
  | { readonly kind: 'several'; readonly names: readonly string[] }
  | { readonly kind: 'unknown'; readonly suggestion: string | undefined };

/**
 * Finds the known name that is meant: an exact match, a match of the slug, or the only name that begins with the slug.
 */
export function complete(written: string, known: readonly string[]): Completed {
  const typed = written.trim();
  const slug = slugOf(typed);
  const exact = known.find((name) => name === typed) ?? known.find((name) => name === slug);
  if (exact !== undefined) return { kind: 'found', name: exact };
  const [first, ...others] = slug === '' ? [] : known.filter((name) => name.startsWith(slug));
  if (first === undefined) return { kind: 'unknown', suggestion: suggest(typed, known) };
  return others.length === 0
    ? { kind: 'found', name: first }
    : { kind: 'several', names: [first, ...others] };
}
