import type { GuidePart, MessageWords, SiteWords } from '../words/language-words.ts';
import { commands } from './commands/index.ts';
import { conventions } from './conventions.ts';
import { fields } from './fields/index.ts';
import { theme } from './fields/theme.ts';
import { guide } from './guide/index.ts';
import { interfaceWords } from './interface/index.ts';
import { preview } from './preview.ts';
import { rules } from './rules/index.ts';

/** English: a language of journals and of messages. */
export const en: SiteWords & MessageWords & GuidePart = {
  conventions,
  interface: interfaceWords,
  guide,
  rules,
  fields,
  commands,
  preview,
  theme,
};
