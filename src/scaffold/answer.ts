import type { Language } from '../languages/index.ts';
import type { ArticleFields } from '../schema/texts.ts';
import { placeholder } from './placeholder.ts';
import { scaffoldWords } from './scaffold-words.ts';
import { type Written, writeTextFile } from './text-file.ts';

/** The file of an article that answers a text, for somebody to go on in a forge's editor. Short, since it is part of a link. */
export function answerFile(answered: string, language: Language): string {
  const words = scaffoldWords(language);
  const fields: Written<keyof ArticleFields> = {
    title: placeholder(words.title, language),
    authors: placeholder(words.authors, language),
    'responds-to': answered,
  };
  return writeTextFile({ fields, body: placeholder(words.text, language) });
}
