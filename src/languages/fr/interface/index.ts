import { listOf } from '../../cldr/lists.ts';
import type { Interface } from '../../words/interface/interface.ts';
import { answers } from './answers.ts';
import { beside } from './beside.ts';
import { parts } from './parts.ts';
import { saved } from './saved.ts';
import { scaffold } from './scaffold.ts';
import { search } from './search.ts';
import { texts } from './texts.ts';
import { stale, translations } from './translations.ts';

/** L’interface en français. */
export const interfaceWords: Interface = {
  name: 'Français',
  skipToContent: 'Aller au texte',
  labels: {
    mainNavigation: 'Principale',
    languages: 'Langues',
    footer: 'À propos de ce site',
    backToTop: 'Haut de page',
    onThisPage: 'Sur cette page',
  },
  navigation: {
    home: 'Accueil',
    issues: 'Numéros',
    articles: 'Articles',
    debates: 'Débats',
    search: 'Recherche',
    translations: 'Traductions',
  },
  issue: (number) => `Numéro ${number}`,
  volume: (volume) => `Volume ${volume}`,
  onlyIn: (language) => `uniquement en ${language}`,
  readingTime: (minutes) => `${minutes}\u00a0min de lecture`,
  inLanguage: (language) => `en ${language}`,
  draft: 'Brouillon',
  footer: { license: 'Licence\u00a0:', feed: 'Fil Atom', feedOfAll: 'toutes les langues' },
  home: {
    currentIssue: 'Numéro en cours',
    inThisIssue: 'Dans ce numéro',
    earlierIssues: 'Numéros précédents',
    debates: 'Débats',
    newerIssues: (count, languages) =>
      `Il y a ${count === 1 ? 'un numéro plus récent' : `${count} numéros plus récents`} en ${listOf(languages, 'fr')}\u00a0:`,
  },
  notFound: {
    heading: 'Cette page n’existe pas',
    explanation:
      'L’adresse comporte peut-être une erreur, ou la page a disparu. Vous pouvez continuer à partir d’ici\u00a0:',
  },
  redirect: { moved: 'Cette page a été déplacée\u00a0:' },
  preservation: {
    term: 'Conservation',
    bag: 'Le numéro complet (BagIt)',
    manifest: 'Manifeste',
    title: (number) => `Conservation du numéro ${number}`,
    explanation:
      'Tout ce qui compose ce numéro, pour les bibliothèques et pour qui veut en garder une copie\u00a0: chaque texte, sous forme de page et dans le fichier où il a été écrit, avec ses images et ses pièces jointes.',
    permission: 'Autorisation pour le système LOCKSS',
    download: 'À télécharger',
    checksums: 'Sommes de contrôle SHA-256 de tous les fichiers ci-dessous',
    journal: 'Ce que tous les numéros ont en commun\u00a0: nom, langues, rubriques (journal.yaml)',
    texts: 'Textes',
    source: 'Markdown',
    comments: 'Commentaires (YAML)',
    files: 'Images et pièces jointes',
  },
  takeAlong: {
    term: 'À emporter',
    files: { epub: { issue: 'Le numéro complet en EPUB', debate: 'Le débat complet en EPUB' } },
    pdf: { article: 'Cet article en PDF', issue: 'Le numéro complet en PDF' },
    unset: 'Ce texte n’a pas pu être composé pour l’impression. On peut le lire ici :',
    book: {
      cover: 'Couverture',
      contents: 'Sommaire',
      about: 'À propos de ce livre',
      landmarks: 'Repères',
      online: 'Sur le web\u00a0:',
      addresses: 'Adresses permanentes des textes',
      leftOut: 'Ne figurent pas ici, car ils n’existent que dans d’autres langues\u00a0:',
      accessible:
        'Tout est du texte, avec un sommaire et des titres en ordre. Chaque note renvoie au passage qui la mentionne, et inversement.',
      described: 'Toutes les images ont une description.',
      undescribed: 'Certaines images n’ont pas de description.',
    },
  },
  guide: { link: 'Écrire dans la revue', translate: 'Une première traduction en dix minutes' },
  ...texts,
  ...answers,
  ...search,
  parts,
  translations,
  stale,
  beside,
  saved,
  scaffold,
};
