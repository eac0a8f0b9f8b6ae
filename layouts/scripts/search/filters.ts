import type { SearchWords } from '../../../src/languages/search-words.ts';
import { element } from './element.ts';
import { makeFacetSelect } from './facet-select.ts';
import type { Counts } from './pagefind.ts';
import { FACETS, narrowed, ORDERS, type Wanted } from './wanted.ts';

/** The choices that narrow and order the results. */
export interface Filters {
  readonly element: HTMLElement;
  /** Shows what is chosen, and how many results each other choice would give. */
  readonly show: (wanted: Wanted, counts: Counts) => void;
}

/**
 * Makes the choices for the facets that have any value. `all` holds every value. `onChoice` is given a change to what is
 * wanted whenever the reader chooses.
 */
export function makeFilters(
  strings: SearchWords,
  language: string,
  all: Counts,
  onChoice: (change: (wanted: Wanted) => Wanted) => void,
): Filters {
  const facets = FACETS.flatMap((facet) => {
    const values = Object.keys(all[facet] ?? {});
    if (values.length === 0) return [];
    const { element: select, show } = makeFacetSelect(facet, values, { any: strings.anyValue, language });
    select.addEventListener('change', () => onChoice((wanted) => narrowed(wanted, facet, select.value)));
    return [{ facet, select, show }];
  });
  const order = element('select', {}, ...ORDERS.map((name) => new Option(strings.sortOrders[name], name)));
  order.addEventListener('change', () => {
    const chosen = ORDERS.find((name) => name === order.value) ?? 'relevance';
    onChoice((wanted) => ({ ...wanted, order: chosen }));
  });
  const clear = element('button', { type: 'button', className: 'search-clear' }, strings.clearFilters);
  clear.addEventListener('click', () => {
    // The button goes once nothing is chosen, and the focus must not go with it.
    (facets[0]?.select ?? order).focus();
    onChoice((wanted) => ({ ...wanted, filters: {} }));
  });
  const choices = [
    ...facets.map(({ facet, select }) => element('label', {}, strings.filterNames[facet], select)),
    element('label', {}, strings.sort, order),
  ];
  return {
    element: element('fieldset', {}, element('legend', {}, strings.filters), ...choices, clear),
    show: (wanted, counts) => {
      for (const { facet, show } of facets) show(wanted.filters[facet] ?? '', counts[facet] ?? {});
      order.value = wanted.order;
      clear.hidden = Object.keys(wanted.filters).length === 0;
    },
  };
}
