import type { ParsedContent } from '../content/parsed-content.ts';
import type { Theme } from '../content/theme/theme.ts';
import type { Report } from '../problems/problem.ts';
import { unprintableLetters } from '../problems/rules/text/unprintable-letters.ts';
import { unsetLettersIn } from '../text/print-letters.ts';

/** Reports texts of which there can be no PDF, at their first letter that is missing. A theme's own faces may have any letter. */
export function checkPrints(
  { journal, issues, articles }: ParsedContent,
  theme: Theme | undefined,
  report: Report,
): void {
  if (!journal.pdf || (theme?.faces.text.length ?? 0) > 0) return;
  for (const { body, source } of [...issues, ...articles]) {
    const unset = unsetLettersIn(body.markdown);
    const [first] = unset;
    if (!first) continue;
    const before = body.markdown.slice(0, first.at).split('\n');
    const place = {
      file: source.file,
      line: body.firstLine + before.length - 1,
      column: (before.at(-1)?.length ?? 0) + 1,
    };
    report(unprintableLetters, place, { letters: [...new Set(unset.map(({ letter }) => letter))] });
  }
}
