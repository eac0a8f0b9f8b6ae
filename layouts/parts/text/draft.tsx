import { interfaceIn, type SiteLanguage } from '../../../src/languages/index.ts';
import { Said } from '../words/interface-words.tsx';

/** The mark of an unpublished text. */
export function Draft({ language }: { readonly language: SiteLanguage }) {
  return (
    <span class="draft">
      <Said>{interfaceIn(language).draft}</Said>
    </span>
  );
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
