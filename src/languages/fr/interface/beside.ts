import type { BesideWords } from '../../words/interface/beside-words.ts';

/** Les chemins d’une page vers ce qui existe dans une autre langue, en français. */
export const beside: BesideWords = {
  heading: 'En regard',
  sideBySide: 'en regard',
  alone: 'Le lire seul en français',
  ownPages: 'Les réponses, les commentaires et la façon de citer le texte sont sur ses propres pages\u00a0:',
  showAll: (language) => `Afficher tout le texte en ${language}`,
  closeness: {
    sections:
      'Les paragraphes de ces deux textes ne se correspondent pas partout. Là où ils diffèrent, ce sont des sections entières qui sont en regard.',
    texts:
      'Ni les paragraphes ni les titres de ces deux textes ne se correspondent. Les textes entiers sont en regard.',
    none: 'Ces deux textes sont trop longs pour une seule page. Voici leurs titres, qui mènent aux textes.',
  },
  stale: (translation, original) =>
    `Le texte en ${translation} suit une version antérieure du texte en ${original}.`,
  changed: 'A changé depuis la traduction',
  nearest: {
    article: 'l’article',
    parallel: 'en regard',
    home: 'page d’accueil',
    issue: 'numéro seul',
    issues: 'liste des numéros',
    debates: 'liste des débats',
    articles: 'liste des articles',
    translations: 'liste des traductions',
  },
};
