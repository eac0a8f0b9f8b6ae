import { interfaceIn, type SiteLanguage } from '../../src/languages/index.ts';
import type { GetInvolvedView } from '../../src/pages/views/views.ts';

interface GetInvolvedProps {
  readonly language: SiteLanguage;
  readonly page: GetInvolvedView;
}

/** What there is to do for the journal, in a sentence, and the way to the page that says how. Stands under its title. */
export function GetInvolved({ language, page }: GetInvolvedProps) {
  return (
    <>
      {page.summary !== undefined && <p>{page.summary}</p>}
      <p>
        <a href={page.href}>{interfaceIn(language).respond.guide}</a>
      </p>
    </>
  );
}
