import { element } from './element.ts';
import type { Facet } from './wanted.ts';

/** The drop-down list of a facet. */
export interface FacetSelect {
  readonly element: HTMLSelectElement;
  /** `chosen` is empty if no value is selected. `counts` has the number of results for each value. */
  readonly show: (chosen: string, counts: Readonly<Record<string, number>>) => void;
}

/** Facets sorted in descending order. The others are ascending. */
const LATEST_FIRST: ReadonlySet<Facet> = new Set(['issue', 'year']);

/** Creates the list of a facet's values. `any` is the label of the option for no value. */
export function makeFacetSelect(
  facet: Facet,
  values: readonly string[],
  { any, language }: { readonly any: string; readonly language: string },
): FacetSelect {
  const select = element('select', {});
  const number = new Intl.NumberFormat(language);
  const ordered = sorted(facet, values, language);
  return {
    element: select,
    show: (chosen, counts) => {
      // `hasOwn`, since a value may have the name of an inherited property, such as "constructor".
      const countOf = (value: string) => (Object.hasOwn(counts, value) ? (counts[value] ?? 0) : 0);
      // The address may contain a value that the index does not have.
      const known = chosen === '' || values.includes(chosen) ? ordered : [...ordered, chosen];
      const offered = known.filter((value) => value === chosen || countOf(value) > 0);
      select.replaceChildren(
        new Option(any, ''),
        ...offered.map((value) => new Option(`${value} (${number.format(countOf(value))})`, value)),
      );
      select.value = chosen;
    },
  };
}

/** Sorts values once, since that takes longer than all else. Numbers are sorted by value: "Issue 10" comes after "Issue 9". */
function sorted(facet: Facet, values: readonly string[], language: string): readonly string[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const ascending = [...values].sort(compare);
  return LATEST_FIRST.has(facet) ? ascending.reverse() : ascending;
}
