import type { Interface } from '../../words/interface/interface.ts';

/** A busca, em português. */
export const search: Pick<Interface, 'searchPage'> = {
  searchPage: {
    label: 'Buscar no arquivo',
    button: 'Buscar',
    withoutScript:
      'A busca precisa de JavaScript, que está desativado neste navegador. Também se encontra tudo sem ela:',
    withoutScriptLink: 'todos os artigos, pessoas e temas',
    script: {
      searching: 'Buscando…',
      failed: 'Não foi possível carregar a busca. Tente de novo.',
      noResults: 'Nenhum resultado para “{query}”.',
      notThere: 'Nenhum texto contém “{word}”.',
      notTogether: 'Cada palavra está em algum texto, mas nenhum contém todas.',
      nearWords: 'Palavras parecidas que aparecem nos textos:',
      results: { one: '{count} resultado para “{query}”', other: '{count} resultados para “{query}”' },
      noTexts: 'Nenhum texto passa por estes filtros.',
      texts: { one: '{count} texto', other: '{count} textos' },
      hint: 'Confira a ortografia ou tente outras palavras.',
      hintWithFilters: 'Confira a ortografia, tente outras palavras ou retire os filtros.',
      resultsIn: { one: '{count} resultado em português', other: '{count} resultados em português' },
      searchIn: 'Buscar em português',
      notSaved: 'Não está salvo para ler sem conexão',
      moreResults: 'Mais resultados',
      filters: 'Filtrar e ordenar',
      activeFilters: { one: '{count} filtro', other: '{count} filtros' },
      clearFilters: 'Retirar todos os filtros',
      filterNames: { issue: 'Número', section: 'Seção', person: 'Pessoa', topic: 'Tema', year: 'Ano' },
      anyValue: 'Qualquer',
      sort: 'Ordem',
      sortOrders: {
        relevance: 'Relevância',
        newest: 'Mais recentes primeiro',
        oldest: 'Mais antigos primeiro',
      },
      keyChoice: 'A tecla / abre a busca em qualquer página',
    },
  },
};
