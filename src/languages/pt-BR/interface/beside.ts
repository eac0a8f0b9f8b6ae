import type { BesideWords } from '../../words/interface/beside-words.ts';

/** Os caminhos de uma página para o que existe em outro idioma, em português. */
export const beside: BesideWords = {
  heading: 'Lado a lado',
  sideBySide: 'lado a lado',
  alone: 'Ler só em português',
  ownPages: 'As respostas, os comentários e como citar o texto estão nas páginas dele:',
  showAll: (language) => `Mostrar todo o texto em ${language}`,
  closeness: {
    sections:
      'Os parágrafos destes dois textos não coincidem em toda parte. Onde não coincidem, vão lado a lado seções inteiras.',
    texts:
      'Nem os parágrafos nem os títulos destes dois textos coincidem. Os textos inteiros vão lado a lado.',
    none: 'Estes dois textos são longos demais para uma só página. Estes são os títulos, que levam aos textos.',
  },
  stale: (translation, original) =>
    `O texto em ${translation} segue uma versão anterior do texto em ${original}.`,
  changed: 'Mudou desde que foi traduzido',
  nearest: {
    article: 'o artigo',
    parallel: 'lado a lado',
    home: 'página inicial',
    issue: 'só o número',
    issues: 'lista de números',
    debates: 'lista de debates',
    articles: 'lista de artigos',
    translations: 'lista de traduções',
  },
};
