/* Every language of the program, one per line: its BCP 47 code and its folder. */
export { en } from './en/index.ts';
export { es } from './es/index.ts';
