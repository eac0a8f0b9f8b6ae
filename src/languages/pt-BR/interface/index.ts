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

/** A interface em português do Brasil. */
export const interfaceWords: Interface = {
  name: 'Português',
  skipToContent: 'Ir para o texto',
  labels: {
    mainNavigation: 'Principal',
    languages: 'Idiomas',
    footer: 'Sobre este site',
    backToTop: 'Voltar ao topo',
    onThisPage: 'Nesta página',
  },
  navigation: {
    home: 'Início',
    issues: 'Números',
    articles: 'Artigos',
    debates: 'Debates',
    search: 'Busca',
    translations: 'Traduções',
  },
  issue: (number) => `Número ${number}`,
  volume: (volume) => `Volume ${volume}`,
  onlyIn: (language) => `só em ${language}`,
  readingTime: (minutes) => `${minutes} min de leitura`,
  inLanguage: (language) => `em ${language}`,
  draft: 'Rascunho',
  footer: { license: 'Licença:', feed: 'Feed Atom', feedOfAll: 'todos os idiomas' },
  home: {
    currentIssue: 'Número atual',
    inThisIssue: 'Neste número',
    earlierIssues: 'Números anteriores',
    debates: 'Debates',
    newerIssues: (count, languages) =>
      `Há ${count === 1 ? 'um número mais recente' : `${count} números mais recentes`} em ${listOf(languages, 'pt-BR')}:`,
  },
  notFound: {
    heading: 'Esta página não existe',
    explanation:
      'Talvez haja um erro no endereço, ou a página já não esteja aqui. Você pode continuar por aqui:',
  },
  redirect: { moved: 'Esta página mudou para' },
  preservation: {
    term: 'Preservação',
    bag: 'O número completo (BagIt)',
    manifest: 'Manifesto',
    title: (number) => `Preservação do número ${number}`,
    explanation:
      'Tudo o que compõe este número, para bibliotecas e para quem quiser guardar uma cópia: cada texto como página e como o arquivo em que foi escrito, com suas imagens e anexos.',
    permission: 'Permissão para o sistema LOCKSS',
    download: 'Para baixar',
    checksums: 'Somas SHA-256 de todos os arquivos abaixo',
    journal: 'O que todos os números têm em comum: nome, idiomas, seções (journal.yaml)',
    texts: 'Textos',
    source: 'Markdown',
    comments: 'Comentários (YAML)',
    files: 'Imagens e anexos',
  },
  takeAlong: {
    term: 'Para levar',
    files: { epub: { issue: 'O número completo em EPUB', debate: 'O debate completo em EPUB' } },
    pdf: { article: 'Este artigo em PDF', issue: 'O número completo em PDF' },
    unset: 'Este texto não pôde ser composto para impressão. Ele pode ser lido aqui:',
    book: {
      cover: 'Capa',
      contents: 'Sumário',
      about: 'Sobre este livro',
      landmarks: 'Pontos de referência',
      online: 'Na web:',
      addresses: 'Endereços permanentes dos textos',
      leftOut: 'Não estão aqui, porque só existem em outros idiomas:',
      accessible:
        'Tudo é texto, com sumário e títulos em ordem. Cada nota leva ao trecho que a menciona, e vice-versa.',
      described: 'Todas as imagens têm descrição.',
      undescribed: 'Algumas imagens não têm descrição.',
    },
  },
  guide: { link: 'Escrever na revista', translate: 'Uma primeira tradução em dez minutos' },
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
