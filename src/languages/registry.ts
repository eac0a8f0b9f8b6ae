/* Every language of the program, one line each: its BCP 47 code, and its folder. */
export { en } from './en/index.ts';
export { es } from './es/index.ts';
