import { readFileSync } from 'node:fs';
import { type GuideLanguage, guideIn } from '../languages/index.ts';
import type { ProseChapter } from '../languages/words/guide-chapters.ts';
import type { ResolveReference } from '../text/reading/references.ts';
import type { RenderedText } from '../text/reading/rendered-text.ts';
import { renderText } from '../text/render-text.ts';

/** The Markdown of a chapter, which is part of the program. */
export function proseOf(chapter: ProseChapter, language: GuideLanguage): string {
  return readFileSync(guideIn(language).prose[chapter], 'utf8');
}

/** Renders a chapter like a text of the journal. Throws if it has a problem, since that is a bug of the program. */
export function renderProse(
  chapter: ProseChapter,
  language: GuideLanguage,
  resolve: ResolveReference,
): RenderedText {
  const file = `src/languages/${language}/guide/${chapter}.md`;
  const body = proseOf(chapter, language);
  const text = renderText({ file, body, bodyLine: 1, language, documentId: chapter }, resolve);
  const [problem] = text.problems;
  if (problem) throw new Error(`${file}:${problem.line}: ${problem.message.en}`);
  return text;
}
