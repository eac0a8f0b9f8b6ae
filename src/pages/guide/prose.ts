import { readFileSync } from 'node:fs';
import type { ProseChapter } from '../../languages/guide-chapters.ts';
import type { Language } from '../../languages/index.ts';
import type { ResolveReference } from '../../text/reading/references.ts';
import type { RenderedText } from '../../text/reading/rendered-text.ts';
import { renderText } from '../../text/render-text.ts';

/** The Markdown of a chapter. It is a part of the program, like its modules. */
export function proseOf(chapter: ProseChapter, language: Language): string {
  return readFileSync(new URL(`${chapter}.${language}.md`, import.meta.url), 'utf8');
}

/** A chapter as HTML, made as the journal's texts are. Throws where it has a fault, which is the program's own. */
export function renderProse(
  chapter: ProseChapter,
  language: Language,
  resolve: ResolveReference,
): RenderedText {
  const file = `src/pages/guide/${chapter}.${language}.md`;
  const body = proseOf(chapter, language);
  const text = renderText({ file, body, bodyLine: 1, language, documentId: chapter }, resolve);
  const [problem] = text.problems;
  if (problem) throw new Error(`${file}:${problem.line}: ${problem.message.en}`);
  return text;
}
