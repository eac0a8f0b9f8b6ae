import { interfaceIn, type SiteLanguage } from '../languages/index.ts';
import type { ArticleFields } from '../schema/texts.ts';
import { placeholder } from './placeholder.ts';
import { type Written, writeTextFile } from './text-file.ts';

/** The file of an article that answers a text, for somebody to go on in a forge's editor. Short, since it is part of a link. */
export function answerFile(answered: string, language: SiteLanguage): string {
  const words = interfaceIn(language).scaffold;
  const fields: Written<keyof ArticleFields> = {
    title: placeholder(words.title, language),
    authors: placeholder(words.authors, language),
    'responds-to': answered,
  };
  return writeTextFile({ fields, body: placeholder(words.text, language) });
}
