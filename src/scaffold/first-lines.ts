import { interfaceIn, type SiteLanguage } from '../languages/index.ts';
import type { ArticleFields } from '../schema/texts.ts';
import { placeholder } from './placeholder.ts';
import { type Written, writeTextFile } from './text-file.ts';

/** What a translation is made of. */
export interface TranslationSource {
  readonly from: SiteLanguage;
  readonly to: SiteLanguage;
  /** Fingerprint of the text that is translated, where it is known. */
  readonly source?: string;
}

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

/** The file of a translation, likewise. All else is inherited. */
export function translationFile({ from, to, source }: TranslationSource): string {
  const words = interfaceIn(to).scaffold;
  const fields: Written<keyof ArticleFields> = {
    title: placeholder(words.title, to),
    translators: placeholder(words.translators, to),
    'translated-from': from,
    source,
  };
  return writeTextFile({ fields, body: placeholder(words.translation, to) });
}
