import type { SearchConfig } from '../../search-config.ts';
import { element } from './element.ts';
import { makeFacetSelect } from './facet-select.ts';
import type { Counts, Facets } from './index/choices.ts';
import { counted } from './phrase.ts';
import { FACETS, narrowed, ORDERS, type Wanted } from './wanted.ts';

/** The controls that filter and sort the results. */
export interface Filters {
  readonly element: HTMLElement;
  /** Shows the current selection, and the number of results for each other choice. */
  readonly show: (wanted: Wanted, counts: Counts) => void;
}

/**
 * Above this width the filters are beside the results; below it they are in a closed disclosure. Has to match
 * `styles/search-wide.css`.
 */
const WIDE = '(min-width: 58rem)';

/**
 * Creates controls for the facets that have values. They show nothing before `show`. `onChoice` receives the change that the
 * reader makes.
 */
export function makeFilters(
  strings: SearchConfig['strings'],
  language: string,
  all: Facets,
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
    // The button disappears once no filter is selected, so the focus has to move away from it.
    (facets[0]?.select ?? order).focus();
    onChoice((wanted) => ({ ...wanted, filters: {} }));
  });
  const active = element('span', { className: 'search-active' });
  const choices = [
    ...facets.map(({ facet, select }) => element('label', {}, strings.filterNames[facet], select)),
    element('label', {}, strings.sort, order),
    clear,
  ];
  return {
    element: disclosure(element('summary', {}, strings.filters, ' ', active), choices),
    show: (wanted, counts) => {
      for (const { facet, show } of facets) show(wanted.filters[facet] ?? '', counts[facet] ?? {});
      order.value = wanted.order;
      const narrowing = Object.keys(wanted.filters).length;
      active.textContent = narrowing === 0 ? '' : counted(strings.activeFilters, language, narrowing);
      clear.hidden = narrowing === 0;
    },
  };
}

/** The controls in a disclosure. It is open on wide screens, unless the reader closes it. */
function disclosure(summary: HTMLElement, choices: readonly HTMLElement[]): HTMLDetailsElement {
  const wide = matchMedia(WIDE);
  const group = element('div', { className: 'search-choices' }, ...choices);
  const details = element('details', { open: wide.matches }, summary, group);
  wide.addEventListener('change', () => {
    details.open = wide.matches;
  });
  return details;
}
