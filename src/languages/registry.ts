/* Every language of the program, one per line: its BCP 47 code and its folder. */

export { ar } from './ar/index.ts';
export { en } from './en/index.ts';
export { es } from './es/index.ts';
export { fr } from './fr/index.ts';
export { ptBR as 'pt-BR' } from './pt-BR/index.ts';
