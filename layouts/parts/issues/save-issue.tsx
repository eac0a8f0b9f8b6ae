import { interfaceIn, type SiteLanguage } from '../../../src/languages/index.ts';
import { useWordsLanguage } from '../words/interface-words.tsx';

/**
 * The button that saves an issue for offline, as a fact about it. `layouts/scripts/page/offer-saving.ts` shows it in browsers
 * that can.
 */
export function SaveIssue({ language }: { readonly language: SiteLanguage }) {
  const { term, save } = interfaceIn(language).saved;
  const marked = useWordsLanguage();
  return (
    <div id="page_save" class="fact-wide save-issue" hidden>
      <dt lang={marked}>{term}</dt>
      <dd>
        <button type="button" class="action" lang={marked}>
          {save}
        </button>
      </dd>
    </div>
  );
}
