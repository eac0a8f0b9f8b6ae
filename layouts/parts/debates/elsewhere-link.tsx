import { interfaceIn, type SiteLanguage } from '../../../src/languages/index.ts';
import type { ElsewhereView } from '../../../src/pages/views/debate-views.ts';
import { Said } from '../words/interface-words.tsx';

/** A link to a text outside the archive, labelled as such. */
export function ElsewhereLink({
  language,
  text,
}: {
  readonly language: SiteLanguage;
  readonly text: ElsewhereView;
}) {
  return (
    <>
      <a class="elsewhere" href={text.href}>
        {text.text}
      </a>{' '}
      <span class="only-in">
        <Said>{interfaceIn(language).debates.elsewhere}</Said>
      </span>
    </>
  );
}
