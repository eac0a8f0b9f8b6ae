import { interfaceIn, type SiteLanguage } from '../../src/languages/index.ts';
import type { ElsewhereView } from '../../src/pages/views/views.ts';

/** A text that is not part of the archive, by its address, labelled as such. */
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
      <span class="only-in">{interfaceIn(language).debates.elsewhere}</span>
    </>
  );
}
