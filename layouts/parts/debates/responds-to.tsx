import { conventionsOf, interfaceIn, type SiteLanguage } from '../../../src/languages/index.ts';
import type { AnsweredView } from '../../../src/pages/views/work-views.ts';
import { Said } from '../words/interface-words.tsx';
import { TitleLink } from '../words/title-link.tsx';
import { Block } from '../words/words.tsx';

/** What a text responds to. Renders nothing if that is nothing. */
export function RespondsTo({
  language,
  answers,
}: {
  readonly language: SiteLanguage;
  readonly answers: readonly AnsweredView[];
}) {
  if (answers.length === 0) return null;
  return (
    <div class="responds-to" data-pagefind-ignore>
      <span class="label">
        <Said>{interfaceIn(language).work.respondsTo}</Said>
      </span>{' '}
      <ul>
        {answers.map((answered) => (
          <li key={answered.href}>
            <AnsweredLink language={language} answered={answered} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A link to what a text responds to, with its issue, and with the number and words of the paragraph. */
function AnsweredLink({
  language,
  answered,
}: {
  readonly language: SiteLanguage;
  readonly answered: AnsweredView;
}) {
  const words = interfaceIn(language).work;
  const { comma } = conventionsOf(language);
  if (answered.kind === 'external')
    return (
      <a href={answered.href}>
        <Said>{words.elsewhere(answered.host)}</Said>
      </a>
    );
  return (
    <>
      <TitleLink language={language} work={answered} />
      <span class="quiet">
        {comma}
        {answered.paragraph !== undefined && words.paragraph(answered.paragraph) + comma}
        <span class="whole">{answered.issue}</span>
      </span>
      {answered.quotation !== undefined && (
        <blockquote cite={answered.href} lang={answered.onlyIn}>
          <Block text={answered.quotation} />
        </blockquote>
      )}
    </>
  );
}
