import type { SiteLanguage } from '../languages/index.ts';
import type { ByLanguage } from '../model/archive.ts';
import { plainOf, type SetText } from '../model/set-text.ts';
import type { Site } from './site.ts';

/** The journal's title, tagline and description in one language. */
export interface JournalWords<Text = string> {
  readonly title: Text;
  /** May be empty, and so may the description. */
  readonly tagline: Text;
  readonly description: Text;
}

/** The journal's words in a language, each falling back to the default language, as pages show them. */
export function setJournalWords(
  { archive }: Pick<Site, 'archive'>,
  language: SiteLanguage,
): JournalWords<SetText> {
  const { title, tagline, description, languages } = archive.journal;
  const own = (texts: ByLanguage<SetText>): SetText => texts.get(language) ?? texts.get(languages[0]) ?? '';
  return { title: own(title), tagline: own(tagline), description: own(description) };
}

/** The same words without emphasis. */
export function journalWords(site: Pick<Site, 'archive'>, language: SiteLanguage): JournalWords {
  const { title, tagline, description } = setJournalWords(site, language);
  return { title: plainOf(title), tagline: plainOf(tagline), description: plainOf(description) };
}
