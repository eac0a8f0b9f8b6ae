import { interfaceIn, type SiteLanguage } from '../../src/languages/index.ts';

/** The mark of an unpublished text. */
export function Draft({ language }: { readonly language: SiteLanguage }) {
  return <span class="draft">{interfaceIn(language).draft}</span>;
}

/** The mark after a title in a list. Renders nothing if the text is not a draft. */
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
