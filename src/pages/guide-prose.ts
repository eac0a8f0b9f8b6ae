import { readFileSync } from 'node:fs';
import { type GuideLanguage, guideIn } from '../languages/index.ts';
import type { ProseChapter } from '../languages/words/guide-chapters.ts';
import type { ResolveReference } from '../text/reading/references.ts';
import type { RenderedText } from '../text/reading/rendered-text.ts';
import { renderText } from '../text/render-text.ts';

/** The Markdown of a chapter. It is a part of the program, like its modules. */
export function proseOf(chapter: ProseChapter, language: GuideLanguage): string {
  return readFileSync(guideIn(language).prose[chapter], 'utf8');
}

/** A chapter as HTML, made as the journal's texts are. Throws where it has a fault, which is the program's own. */
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
