import { interfaceIn, type SiteLanguage } from '../../src/languages/index.ts';
import type { RevisedView } from '../../src/pages/views/views.ts';
import { Time } from './time.tsx';

/** Tells readers when a published text was changed, and how; nothing where it was not. */
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
      {interfaceIn(language).work.revised(revised.date.iso)} <Time date={revised.date} />: {revised.note}
    </p>
  );
}
