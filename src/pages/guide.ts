import { addressOf, type PageRef } from '../addresses/page-ref.ts';
import { PROPERTIES, PROPERTY_NAMES } from '../content/theme/properties.ts';
import {
  fieldsIn,
  type GuideLanguage,
  guideIn,
  guideLanguageFor,
  interfaceIn,
  isMessageLanguage,
  type MessageLanguage,
  type SiteLanguage,
  themeIn,
} from '../languages/index.ts';
import { replaceableIn } from '../languages/own-words.ts';
import { asTyped } from '../languages/typed-commands.ts';
import { expectedInWords } from '../languages/words/fields/expected-in-words.ts';
import { GUIDE_CHAPTERS, type GuideChapter } from '../languages/words/guide-chapters.ts';
import type { FieldFile } from '../languages/words/guide-words.ts';
import { type AnyRule, RULES } from '../problems/rules/all-rules.ts';
import { type Field, fieldsOf } from '../schema/walk-fields.ts';
import { hrefOf, minutesFor } from '../site/site.ts';
import type { Reference } from '../text/reading/references.ts';
import { setCode } from './code/set-code.ts';
import { FIELD_FILES } from './guide-fields.ts';
import { renderProse } from './guide-prose.ts';
import { frameOf } from './parts/frame.ts';
import { fieldExamples, type OwnExamples } from './parts/guide-examples.ts';
import type { PlannedSite } from './parts/planned-site.ts';
import type {
  FieldFileView,
  FieldView,
  GuideContent,
  GuidedProblem,
  GuideLink,
  GuideView,
  ProblemCase,
  WordView,
} from './views/guide-views.ts';

/** A language in which every kind of chapter can be written. */
type Telling = GuideLanguage & MessageLanguage;

/** Writes the commands in a text as they are typed in the journal. */
type Typed = (text: string) => string;

/** A chapter of the guides for editors and translators. */
export function guideView(site: PlannedSite, ref: Extract<PageRef, { kind: 'guide' }>): GuideView {
  const { language, chapter } = ref;
  const wordsIn = languageOf(chapter, language);
  const titleIn = (other: SiteLanguage) => guideIn(languageOf(chapter, other)).chapters[chapter].title;
  const { summary } = guideIn(wordsIn).chapters[chapter];
  const overview = linkTo(site, language, 'overview', wordsIn);
  return {
    kind: 'guide',
    ...frameOf(site, ref, { title: titleIn(language), description: summary, titleIn }),
    wordsIn,
    summary,
    ...(chapter !== 'overview' && { overview }),
    chapters: GUIDE_CHAPTERS.filter((other) => other !== 'overview' && other !== chapter).map((other) =>
      linkTo(site, language, other),
    ),
    content: contentOf(site, language, chapter),
  };
}

/**
 * The language of a chapter for readers of a language: the same if the chapter has all its words in it, or else
 * English.
 */
function languageOf(chapter: GuideChapter, reader: SiteLanguage): GuideLanguage {
  return chapter === 'fields' || chapter === 'theme' || chapter === 'problems'
    ? tellingFor(reader)
    : guideLanguageFor(reader);
}

/** The language of chapters that are generated from the words of fields and rules. */
function tellingFor(reader: SiteLanguage): Telling {
  const language = guideLanguageFor(reader);
  return isMessageLanguage(language) ? language : 'en';
}

/** @param around the language of the page with the link */
function linkTo(
  site: PlannedSite,
  language: SiteLanguage,
  chapter: GuideChapter,
  around: SiteLanguage = language,
): GuideLink {
  const wordsIn = languageOf(chapter, language);
  const { title, summary } = guideIn(wordsIn).chapters[chapter];
  const href = hrefOf(site, { kind: 'guide', language, chapter });
  return { text: title, href, summary, ...(wordsIn !== around && { textLanguage: wordsIn }) };
}

function contentOf(site: PlannedSite, language: SiteLanguage, chapter: GuideChapter): GuideContent {
  const { scripts } = site;
  const typed: Typed = (text) => (scripts ? asTyped(text, scripts) : text);
  switch (chapter) {
    case 'overview':
      return { kind: 'overview' };
    case 'fields':
      return {
        kind: 'fields',
        files: fieldFiles(tellingFor(language), fieldExamples(ownExamples(site)), typed),
      };
    case 'theme':
      return { kind: 'theme', file: themeFile(tellingFor(language)), words: wordViews(tellingFor(language)) };
    case 'problems':
      return { kind: 'problems', problems: guidedProblems(tellingFor(language), typed) };
    default: {
      const { html, headings, words } = renderProse(
        chapter,
        guideLanguageFor(language),
        ownExamples(site),
        typed,
        (href) => resolveIn(site, language, href),
      );
      const text = setCode(html, guideLanguageFor(language), 'plain');
      return { kind: 'prose', text: { ...text, headings, minutes: minutesFor(words), links: [] } };
    }
  }
}

