import { type Written, writeTextFile } from '../../../scaffold/text-file.ts';
import type { ArticleFields, IssueFields, PageFields } from '../../../schema/texts.ts';
import type { YamlValue } from '../../../sources/yaml/yaml-value.ts';

/** The front matter of an imported text, and what is offered to be confirmed. */
export interface ImportedFields {
  readonly title: string;
  readonly subtitle: string | undefined;
  readonly slug: string | undefined;
  readonly authors: readonly string[];
  readonly date: string | undefined;
  readonly section: string | undefined;
  readonly topics: readonly string[];
  readonly summary: string | undefined;
  readonly image: { readonly src?: string; readonly alt?: string } | undefined;
  /** Ids of articles, or addresses of texts elsewhere. */
  readonly respondsTo?: readonly string[];
  readonly license?: string | undefined;
  readonly doi?: string | undefined;
  /** Of an issue. */
  readonly volume?: string | undefined;
  readonly translators: readonly string[];
  readonly translatedFrom: string | undefined;
  readonly redirects: readonly string[];
  readonly draft: boolean;
}

/** The file of an imported article. */
export function articleFile(fields: ImportedFields, offers: readonly string[], body: string): string {
  const written: Written<keyof ArticleFields> = {
    title: fields.title,
    subtitle: fields.subtitle,
    slug: fields.slug,
    authors: unlessEmpty(fields.authors),
    date: fields.date,
    section: fields.section,
    topics: unlessEmpty(fields.topics),
    summary: fields.summary,
    'responds-to': answersOf(fields.respondsTo ?? []),
    image: fields.image && { ...fields.image },
    translators: unlessEmpty(fields.translators),
    'translated-from': fields.translatedFrom,
    'redirect-from': unlessEmpty(fields.redirects),
    license: fields.license,
    doi: fields.doi,
    draft: fields.draft ? 'true' : undefined,
  };
  return writeTextFile({ fields: written, comments: offers, body: body.trimEnd() });
}

/** The file of an imported page. */
export function pageFile(fields: ImportedFields, offers: readonly string[], body: string): string {
  const written: Written<keyof PageFields> = {
    title: fields.title,
    subtitle: fields.subtitle,
    slug: fields.slug,
    summary: fields.summary,
    translators: unlessEmpty(fields.translators),
    'translated-from': fields.translatedFrom,
    'redirect-from': unlessEmpty(fields.redirects),
    draft: fields.draft ? 'true' : undefined,
  };
  return writeTextFile({ fields: written, comments: offers, body: body.trimEnd() });
}

/** The file of an issue with an introduction. */
export function introductionFile(fields: ImportedFields, offers: readonly string[], body: string): string {
  const written: Written<keyof IssueFields> = {
    title: fields.title,
    subtitle: fields.subtitle,
    date: fields.date,
    volume: fields.volume,
    editors: unlessEmpty(fields.authors),
    topics: unlessEmpty(fields.topics),
    summary: fields.summary,
    cover: fields.image && { ...fields.image },
    translators: unlessEmpty(fields.translators),
    'translated-from': fields.translatedFrom,
    'redirect-from': unlessEmpty(fields.redirects),
    license: fields.license,
    doi: fields.doi,
    draft: fields.draft ? 'true' : undefined,
  };
  return writeTextFile({ fields: written, comments: offers, body: body.trimEnd() });
}

function answersOf(answers: readonly string[]): YamlValue | undefined {
  return answers.length === 1 ? answers[0] : unlessEmpty(answers);
}

function unlessEmpty(list: readonly string[]): YamlValue | undefined {
  return list.length === 0 ? undefined : list;
}
