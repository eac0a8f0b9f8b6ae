import type { ScaffoldWords } from '../../words/interface/scaffold-words.ts';

/** Les mots d’un nouveau fichier, en français. */
export const scaffold: ScaffoldWords = {
  fillIn: 'compléter',
  answerName: (id) => (id === '' ? 'reponse' : `reponse-a-${id}`),
  title: 'le titre',
  authors: 'votre nom',
  translators: 'votre nom',
  summary: 'une ou deux phrases qui disent de quoi il s’agit',
  text: 'le texte, en Markdown',
  introduction: 'l’introduction du numéro, en Markdown',
  translation: 'la traduction, en Markdown',
  unused:
    'Les lignes qui commencent par # ne comptent pas. Pour en utiliser une, ôtez-en le # et changez la suite\u00a0:',
};
