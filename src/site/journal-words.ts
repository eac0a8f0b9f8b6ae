import type { SiteLanguage } from '../languages/index.ts';
import type { ByLanguage } from '../model/archive.ts';
import type { Site } from './site.ts';

/** The journal's title, tagline and description in one language. */
export interface JournalWords {
  readonly title: string;
  /** May be empty, and so may the description. */
  readonly tagline: string;
  readonly description: string;
}

/** The journal's title, tagline and description in a language, each falling back to the default language. */
export function journalWords({ archive }: Pick<Site, 'archive'>, language: SiteLanguage): JournalWords {
  const { title, tagline, description, languages } = archive.journal;
  const own = (texts: ByLanguage<string>): string => texts.get(language) ?? texts.get(languages[0]) ?? '';
  return { title: own(title), tagline: own(tagline), description: own(description) };
}
