import { addressOf, type PageRef } from '../addresses/page-ref.ts';
import { GUIDE_CHAPTERS, type GuideChapter } from '../languages/guide-chapters.ts';
import { interfaceIn, type Language } from '../languages/index.ts';
import { type AnyRule, RULES } from '../problems/rules/all-rules.ts';
import { type Field, fieldsIn } from '../schema/walk-fields.ts';
import { hrefOf, minutesFor } from '../site/site.ts';
import type { Reference } from '../text/reading/references.ts';
import { FIELD_FILES, type FieldFile } from './guide/fields.ts';
import { renderProse } from './guide/prose.ts';
import { frameOf } from './parts/frame.ts';
import type { PlannedSite } from './parts/planned-site.ts';
import type {
  FieldFileView,
  FieldView,
  GuideContent,
  GuidedProblem,
  GuideLink,
  GuideView,
  ProblemCase,
} from './views/views.ts';

/** A chapter of the guides for editors and translators. */
export function guideView(site: PlannedSite, ref: Extract<PageRef, { kind: 'guide' }>): GuideView {
  const { language, chapter } = ref;
  const titleIn = (other: Language) => interfaceIn(other).guide.chapters[chapter].title;
  const { summary } = interfaceIn(language).guide.chapters[chapter];
  const overview = linkTo(site, language, 'overview');
  return {
    kind: 'guide',
    ...frameOf(site, ref, { title: titleIn(language), description: summary, titleIn }),
    summary,
    ...(chapter !== 'overview' && { overview }),
    chapters: GUIDE_CHAPTERS.filter((other) => other !== 'overview' && other !== chapter).map((other) =>
      linkTo(site, language, other),
    ),
    content: contentOf(site, language, chapter),
  };
}

function linkTo(site: PlannedSite, language: Language, chapter: GuideChapter): GuideLink {
  const { title, summary } = interfaceIn(language).guide.chapters[chapter];
  return { text: title, href: hrefOf(site, { kind: 'guide', language, chapter }), summary };
}

function contentOf(site: PlannedSite, language: Language, chapter: GuideChapter): GuideContent {
  switch (chapter) {
    case 'overview':
      return { kind: 'overview' };
    case 'fields':
      return { kind: 'fields', files: fieldFiles(language) };
    case 'problems':
      return { kind: 'problems', problems: guidedProblems(language) };
    default: {
      const { html, headings, words } = renderProse(chapter, language, (href) =>
        resolveIn(site, language, href),
      );
      return { kind: 'prose', text: { html, headings, minutes: minutesFor(words), links: [] } };
    }
  }
}

/** Where a link in a chapter leads: to another chapter (`fields.md#article-title`), to `/translations/`, or elsewhere. */
function resolveIn(site: PlannedSite, language: Language, href: string): Reference {
  if (/^https:\/\//.test(href)) return { kind: 'external', href };
  const [path = '', anchor] = href.split('#', 2);
  const chapter = GUIDE_CHAPTERS.find((name) => path === `${name}.md`);
  const ref: PageRef | undefined = chapter
    ? { kind: 'guide', language, chapter }
    : path === '/translations/'
      ? { kind: 'translations', language }
      : undefined;
  if (!ref) return { kind: 'broken', written: 'ours' };
  const address = addressOf(ref, site.archive, site.addresses);
  return {
    kind: 'page',
    href: site.addresses.href(address),
    address,
    ...(anchor !== undefined && { anchor }),
  };
}

/** All fields of all kinds of file; one that several kinds share is explained at the first. */
function fieldFiles(language: Language): readonly FieldFileView[] {
  const explained = new Map<Field['schema'], string>();
  return Object.entries(FIELD_FILES).map(([file, schema]) => {
    const fields = fieldsIn(schema);
    const [known, own] = [
      fields.filter((field) => explained.has(field.schema)),
      fields.filter((field) => !explained.has(field.schema)),
    ];
    const view: FieldFileView = {
      // The keys of the record are the kinds of file.
      id: file as FieldFile,
      fields: own.map((field) => fieldView(file, field, language)),
      shared: known.map((field) => ({ text: field.name, href: `#${explained.get(field.schema)}` })),
    };
    for (const field of own) explained.set(field.schema, `${file}-${field.name}`);
    return view;
  });
}

function fieldView(file: string, { name, guide, required, inner }: Field, language: Language): FieldView {
  return {
    id: `${file}-${name}`,
    name,
    about: guide.about[language],
    expected: guide.expected[language],
    required,
    example: `${name}: ${guide.example}`,
    inner: inner.map((field) => ({
      name: field.name,
      about: field.guide.about[language],
      required: field.required,
    })),
  };
}

/** Every rule with its words; rules of one id are one entry, and variants that say the same are one case. */
function guidedProblems(language: Language): readonly GuidedProblem[] {
  const ids = [...new Set(RULES.map(({ id }) => id))];
  return ids.map((id) => {
    const rules = RULES.filter((rule) => rule.id === id);
    const severities = [...new Set(rules.map(({ severity }) => severity))];
    return { id, severities, cases: casesOf(rules, language) };
  });
}

function casesOf(rules: readonly AnyRule[], language: Language): readonly ProblemCase[] {
  const cases = rules.map((rule) => {
    const [found, cure] = rule.example(language);
    return { about: rule.about[language], found, cure };
  });
  return cases.filter((one, place) => cases.findIndex(({ about }) => about === one.about) === place);
}
