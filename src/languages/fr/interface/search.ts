import type { Interface } from '../../words/interface/interface.ts';

/** La recherche, en français. */
export const search: Pick<Interface, 'searchPage'> = {
  searchPage: {
    label: 'Rechercher dans les archives',
    button: 'Rechercher',
    withoutScript:
      'La recherche a besoin de JavaScript, qui est désactivé dans ce navigateur. On trouve tout aussi bien sans elle\u00a0:',
    withoutScriptLink: 'tous les articles, les personnes et les thèmes',
    script: {
      searching: 'Recherche en cours…',
      failed: 'La recherche n’a pas pu être chargée. Veuillez réessayer.',
      noResults: 'Aucun résultat pour «\u202f{query}\u202f».',
      notThere: 'Aucun texte ne contient «\u202f{word}\u202f».',
      notTogether: 'Chaque mot figure dans un texte, mais aucun texte ne les contient tous.',
      nearWords: 'Mots proches qui figurent dans les textes\u00a0:',
      results: {
        one: '{count} résultat pour «\u202f{query}\u202f»',
        other: '{count} résultats pour «\u202f{query}\u202f»',
      },
      noTexts: 'Aucun texte ne correspond à ces filtres.',
      texts: { one: '{count} texte', other: '{count} textes' },
      hint: 'Vérifiez l’orthographe ou essayez d’autres mots.',
      hintWithFilters: 'Vérifiez l’orthographe, essayez d’autres mots ou retirez les filtres.',
      resultsIn: { one: '{count} résultat en français', other: '{count} résultats en français' },
      searchIn: 'Chercher en français',
      notSaved: 'Non enregistré pour lire hors connexion',
      moreResults: 'Plus de résultats',
      filters: 'Affiner et trier',
      activeFilters: { one: '{count} filtre', other: '{count} filtres' },
      clearFilters: 'Retirer tous les filtres',
      filterNames: {
        issue: 'Numéro',
        section: 'Rubrique',
        person: 'Personne',
        topic: 'Thème',
        year: 'Année',
      },
      anyValue: 'Indifférent',
      sort: 'Ordre',
      sortOrders: {
        relevance: 'Pertinence',
        newest: 'Les plus récents d’abord',
        oldest: 'Les plus anciens d’abord',
      },
      keyChoice: 'La touche / ouvre la recherche depuis toutes les pages',
    },
  },
};
