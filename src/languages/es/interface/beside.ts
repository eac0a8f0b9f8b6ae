import type { BesideWords } from '../../words/interface/beside-words.ts';

/** Los caminos de una página a lo que hay en otro idioma, en español. */
export const beside: BesideWords = {
  nearest: {
    home: 'portada',
    issue: 'solo el número',
    issues: 'lista de números',
    debates: 'lista de debates',
    articles: 'lista de artículos',
    translations: 'lista de traducciones',
  },
};
