import { interfaceIn, type SiteLanguage } from '../../../src/languages/index.ts';
import type { RevisedView } from '../../../src/pages/views/text-views.ts';
import { Said } from '../words/interface-words.tsx';
import { Time } from '../words/time.tsx';
import { Isolated } from '../words/words.tsx';

/** The date and note of a change after publication. Renders nothing if there was none. */
export function Revised({
  language,
  revised,
}: {
  readonly language: SiteLanguage;
  readonly revised: RevisedView | undefined;
}) {
  if (!revised) return null;
  return (
    <p class="quiet" data-pagefind-ignore>
      <Said>{interfaceIn(language).work.revised(revised.date.iso)}</Said> <Time date={revised.date} />:{' '}
      <Isolated text={revised.note} />
    </p>
  );
}
