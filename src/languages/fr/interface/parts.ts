import type { PartWords } from '../../words/interface/part-words.ts';
import { counted } from './grammar.ts';

/** Les listes trop longues pour une page, en français. */
export const parts: PartWords = {
  years: 'Par année',
  stretch: (name, number) => `${name}, partie ${number}`,
  newest: (shown, all) => `Les ${shown} textes les plus récents, sur ${all}`,
  oldest: (shown, all) => `Les ${shown} premiers textes, sur ${all}`,
  some: (shown, all) => `${counted(shown, 'texte', 'textes')} sur ${all}`,
  previous: 'Avant',
  next: 'Après',
  neighbours: 'Avant et après cette partie de la liste',
  allIssues: (count) => `Les ${count} numéros`,
  allArticles: (count) => `Les ${count} articles de ce numéro`,
  answers: (shown, all) => `Les ${shown} premières réponses, sur ${all}. Le débat les réunit toutes.`,
};
