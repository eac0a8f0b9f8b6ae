import type { SiteLanguage } from '../../../src/languages/index.ts';
import { plainOf } from '../../../src/model/set-text.ts';
import type { WorkGroup } from '../../../src/pages/views/work-views.ts';
import { Block } from '../words/words.tsx';
import { WorkList } from './work-list.tsx';

/** An issue's table of contents, by section. */
export function GroupedWorks({
  language,
  groups,
  brief,
}: {
  readonly language: SiteLanguage;
  readonly groups: readonly WorkGroup[];
  /** Whether to name only titles and authors. */
  readonly brief: boolean;
}) {
  return (
    <>
      {groups.map((group) => (
        <div class="group" key={plainOf(group.name ?? '')}>
          {group.name !== undefined && <Block class="group-name" text={group.name} />}
          <WorkList language={language} works={group.works} level={3} place={false} brief={brief} />
        </div>
      ))}
    </>
  );
}