function ownExamples({ examples }: PlannedSite): OwnExamples {
  const own = examples.get('guide');
  if (!own) throw new Error('the site has been planned without examples');
  return own;
}

/**
 * Resolves a link in a chapter: to another chapter (`fields.md#article-title`), to `/translations/`, or to an external
 * address.
 */
function resolveIn(site: PlannedSite, language: SiteLanguage, href: string): Reference {
  if (/^https:\/\//.test(href)) return { kind: 'external', href };
  const [path = '', anchor] = href.split('#', 2);
  const chapter = GUIDE_CHAPTERS.find((name) => path === `${name}.md`);
  const ref: PageRef | undefined = chapter
    ? { kind: 'guide', language, chapter }
    : path === '/translations/'
      ? { kind: 'translations', language }
      : undefined;
  if (!ref) return { kind: 'broken' };
  const address = addressOf(ref, site.archive, site.addresses);
  return {
    kind: 'page',
    href: site.addresses.href(address),
    address,
    ...(anchor !== undefined && { anchor }),
  };
}

/** The fields of all kinds of file. A field that several kinds share is explained under the first. */
function fieldFiles(
  language: MessageLanguage,
  ownExamples: ReadonlyMap<string, string>,
  typed: Typed,
): readonly FieldFileView[] {
  const explained = new Map<Field['schema'], string>();
  return Object.entries(FIELD_FILES).map(([file, schema]) => {
    const fields = fieldsOf(schema);
    const [known, own] = [
      fields.filter((field) => explained.has(field.schema)),
      fields.filter((field) => !explained.has(field.schema)),
    ];
    const view: FieldFileView = {
      // `Object.entries` loses the type of the record's keys.
      id: file as FieldFile,
      fields: own.map((field) => fieldView(file, field, language, ownExamples, typed)),
      shared: known.map((field) => ({ text: field.name, href: `#${explained.get(field.schema)}` })),
    };
    for (const field of own) explained.set(field.schema, `${file}-${field.name}`);
    return view;
  });
}

/** The properties of a theme, each with the value that holds without one. */
function themeFile(language: MessageLanguage): FieldFileView {
  const { effects, kinds } = themeIn(language);
  const fields = PROPERTY_NAMES.map((name): FieldView => {
    const { kind, light } = PROPERTIES[name];
    return {
      ...{ id: `theme-${name}`, name: `--${name}`, about: effects[name], expected: kinds[kind] },
      ...{ required: false, example: `--${name}: ${light};`, inner: [] },
    };
  });
  return { id: 'theme', fields, shared: [] };
}

/** The words of the interface that `journal.yaml` may replace. */
function wordViews(language: MessageLanguage): readonly WordView[] {
  const words = interfaceIn(language);
  return [...replaceableIn(words)].map(([name, word]) => ({ name, word }));
}

function fieldView(
  file: string,
  { name, guide, required, inner }: Field,
  language: MessageLanguage,
  ownExamples: ReadonlyMap<string, string>,
  typed: Typed,
): FieldView {
  const words = fieldsIn(language);
  return {
    id: `${file}-${name}`,
    name,
    about: typed(words.about[guide.about]),
    expected: expectedInWords(words.expected, guide),
    required,
    example: `${name}: ${(file === 'article' && ownExamples.get(name)) || guide.example}`,
    inner: inner.map((field) => ({
      name: field.name,
      about: typed(words.about[field.guide.about]),
      required: field.required,
    })),
  };
}

/**
 * All rules with their words. Rules with the same id form one entry, and variants with the same explanation form one
 * case.
 */
function guidedProblems(language: MessageLanguage, typed: Typed): readonly GuidedProblem[] {
  const ids = [...new Set(RULES.map(({ id }) => id))];
  return ids.map((id) => {
    const rules = RULES.filter((rule) => rule.id === id);
    const severities = [...new Set(rules.map(({ severity }) => severity))];
    return { id, severities, cases: casesOf(rules, language, typed) };
  });
}

function casesOf(rules: readonly AnyRule[], language: MessageLanguage, typed: Typed): readonly ProblemCase[] {
  const cases = rules.map((rule) => {
    const [found, cure] = rule.example(language);
    return { about: typed(rule.about(language)), found: typed(found), cure: typed(cure) };
  });
  return cases.filter((one, place) => cases.findIndex(({ about }) => about === one.about) === place);
}
