import { interfaceIn, type SiteLanguage } from '../../src/languages/index.ts';

/** Marks a text that is not published yet. */
export function Draft({ language }: { readonly language: SiteLanguage }) {
  return <span class="draft">{interfaceIn(language).draft}</span>;
}

/** The mark behind a title in a list, where the text is a draft. */
export function DraftAfterTitle({
  language,
  draft,
}: {
  readonly language: SiteLanguage;
  readonly draft: boolean;
}) {
  if (!draft) return null;
  return (
    <>
      {' '}
      <Draft language={language} />
    </>
  );
}
