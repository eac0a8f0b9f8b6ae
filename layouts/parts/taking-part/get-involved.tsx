import { interfaceIn, type SiteLanguage } from '../../../src/languages/index.ts';
import type { GetInvolvedView } from '../../../src/pages/views/frame-views.ts';
import { Said } from '../words/interface-words.tsx';
import { Block } from '../words/words.tsx';

interface GetInvolvedProps {
  readonly language: SiteLanguage;
  readonly page: GetInvolvedView;
}

/** The summary of the page on how to take part, with a link to it. Its title has to be above. */
export function GetInvolved({ language, page }: GetInvolvedProps) {
  return (
    <>
      {page.summary !== undefined && <Block text={page.summary} />}
      <p>
        <a href={page.href}>
          <Said>{interfaceIn(language).respond.guide}</Said>
        </a>
      </p>
    </>
  );
}
