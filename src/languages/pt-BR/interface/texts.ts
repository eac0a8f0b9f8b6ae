import { listOf } from '../../cldr/lists.ts';
import type { Interface } from '../../words/interface/interface.ts';

/** Os textos da revista e suas listas, em português. */
export const texts: Pick<Interface, 'work' | 'text' | 'issues' | 'debates' | 'people' | 'articles'> = {
  work: {
    nowReading: 'Você está lendo',
    translatedBy: 'Tradução de',
    others: (count) => (count === 1 ? 'mais 1' : `mais ${count}`),
    translatedFrom: (language) => `Traduzido do ${language}`,
    alsoIn: 'Também disponível em:',
    facts: 'Sobre este texto',
    topics: 'Temas',
    translation: 'Tradução',
    license: 'Licença',
    address: 'Endereço permanente',
    doi: 'DOI',
    credit: 'Imagem:',
    attachments: 'Anexos',
    respondsTo: 'Responde a',
    answeredBy: 'Recebeu resposta de',
    answers: (count) => (count === 1 ? '1 resposta' : `${count} respostas`),
    paragraph: (number) => `parágrafo ${number}`,
    elsewhere: (host) => `um texto publicado em ${host}`,
    followDebate: 'Acompanhar o debate',
    texts: (count) => (count === 1 ? '1 texto' : `${count} textos`),
    previous: 'Anterior neste número',
    next: 'Seguinte neste número',
    neighbours: 'Antes e depois deste artigo',
    revised: () => 'Revisto em',
    links: 'Links',
  },
  text: {
    table: (number) => `Tabela ${number}`,
    code: (language) => (language === undefined ? 'Código' : `Código em ${language}`),
    notes: 'Notas',
    note: (number) => `Nota ${number}`,
    backToText: (note, mention) =>
      mention === 1 ? `Voltar da nota ${note} ao texto` : `Voltar da nota ${note} ao texto, lugar ${mention}`,
  },
  issues: {
    count: (count) => (count === 1 ? '1 número' : `${count} números`),
    facts: 'Sobre este número',
    editedBy: 'Organização de',
    introductionHeading: 'Introdução',
    introduction: 'A introdução',
    articles: (count, inThisLanguage) => {
      const all = count === 1 ? '1 artigo' : `${count} artigos`;
      if (inThisLanguage === count) return all;
      return `${all}, ${inThisLanguage === 0 ? 'nenhum' : inThisLanguage} em português`;
    },
    previous: 'Número anterior',
    next: 'Número seguinte',
    neighbours: 'Antes e depois deste número',
  },
  debates: {
    debate: 'Debate',
    explanation:
      'Cada debate nasce de um texto e reúne tudo o que responde a ele, direta ou indiretamente, de um número a outro.',
    elsewhereInDebate: 'está completo em outro lugar deste debate',
    summary: ({ texts, people, issues, first, latest }) => {
      const all = texts === 1 ? '1 texto' : `${texts} textos`;
      const by = people === 0 ? '' : people === 1 ? ' de uma só pessoa' : ` de ${people} pessoas`;
      const across = issues === 1 ? 'um só número' : `${issues} números`;
      const when =
        first.iso === latest.iso
          ? `${first.iso.length === 10 ? 'em' : 'de'} ${first.text}`
          : `de ${first.text} a ${latest.text}`;
      return `${all}${by} em ${across}, ${when}`;
    },
    texts: (count, inThisLanguage) => {
      const all = count === 1 ? '1 texto' : `${count} textos`;
      if (inThisLanguage === count) return all;
      return `${all}, ${inThisLanguage === 0 ? 'nenhum' : inThisLanguage} em português`;
    },
    writtenIn: (languages) =>
      `escritos ${listOf(
        languages.map((language) => `em ${language}`),
        'pt-BR',
      )}`,
    beganWith: 'Começou com',
    answeredBy: () => 'Com respostas de',
    elsewhere: 'em outro lugar da web',
    map: 'No tempo',
    list: 'Quem responde a quem',
    showMap: 'Mapa do debate',
    skipMap: 'Pular o mapa',
    andOthers: (name, count) => (count === 1 ? `${name} e mais 1 pessoa` : `${name} e mais ${count} pessoas`),
    feed: 'Feed Atom deste debate',
  },
  people: { authored: 'Textos', translated: 'Traduções', edited: 'Números organizados' },
  articles: {
    topic: 'Tema',
    letters: 'De A a Z',
    people: 'Pessoas',
    topics: 'Temas',
  },
};
