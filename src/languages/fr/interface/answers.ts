import type { Interface } from '../../words/interface/interface.ts';
import { counted, of, ofCity } from './grammar.ts';

/** Les réponses des lecteurs et lectrices, et comment répondre, en français. */
export const answers: Pick<Interface, 'comments' | 'call' | 'respond' | 'contribute' | 'cite'> = {
  comments: {
    heading: (count, elsewhere) => {
      const others = elsewhere.map((other) => {
        const number = other.count === count ? '' : `${other.count} `;
        return `, ${number}en ${other.language}`;
      });
      return counted(count, 'commentaire', 'commentaires') + others.join('');
    },
    permanentLink: (date, name) => `${date}, lien permanent vers le commentaire ${of(name)}`,
  },
  call: {
    heading: 'Appel à réponses',
    forIssue: (number) => `pour le numéro ${number}`,
    deadline: 'Date limite\u00a0:',
    endOfDay: (offset, city) =>
      `à la fin du jour${city === undefined ? '' : `, heure ${ofCity(city)}`} (${offset})`,
    sendTo: 'Envoyez votre réponse à',
    addToCalendar: 'Ajouter au calendrier',
    event: (journal, issue) => `${journal}\u00a0: date limite pour répondre au numéro ${issue}`,
    states: {
      open: 'Ouvert',
      daysLeft: { one: 'Ouvert\u00a0: encore {count} jour', other: 'Ouvert\u00a0: encore {count} jours' },
      lastDay: 'Ouvert\u00a0: dernier jour',
      closed: 'Clos',
      readersTime: 'À votre heure\u00a0: {time}',
    },
  },
  respond: {
    heading: { article: 'Répondre à cet article', issue: 'Répondre à ce numéro' },
    invitation: {
      article:
        'Cela rejoint-il ce que vous avez vécu\u202f? L’avez-vous mis en pratique, ou voyez-vous les choses autrement\u202f? Répondez par un article à vous. Toute réponse publiée est reliée à ce texte, dans les deux sens.',
      issue:
        'Quelque chose, dans ces pages, rejoint-il ce que vous avez vécu, ou le contredit-il\u202f? Répondez par un article à vous. Toute réponse publiée est reliée au texte auquel elle répond, dans les deux sens.',
    },
    writeTo: 'Écrivez à',
    message: 'Le lien ouvre un message qui contient déjà le titre et l’adresse de ce texte.',
    subject: (title, journal) => `Réponse à «\u202f${title}\u202f» (${journal})`,
    call: 'L’appel à réponses de ce numéro',
    guide: 'Comment participer',
  },
  contribute: {
    heading: 'Améliorer la revue',
    explanation: (host) =>
      `Ces liens ouvrent les fichiers de la revue sur ${host}, où il vous faut un compte. Ce que vous écrivez devient une proposition\u00a0: rien n’est publié avant que la rédaction l’ait vu.`,
    edit: 'Proposer une modification de cette page',
    translate: (language) => `Traduire ce texte en ${language}`,
    answer: 'Répondre par un article à vous',
    start: 'Premières lignes, à copier dans l’éditeur',
  },
  cite: {
    heading: { article: 'Citer cet article', issue: 'Citer ce numéro' },
    files: {
      article: 'Pour les logiciels bibliographiques\u00a0:',
      issue: 'Pour les logiciels bibliographiques, avec tous les articles du numéro\u00a0:',
    },
    reference: {
      and: () => 'et',
      // En français, les références de l’APA relient les noms par « et », non par « & ».
      andInApa: () => 'et',
      editors: ['dir.', 'dir.'],
      translators: ['trad.', 'trad.'],
      translatedBy: 'Traduit par',
      number: 'n°',
      originalPublished: (year) => `Œuvre originale publiée en ${year}`,
    },
    formats: { bib: 'BibTeX', ris: 'RIS', json: 'CSL-JSON' },
  },
};
