import type { Interface } from '../../words/interface/interface.ts';

/** As respostas de quem lê e como responder, em português. */
export const answers: Pick<Interface, 'comments' | 'call' | 'respond' | 'contribute' | 'cite'> = {
  comments: {
    heading: (count, elsewhere) => {
      const all = count === 1 ? '1 comentário' : `${count} comentários`;
      const others = elsewhere.map((other) => {
        const number = other.count === count ? '' : `${other.count} `;
        return `, ${number}em ${other.language}`;
      });
      return all + others.join('');
    },
    permanentLink: (date, name) => `${date}, link permanente para o comentário de ${name}`,
  },
  call: {
    heading: 'Chamada de respostas',
    forIssue: (number) => `para o número ${number}`,
    deadline: 'Prazo:',
    endOfDay: (offset, city) =>
      `até o fim do dia${city === undefined ? '' : `, no horário de ${city}`} (${offset})`,
    sendTo: 'Envie sua resposta para',
    addToCalendar: 'Adicionar ao calendário',
    event: (journal, issue) => `${journal}: prazo para responder ao número ${issue}`,
    states: {
      open: 'Aberta',
      daysLeft: { one: 'Aberta: falta {count} dia', other: 'Aberta: faltam {count} dias' },
      lastDay: 'Aberta: último dia',
      closed: 'Encerrada',
      readersTime: 'No seu horário: {time}',
    },
  },
  respond: {
    heading: { article: 'Responder a este artigo', issue: 'Responder a este número' },
    invitation: {
      article:
        'Isto coincide com o que você viveu? Você pôs em prática, ou vê de outro modo? Responda com um artigo seu. Toda resposta publicada fica ligada a este texto, nos dois sentidos.',
      issue:
        'Algo nestas páginas coincide com o que você viveu, ou o contradiz? Responda com um artigo seu. Toda resposta publicada fica ligada ao texto a que responde, nos dois sentidos.',
    },
    writeTo: 'Escreva para',
    message: 'O link abre uma mensagem que já traz o título e o endereço deste texto.',
    subject: (title, journal) => `Resposta a “${title}” (${journal})`,
    call: 'A chamada de respostas deste número',
    guide: 'Como participar',
  },
  contribute: {
    heading: 'Melhorar a revista',
    explanation: (host) =>
      `Estes links abrem os arquivos da revista em ${host}, onde é preciso ter uma conta. O que você escrever vira uma proposta: nada é publicado antes que a redação veja.`,
    edit: 'Propor uma mudança nesta página',
    translate: (language) => `Traduzir este texto para o ${language}`,
    answer: 'Responder com um artigo seu',
    start: 'Primeiras linhas, para copiar no editor',
  },
  cite: {
    heading: { article: 'Citar este artigo', issue: 'Citar este número' },
    files: {
      article: 'Para gerenciadores de referências:',
      issue: 'Para gerenciadores de referências, com todos os artigos do número:',
    },
    reference: {
      and: () => 'e',
      // As normas da APA em português mantêm o «&» nas referências.
      andInApa: () => '&',
      editors: ['org.', 'orgs.'],
      translators: ['trad.', 'trads.'],
      translatedBy: 'Tradução de',
      number: 'n.',
      originalPublished: (year) => `Obra original publicada em ${year}`,
    },
    formats: { bib: 'BibTeX', ris: 'RIS', json: 'CSL-JSON' },
  },
};
