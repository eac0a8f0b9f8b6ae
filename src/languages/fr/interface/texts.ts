import { listOf } from '../../cldr/lists.ts';
import type { Interface } from '../../words/interface/interface.ts';
import { counted, ofLanguage } from './grammar.ts';

/** Les textes de la revue et leurs listes, en français. */
export const texts: Pick<Interface, 'work' | 'text' | 'issues' | 'debates' | 'people' | 'articles'> = {
  work: {
    nowReading: 'Vous lisez',
    translatedBy: 'Traduction\u00a0:',
    others: (count) => counted(count, 'autre', 'autres'),
    translatedFrom: (language) => `Traduit ${ofLanguage(language)}`,
    alsoIn: 'Autres langues\u00a0:',
    facts: 'À propos de ce texte',
    topics: 'Thèmes',
    translation: 'Traduction',
    license: 'Licence',
    address: 'Adresse permanente',
    doi: 'DOI',
    credit: 'Image\u00a0:',
    attachments: 'Pièces jointes',
    respondsTo: 'Répond à',
    answeredBy: 'On lui répond',
    answers: (count) => counted(count, 'réponse', 'réponses'),
    paragraph: (number) => `paragraphe ${number}`,
    elsewhere: (host) => `un texte publié sur ${host}`,
    followDebate: 'Suivre le débat',
    texts: (count) => counted(count, 'texte', 'textes'),
    previous: 'Précédent dans ce numéro',
    next: 'Suivant dans ce numéro',
    neighbours: 'Avant et après cet article',
    revised: (iso) => (iso.length === 10 ? 'Révisé le' : 'Révisé en'),
    links: 'Liens',
  },
  text: {
    table: (number) => `Tableau ${number}`,
    code: (language) => (language === undefined ? 'Code' : `Code en ${language}`),
    notes: 'Notes',
    note: (number) => `Note ${number}`,
    backToText: (note, mention) =>
      mention === 1
        ? `Retour de la note ${note} au texte`
        : `Retour de la note ${note} au texte, appel ${mention}`,
  },
  issues: {
    count: (count) => counted(count, 'numéro', 'numéros'),
    facts: 'À propos de ce numéro',
    editedBy: 'Sous la direction de',
    introductionHeading: 'Introduction',
    introduction: 'L’introduction',
    articles: (count, inThisLanguage) =>
      counted(count, 'article', 'articles') + ofThemInFrench(count, inThisLanguage, 'aucun'),
    previous: 'Numéro précédent',
    next: 'Numéro suivant',
    neighbours: 'Avant et après ce numéro',
  },
  debates: {
    debate: 'Débat',
    explanation:
      'Chaque débat naît d’un texte et réunit tout ce qui lui répond, directement ou non, d’un numéro à l’autre.',
    elsewhereInDebate: 'figure en entier ailleurs dans ce débat',
    summary: ({ texts, people, issues, first, latest }) => {
      const by = people === 0 ? '' : people === 1 ? ' d’une seule personne' : ` de ${people} personnes`;
      const across = issues === 1 ? 'un seul numéro' : `${issues} numéros`;
      const all = `${counted(texts, 'texte', 'textes')}${by} dans ${across}`;
      if (first.iso === latest.iso) return `${all}, ${first.iso.length === 10 ? 'le' : 'en'} ${first.text}`;
      return `${all}, ${since(first)} ${until(latest)}`;
    },
    texts: (count, inThisLanguage) =>
      counted(count, 'texte', 'textes') + ofThemInFrench(count, inThisLanguage, 'aucun'),
    writtenIn: (languages) =>
      `écrits ${listOf(
        languages.map((language) => `en ${language}`),
        'fr',
      )}`,
    beganWith: 'Tout a commencé avec',
    answeredBy: () => 'Avec des réponses de',
    elsewhere: 'ailleurs sur le web',
    map: 'Au fil du temps',
    list: 'Qui répond à qui',
    showMap: 'Carte du débat',
    skipMap: 'Passer la carte',
    andOthers: (name, count) => `${name} et ${counted(count, 'autre personne', 'autres personnes')}`,
    feed: 'Fil Atom de ce débat',
  },
  people: { authored: 'Textes', translated: 'Traductions', edited: 'Numéros dirigés' },
  articles: {
    topic: 'Thème',
    letters: 'De A à Z',
    people: 'Personnes',
    topics: 'Thèmes',
  },
};

/** « , 4 en français » : combien d’entre eux, s’ils ne le sont pas tous. */
function ofThemInFrench(count: number, inThisLanguage: number, none: string): string {
  if (inThisLanguage === count) return '';
  return `, ${inThisLanguage === 0 ? none : `dont ${inThisLanguage}`} en français`;
}

interface Dated {
  readonly text: string;
  readonly iso: string;
}

/** « du 3 mars 2020 », « d’avril 2020 », « de 2020 ». */
function since({ text, iso }: Dated): string {
  if (iso.length === 10) return `du ${text}`;
  return /^[ao]/.test(text) ? `d’${text}` : `de ${text}`;
}

/** « au 3 mars 2020 », « à avril 2020 ». */
function until({ text, iso }: Dated): string {
  return `${iso.length === 10 ? 'au' : 'à'} ${text}`;
}
