import { placeholder } from '../content/placeholder.ts';
import { interfaceIn, type SiteLanguage } from '../languages/index.ts';
import type { ArticleFields } from '../schema/texts.ts';
import { type Written, writeTextFile } from './text-file.ts';

/** The file of an article that answers a text, for a forge's editor. It is short because it is part of a URL. */
export function answerFile(answered: string, language: SiteLanguage): string {
  const words = interfaceIn(language).scaffold;
  const fields: Written<keyof ArticleFields> = {
    title: placeholder(words.title, language),
    authors: placeholder(words.authors, language),
    'responds-to': answered,
  };
  return writeTextFile({ fields, body: placeholder(words.text, language) });
}
