import type { SiteLanguage } from '../../src/languages/index.ts';
import type { WorkGroup } from '../../src/pages/views/views.ts';
import { WorkList } from './work-list.tsx';

/** An issue's table of contents, by section. */
export function GroupedWorks({
  language,
  groups,
}: {
  readonly language: SiteLanguage;
  readonly groups: readonly WorkGroup[];
}) {
  return (
    <>
      {groups.map((group) => (
        <div class="group" key={group.name ?? ''}>
          {group.name !== undefined && <p class="group-name">{group.name}</p>}
          <WorkList language={language} works={group.works} level={3} place={false} />
        </div>
      ))}
    </>
  );
}
