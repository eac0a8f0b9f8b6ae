import type { SiteWords } from '../words/language-words.ts';
import { conventions } from './conventions.ts';
import { interfaceWords } from './interface/index.ts';

/** Português do Brasil: um idioma de revistas. As mensagens e os guias ficam em inglês ou em espanhol. */
export const ptBR: SiteWords = { conventions, interface: interfaceWords };
