import type { PassagePlace, StaleWords, TranslationsWords } from '../../words/interface/translation-words.ts';
import { counted } from './grammar.ts';

/** La page des traductions, en français. */
export const translations: TranslationsWords = {
  explanation:
    'Tous les textes de la revue et les langues dans lesquelles on peut les lire. Les cases vides attendent quelqu’un pour les traduire.',
  text: 'Texte',
  state: { original: 'Original', translated: 'Traduit', stale: 'À mettre à jour', missing: 'Manque' },
  changes: (count) => counted(count, 'changement', 'changements'),
  pages: 'Pages de la revue',
  total: 'Total',
  outOf: (count, all) => `${count} sur ${all}`,
  outOfDate: (count) => `${count} à mettre à jour`,
  wanted: 'Les plus attendues',
  all: 'Tous les textes',
  moreWanted: (count) => `Encore ${counted(count, 'autre', 'autres')} dans le tableau ci-dessous.`,
  into: (language) => `en ${language}`,
  reasons: {
    answers: 'Répond à un texte déjà traduit\u00a0:',
    newestIssue: 'Dans le numéro le plus récent',
    stale: (count) =>
      count === undefined
        ? 'L’original a changé depuis sa traduction'
        : `L’original a changé à ${counted(count, 'endroit', 'endroits')} depuis sa traduction`,
    missing: 'Pas encore traduit',
  },
};

/** L’avertissement sur une traduction plus ancienne que son original, en français. */
export const stale: StaleWords = {
  heading: 'L’original a changé',
  explanation: (language) => `Cette traduction suit une version antérieure du texte en ${language}.`,
  places: 'A changé depuis\u00a0:',
  place: placeInWords,
  more: (count) => `et ${count} de plus`,
  readOriginal: (language) => `Lire le texte actuel en ${language}.`,
};

function placeInWords(place: PassagePlace | undefined, isGone: boolean): string {
  switch (place?.kind) {
    case 'title':
      return 'le titre';
    case 'subtitle':
      return 'le sous-titre';
    case 'summary':
      return 'le résumé';
    case 'imageAlt':
      return 'la description de l’image';
    case 'callText':
      return 'l’appel';
    case 'paragraph':
      return isGone ? `après le paragraphe ${place.number}` : `le paragraphe ${place.number}`;
    case 'note':
      return isGone ? `après la note ${place.number}` : `la note ${place.number}`;
    default:
      return place === undefined || place.after === 0 ? 'le début' : `après le paragraphe ${place.after}`;
  }
}
