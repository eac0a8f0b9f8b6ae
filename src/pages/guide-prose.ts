import { readFileSync } from 'node:fs';
import { type GuideLanguage, guideIn, type SiteLanguage } from '../languages/index.ts';
import type { ProseChapter } from '../languages/words/guide-chapters.ts';
import { flowYaml } from '../sources/yaml.ts';
import type { ResolveReference } from '../text/reading/references.ts';
import type { RenderedText } from '../text/reading/rendered-text.ts';
import { renderText } from '../text/render-text.ts';

/** What the examples of the guides take from the journal. */
export interface OwnExamples {
  /** The journal's first language. */
  readonly first: SiteLanguage;
  /** Key of a section; undefined if the journal has none. */
  readonly section: string | undefined;
  readonly topics: readonly string[];
}

/** The Markdown of a chapter, which is part of the program, with sections and topics of the journal in its examples. */
export function proseOf(chapter: ProseChapter, language: GuideLanguage, own: OwnExamples): string {
  const file = chapter === 'translators' && own.first === 'es' ? 'translators-from-es' : chapter;
  const markdown = readFileSync(guideIn(language).prose[file], 'utf8');
  const section = own.section === undefined ? '' : `section: ${flowYaml(own.section)}\n`;
  const withSection = markdown.replace(/^section: .*\n/m, () => section);
  const topics = own.topics.length === 0 ? undefined : `topics: ${flowYaml(own.topics)}`;
  return topics === undefined ? withSection : withSection.replace(/^topics: .*$/m, () => topics);
}

/** Renders a chapter like a text of the journal. Throws if it has a problem, since that is a bug of the program. */
export function renderProse(
  chapter: ProseChapter,
  language: GuideLanguage,
  own: OwnExamples,
  resolve: ResolveReference,
): RenderedText {
  const file = `src/languages/${language}/guide/${chapter}.md`;
  const body = proseOf(chapter, language, own);
  const text = renderText({ file, body, bodyLine: 1, language, documentId: chapter }, resolve);
  const [problem] = text.problems;
  if (problem) throw new Error(`${file}:${problem.line}: ${problem.message.en}`);
  return text;
}
