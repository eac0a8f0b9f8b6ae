import { loadSite } from '../../check/load-site.ts';
import { type Problem, withWarningsAsErrors } from '../../problems/problem.ts';
import { unknownParagraph } from '../../problems/rules/answers/unknown-paragraph.ts';
import type { Beginning, NewFile } from '../../scaffold/scaffold.ts';
import type { ContentFolder } from '../../sources/read-content.ts';
import type { ExistingContent } from './existing-content.ts';

/**
 * The errors that `check` would find in a new file if it were in the content folder. A paragraph that does not exist is
 * one of them, because it was asked for a moment ago. Loads only the files that the new
 * one depends on, because an archive may have thousands.
 */
export function errorsInNewFile(
  file: NewFile,
  text: Beginning,
  folder: ContentFolder,
  known: ExistingContent,
): readonly Problem[] {
  const issues = new Set<string>();
  const works = new Set<string>();
  if (text.kind === 'article') {
    issues.add(text.issue);
    for (const { article } of text.respondsTo) {
      const path = known.articles.get(article);
      issues.add(path?.split('/')[1] ?? article.replace(/^issue-/, ''));
      if (path !== undefined) works.add(path.replace(/\..*/s, ''));
    }
  }
  const concerns = (path: string) => {
    const [, issue = ''] = path.split('/');
    const isIssue = /^issues\/[^/]+\/issue\./.test(path) && issues.has(issue);
    return path === 'journal.yaml' || isIssue || works.has(path.replace(/\..*/s, ''));
  };
  const files = [...folder.files.filter(({ path }) => concerns(path)), file];
  const { problems } = loadSite({ ...folder, files }, { drafts: true });
  const printed = `${folder.root}/${file.path}`;
  const refused = ({ severity, rule }: Problem) => severity === 'error' || rule === unknownParagraph.id;
  return withWarningsAsErrors(problems.filter((problem) => problem.file === printed && refused(problem)));
}
