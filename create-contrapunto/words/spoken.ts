import { EN } from './en.ts';
import { ES } from './es.ts';
import type { Words } from './words.ts';

/** The languages that the command speaks. */
export type Spoken = 'en' | 'es';

export const WORDS: Readonly<Record<Spoken, Words>> = { en: EN, es: ES };

/** The language of the person at the terminal, from `--language` or the system's locale. */
export function spokenLanguage(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Spoken {
  const option = args.findIndex((word) => word === '--language' || word.startsWith('--language='));
  const said = option < 0 ? undefined : (args[option]?.split('=')[1] ?? args[option + 1]);
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const system = LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  return /^es\b|^es_/i.test(said ?? system) ? 'es' : 'en';
}
