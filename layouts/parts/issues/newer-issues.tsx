import { interfaceIn, nameIn, type SiteLanguage } from '../../../src/languages/index.ts';
import { inlineDirection } from '../../../src/model/direction.ts';
import type { HomeView } from '../../../src/pages/views/home-views.ts';
import { AllLink } from '../words/all-link.tsx';
import { Said } from '../words/interface-words.tsx';
import { Words } from '../words/words.tsx';

interface NewerIssuesProps {
  readonly language: SiteLanguage;
  readonly newer: HomeView['newer'];
}

/** Says that there are newer issues in other languages only. Renders nothing if there are none. */
export function NewerIssues({ language, newer }: NewerIssuesProps) {
  if (!newer) return null;
  const words = interfaceIn(language);
  const languages = newer.languages.map((each) => nameIn(language, each));
  return (
    <div class="newer-issues">
      <p>
        <Said>{words.home.newerIssues(newer.count, languages)}</Said>{' '}
        {newer.issues.map((issue, place) => (
          <>
            {place > 0 && '; '}
            {issue.label},{' '}
            <a
              href={issue.href}
              hreflang={issue.onlyIn}
              lang={issue.titleLanguage}
              dir={inlineDirection(issue.title)}
            >
              <Words text={issue.title} />
            </a>
          </>
        ))}
      </p>
      <AllLink all={newer.allIssues} label={words.parts.allIssues} />
    </div>
  );
}
