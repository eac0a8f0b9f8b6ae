import { readFileSync } from 'node:fs';
import { languageName } from '../languages/cldr/language-names.ts';
import { type GuideLanguage, guideIn, guideLanguageFor } from '../languages/index.ts';
import type { ProseChapter } from '../languages/words/guide-chapters.ts';
import type { GuideExamples } from '../languages/words/guide-words.ts';
import { flowYaml } from '../sources/yaml/flow-yaml.ts';
import type { ResolveReference } from '../text/reading/references.ts';
import type { RenderedText } from '../text/reading/rendered-text.ts';
import { renderText } from '../text/render-text.ts';
import type { OwnExamples } from './parts/guide-examples.ts';

/** The Markdown of a chapter, which is part of the program, with names of the journal in its examples. */
export function proseOf(chapter: ProseChapter, language: GuideLanguage, own: OwnExamples): string {
  const file = chapter === 'translators' && own.first === 'es' ? 'translators-from-es' : chapter;
  const markdown = readFileSync(guideIn(language).prose[file], 'utf8');
  const section = own.section === undefined ? '' : `section: ${flowYaml(own.section)}\n`;
  const withSection = markdown.replace(/^section: .*\n/m, () => section);
  const topics = own.topics.length === 0 ? undefined : `topics: ${flowYaml(own.topics)}`;
  const withTopics = topics === undefined ? withSection : withSection.replace(/^topics: .*$/m, () => topics);
  const withFields = chapter === 'translators' ? withTranslation(withTopics, own) : withTopics;
  return withNames(withFields, namesFor(chapter, language, own));
}

/** Replaces the first fields of a translation by those of one that the journal has. */
function withTranslation(markdown: string, { translation }: OwnExamples): string {
  if (!translation) return markdown;
  const { title, slug, summary, translators } = translation;
  const fields = [
    ['title', title],
    ['slug', slug],
    ...(summary === undefined ? [] : [['summary', summary]]),
  ].map(([name, value = '']) => `${name}: ${flowYaml(value)}\n`);
  const written = markdown.replace(/^title: .*\nslug: .*\nsummary: .*\n/m, () => fields.join(''));
  if (translators.length === 0) return written;
  return written.replace(/^translators: .*$/m, () => `translators: ${flowYaml(translators)}`);
}

/** The names in the examples: those of the journal, or else those of the guide in the language of the texts. */
function namesFor(
  chapter: ProseChapter,
  language: GuideLanguage,
  own: OwnExamples,
): Readonly<Record<string, string>> {
  const other = own.other ?? (own.first === 'es' ? 'en' : 'es');
  const examples = guideIn(chapter === 'translators' ? guideLanguageFor(own.first) : language).examples;
  const { 'foreign text': foreign } = guideIn(guideLanguageFor(own.first)).examples;
  const known: GuideExamples = { ...examples, 'foreign text': foreign, ...own.names };
  // A text in the language of the guide, if that is not the first one of the journal.
  const suffix = language === own.first || language !== own.other ? '' : `.${language}`;
  return { ...known, suffix, other, 'other language': languageName(other, language) };
}

function withNames(markdown: string, names: Readonly<Record<string, string>>): string {
  return markdown.replace(/\{\{([a-z ]+)\}\}/g, (_all, name: string) => {
    const value = names[name];
    if (value === undefined) throw new Error(`the guides have no example of "${name}"`);
    return value;
  });
}

/**
 * Renders a chapter like a text of the journal. Throws if it has a problem, since that is a bug of the program.
 * @param typed writes commands as they are typed in the journal
 */
export function renderProse(
  chapter: ProseChapter,
  language: GuideLanguage,
  own: OwnExamples,
  typed: (text: string) => string,
  resolve: ResolveReference,
): RenderedText {
  const file = `src/languages/${language}/guide/${chapter}.md`;
  const body = typed(proseOf(chapter, language, own));
  const text = renderText({ file, body, bodyLine: 1, language, documentId: chapter }, resolve);
  const [problem] = text.problems;
  if (problem) throw new Error(`${file}:${problem.line}: ${problem.message.en}`);
  return text;
}
