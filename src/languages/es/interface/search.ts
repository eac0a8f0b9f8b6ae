import type { Interface } from '../../words/interface/interface.ts';

/** La búsqueda, en español. */
export const search: Pick<Interface, 'searchPage'> = {
  searchPage: {
    label: 'Buscar en el archivo',
    button: 'Buscar',
    withoutScript:
      'La búsqueda necesita JavaScript, que este navegador tiene desactivado. También se puede encontrar todo sin él:',
    withoutScriptLink: 'todos los artículos, personas y temas',
    script: {
      searching: 'Buscando…',
      failed: 'No se pudo cargar la búsqueda. Inténtalo de nuevo.',
      noResults: 'No hay resultados para «{query}».',
      notThere: 'Ningún texto contiene «{word}».',
      notTogether: 'Cada palabra está en algún texto, pero ninguno las contiene todas.',
      nearWords: 'Palabras parecidas que sí aparecen:',
      results: { one: '{count} resultado para «{query}»', other: '{count} resultados para «{query}»' },
      noTexts: 'Ningún texto pasa por estos filtros.',
      texts: { one: '{count} texto', other: '{count} textos' },
      hint: 'Revisa la ortografía o prueba con otras palabras.',
      hintWithFilters: 'Revisa la ortografía, prueba con otras palabras o quita los filtros.',
      searchIn: 'Buscar en español',
      resultsIn: { one: '{count} resultado en español', other: '{count} resultados en español' },
      notSaved: 'No está guardado para leer sin conexión',
      moreResults: 'Más resultados',
      filters: 'Acotar y ordenar',
      activeFilters: { one: '{count} filtro', other: '{count} filtros' },
      clearFilters: 'Quitar todos los filtros',
      filterNames: { issue: 'Número', section: 'Sección', person: 'Persona', topic: 'Tema', year: 'Año' },
      anyValue: 'Cualquiera',
      sort: 'Orden',
      sortOrders: {
        relevance: 'Relevancia',
        newest: 'Lo más reciente',
        oldest: 'Lo más antiguo',
      },
      keyChoice: 'La tecla / abre la búsqueda desde cualquier página',
    },
  },
};
