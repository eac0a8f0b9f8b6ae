import type { SiteLanguage } from '../../../src/languages/index.ts';
import type { DateView } from '../../../src/pages/views/work-views.ts';

/** A date in words, with its ISO 8601 form. */
export function Time({ date, lang }: { readonly date: DateView; readonly lang?: SiteLanguage | undefined }) {
  return (
    <time dateTime={date.iso} lang={lang}>
      {date.text}
    </time>
  );
}
