import { element } from './element.ts';
import type { Facet } from './wanted.ts';

/** The choice of one facet's value. */
export interface FacetSelect {
  readonly element: HTMLSelectElement;
  /** `chosen` is empty where the facet is not narrowed; `counts` says how many results each value would give. */
  readonly show: (chosen: string, counts: Readonly<Record<string, number>>) => void;
}

/** Facets whose values run from the latest to the first; the others go by the alphabet. */
const LATEST_FIRST: ReadonlySet<Facet> = new Set(['issue', 'year']);

/** Makes the choice among a facet's values. `any` stands for none of them. */
export function makeFacetSelect(
  facet: Facet,
  values: readonly string[],
  { any, language }: { readonly any: string; readonly language: string },
): FacetSelect {
  const select = element('select', {});
  const number = new Intl.NumberFormat(language);
  return {
    element: select,
    show: (chosen, counts) => {
      // A value may be named like what every object has, such as "constructor".
      const countOf = (value: string) => (Object.hasOwn(counts, value) ? (counts[value] ?? 0) : 0);
      // An address may name a value that the bundle does not have.
      const known = chosen === '' || values.includes(chosen) ? values : [...values, chosen];
      const offered = known.filter((value) => value === chosen || countOf(value) > 0);
      select.replaceChildren(
        new Option(any, ''),
        ...sorted(facet, offered, language).map(
          (value) => new Option(`${value} (${number.format(countOf(value))})`, value),
        ),
      );
      select.value = chosen;
    },
  };
}

/** "Issue 10" comes after "Issue 9". */
function sorted(facet: Facet, values: readonly string[], language: string): readonly string[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const ascending = [...values].sort(compare);
  return LATEST_FIRST.has(facet) ? ascending.reverse() : ascending;
}
