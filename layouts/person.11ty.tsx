import { interfaceIn } from '../src/languages/index.ts';
import { pagesOfKind, type TemplateData } from '../src/write/eleventy.ts';
import { Document } from './parts/frame/document.tsx';
import { PageHead } from './parts/frame/page-head.tsx';
import { IssueIndex } from './parts/issues/issue-index.tsx';
import { IssueList } from './parts/issues/issue-list.tsx';
import { Band } from './parts/lists/band.tsx';
import { PartCount, PartLinks, PartPager } from './parts/lists/list-parts.tsx';
import { WorkList } from './parts/lists/work-list.tsx';
import { Link } from './parts/words/link.tsx';
import { Block } from './parts/words/words.tsx';

export const data = pagesOfKind('person');

/** A person and the works that the person wrote, translated and edited. */
export default function Person({ planned: { view } }: TemplateData<'person'>) {
  const { language } = view;
  const words = interfaceIn(language).people;
  return (
    <Document view={view}>
      <PageHead title={view.name}>
        {view.bio !== undefined && <Block class="standfirst" text={view.bio} />}
        {view.links.length > 0 && (
          <ul class="dotted">
            {view.links.map((link) => (
              <li key={link.href}>
                <Link link={link} />
              </li>
            ))}
          </ul>
        )}
        {view.parts && <PartCount language={language} parts={view.parts} />}
        <PartLinks language={language} parts={view.parts} label={interfaceIn(language).parts.years} />
      </PageHead>
      {view.authored.length > 0 && (
        <Band label={words.authored}>
          <WorkList language={language} works={view.authored} level={3} place />
        </Band>
      )}
      {view.translated.length > 0 && (
        <Band label={words.translated}>
          <WorkList language={language} works={view.translated} level={3} place />
        </Band>
      )}
      {view.edited.length > 0 && (
        <Band label={words.edited}>
          <IssueList language={language} issues={view.edited} level={3} />
          {view.editedBefore.length > 0 && <IssueIndex language={language} issues={view.editedBefore} />}
        </Band>
      )}
      <PartPager language={language} parts={view.parts} />
    </Document>
  );
}
