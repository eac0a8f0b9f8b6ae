import type { Interface } from '../../words/interface/interface.ts';

/** Las respuestas de quienes leen y cómo responder, en español. */
export const answers: Pick<Interface, 'comments' | 'call' | 'respond' | 'contribute' | 'cite'> = {
  comments: {
    heading: (count, elsewhere) => {
      const all = count === 1 ? '1 comentario' : `${count} comentarios`;
      const others = elsewhere.map((other) => {
        const number = other.count === count ? '' : `${other.count} `;
        return `, ${number}en ${other.language}`;
      });
      return all + others.join('');
    },
    permanentLink: (date, name) => `${date}, enlace permanente al comentario de ${name}`,
  },
  call: {
    heading: 'Convocatoria de respuestas',
    forIssue: (number) => `para el número ${number}`,
    deadline: 'Fecha límite:',
    endOfDay: (offset, city) => `al final del día${city === undefined ? '' : ` en ${city}`} (${offset})`,
    sendTo: 'Envía tu respuesta a',
    addToCalendar: 'Añadir al calendario',
    event: (journal, issue) => `${journal}: fecha límite para responder al número ${issue}`,
    states: {
      open: 'Abierta',
      daysLeft: { one: 'Abierta: queda 1 día', other: 'Abierta: quedan {count} días' },
      lastDay: 'Abierta: último día',
      closed: 'Cerrada',
      readersTime: 'Tu hora: {time}',
    },
  },
  respond: {
    heading: { article: 'Responder a este artículo', issue: 'Responder a este número' },
    invitation: {
      article:
        '¿Coincide con lo que has vivido? ¿Lo pusiste en práctica, o lo ves de otra manera? Contéstale con un artículo tuyo. Toda respuesta publicada queda enlazada con este texto en los dos sentidos.',
      issue:
        '¿Hay algo en estas páginas que coincida con lo que has vivido, o que lo contradiga? Contesta con un artículo tuyo. Toda respuesta publicada queda enlazada con el texto al que responde, en los dos sentidos.',
    },
    writeTo: 'Escribe a',
    message: 'El enlace abre un mensaje que ya lleva el título y la dirección de este texto.',
    subject: (title, journal) => `Respuesta a «${title}» (${journal})`,
    call: 'La convocatoria de este número',
    guide: 'Cómo participar',
  },
  contribute: {
    heading: 'Mejorar la revista',
    explanation: (host) =>
      `Estos enlaces abren los archivos de la revista en ${host}, donde hace falta una cuenta. Lo que escribas quedará como propuesta: nada se publica sin que lo vea la redacción.`,
    edit: 'Proponer un cambio en esta página',
    translate: (language) => `Traducir este texto al ${language}`,
    answer: 'Responder con un artículo propio',
    start: 'Primeras líneas, para copiarlas en el editor',
  },
  cite: {
    heading: { article: 'Cómo citar este artículo', issue: 'Cómo citar este número' },
    files: {
      article: 'Para gestores de referencias:',
      issue: 'Para gestores de referencias, con todos los artículos del número:',
    },
    reference: {
      and: conjuncion,
      // La edición en español del manual de la APA une los nombres con «y», no con «&».
      andInApa: conjuncion,
      editors: ['ed.', 'eds.'],
      translators: ['trad.', 'trads.'],
      translatedBy: 'Traducido por',
      number: 'n.º',
      originalPublished: (year) => `Obra original publicada en ${year}`,
    },
    formats: { bib: 'BibTeX', ris: 'RIS', json: 'CSL-JSON' },
  },
};

/** «Ana e Inés», pero «Ana y Hierro»: la conjunción cambia ante el sonido i. */
function conjuncion(siguiente: string): string {
  return /^h?[ií](?![aeouáéóú])/i.test(siguiente) ? 'e' : 'y';
}
