import { interfaceIn, nameIn, type SiteLanguage } from '../../../src/languages/index.ts';
import type { WantedReasonView, WantedView } from '../../../src/pages/views/translation-views.ts';
import { Said } from '../words/interface-words.tsx';
import { Link } from '../words/link.tsx';
import { TitleLink } from '../words/title-link.tsx';

/** The translations that are wanted most, each with why. */
export function WantedList({
  language,
  all,
}: {
  readonly language: SiteLanguage;
  readonly all: readonly WantedView[];
}) {
  return (
    <ol class="wanted">
      {all.map((wanted) => (
        <Wanted key={wanted.work.href + wanted.language} language={language} wanted={wanted} />
      ))}
    </ol>
  );
}

function Wanted({ language, wanted }: { readonly language: SiteLanguage; readonly wanted: WantedView }) {
  const words = interfaceIn(language).translations;
  const { work, issue, state, reasons } = wanted;
  return (
    <li class={reasons.length > 0 ? 'wanted-first' : undefined}>
      <h3 class="index-title">
        <TitleLink language={language} work={work} />
      </h3>
      <ul class="dotted">
        <li class={`state state-${state}`}>
          <Said>{words.state[state]}</Said>
        </li>
        <li>
          <Said>{words.into(nameIn(language, wanted.language))}</Said>
        </li>
        <li>
          <Link link={issue} />
        </li>
      </ul>
      <ul class="wanted-reasons">
        {reasons.length === 0 && (
          <li>
            <Said>{words.reasons.missing}</Said>.
          </li>
        )}
        {reasons.map((reason) => (
          <li key={reason.kind}>
            <Reason language={language} reason={reason} />
          </li>
        ))}
      </ul>
    </li>
  );
}

function Reason({
  language,
  reason,
}: {
  readonly language: SiteLanguage;
  readonly reason: WantedReasonView;
}) {
  const { reasons } = interfaceIn(language).translations;
  switch (reason.kind) {
    case 'answers':
      return (
        <>
          <Said>{reasons.answers}</Said> <TitleLink language={language} work={reason.work} />.
        </>
      );
    case 'newest-issue':
      return <Said>{reasons.newestIssue}.</Said>;
    case 'stale':
      return <Said>{reasons.stale(reason.changes)}.</Said>;
  }
}
