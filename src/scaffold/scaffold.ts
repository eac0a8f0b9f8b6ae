import type * as z from 'zod';
import { placeholder } from '../content/placeholder.ts';
import { interfaceIn, type SiteLanguage } from '../languages/index.ts';
import type { Journal } from '../model/archive.ts';
import type { IssueNumber } from '../model/ids.ts';
import {
  type ArticleFields,
  articleSchema,
  type IssueFields,
  issueSchema,
  type PageFields,
} from '../schema/texts.ts';
import { fieldsOf } from '../schema/walk-fields.ts';
import type { YamlValue } from '../sources/yaml/yaml-value.ts';
import { type Written, writeTextFile } from './text-file.ts';

/** What a new text answers: the id of a text in the archive, or the web address of one elsewhere. */
export interface NewAnswer {
  readonly article: string;
  readonly paragraph?: string;
}

interface NewText {
  readonly title: string;
  /** The language in which the text is written. */
  readonly language: SiteLanguage;
}

interface NewArticle extends NewText {
  readonly kind: 'article';
  /** The file's name, without extension and language code. */
  readonly id: string;
  readonly issue: IssueNumber;
  readonly authors: readonly string[];
  readonly section?: string;
  readonly topics: readonly string[];
  readonly respondsTo: readonly NewAnswer[];
  readonly date?: string;
}

interface NewIssue extends NewText {
  readonly kind: 'issue';
  readonly issue: IssueNumber;
  readonly date: string;
}

interface NewPage extends NewText {
  readonly kind: 'page';
  readonly id: string;
}

/** The properties of a new text. */
export type Beginning = NewArticle | NewIssue | NewPage;

export interface NewFile {
  /** Path relative to the content folder, with `/` as separator. */
  readonly path: string;
  readonly text: string;
}

/** The file of a new text: a draft, with placeholders in the language of the person who fills it in. */
export function scaffold(text: Beginning, journal: Journal, reader: SiteLanguage): NewFile {
  const path = pathOf(text, journal);
  switch (text.kind) {
    case 'article':
      return { path, text: articleFile(text, journal, reader) };
    case 'issue':
      return { path, text: issueFile(text, reader) };
    case 'page':
      return { path, text: pageFile(text, reader) };
  }
}

/** The path of the new file. */
function pathOf(text: Beginning, journal: Journal): string {
  const suffix = suffixOf(text.language, journal);
  if (text.kind === 'page') return `pages/${text.id}${suffix}`;
  return `issues/${text.issue}/${text.kind === 'issue' ? 'issue' : text.id}${suffix}`;
}

/** The suffix of file names in a language. Files in the default language have no language code. */
export function suffixOf(language: SiteLanguage, journal: Pick<Journal, 'languages'>): string {
  return language === journal.languages[0] ? '.md' : `.${language}.md`;
}

function articleFile(article: NewArticle, journal: Journal, reader: SiteLanguage): string {
  const { title, authors, section, topics, respondsTo, date } = article;
  const words = interfaceIn(reader).scaffold;
  const fields: Written<keyof ArticleFields> = {
    title: oneLine(title),
    authors: unlessEmpty(authors),
    date,
    section,
    topics: unlessEmpty(topics),
    'responds-to': answersOf(respondsTo),
    summary: placeholder(words.summary, reader),
    draft: 'true',
  };
  const [firstSection] = journal.sections.keys();
  const unused = [
    ...(authors.length === 0 ? [line('authors', exampleIn(articleSchema, 'authors'))] : []),
    ...(section === undefined && firstSection !== undefined ? [line('section', firstSection)] : []),
    ...(topics.length === 0 ? [line('topics', exampleIn(articleSchema, 'topics'))] : []),
  ];
  return writeTextFile({
    fields,
    comments: asComments(unused, reader),
    body: placeholder(words.text, reader),
  });
}

function issueFile({ title, date }: NewIssue, reader: SiteLanguage): string {
  const words = interfaceIn(reader).scaffold;
  const fields: Written<keyof IssueFields> = {
    title: oneLine(title),
    date,
    summary: placeholder(words.summary, reader),
    draft: 'true',
  };
  const unused = [
    line('editors', exampleIn(issueSchema, 'editors')),
    line('call', exampleIn(issueSchema, 'call')),
  ];
  const body = placeholder(words.introduction, reader);
  return writeTextFile({ fields, comments: asComments(unused, reader), body });
}

function pageFile({ title }: NewPage, reader: SiteLanguage): string {
  const words = interfaceIn(reader).scaffold;
  const fields: Written<keyof PageFields> = {
    title: oneLine(title),
    summary: placeholder(words.summary, reader),
    draft: 'true',
  };
  return writeTextFile({ fields, body: placeholder(words.text, reader) });
}

/**
 * The value of `responds-to` in its shortest form: a single answer without a list, an answer without paragraph as an
 * id.
 */
function answersOf(answers: readonly NewAnswer[]): YamlValue | undefined {
  const written = answers.map(({ article, paragraph }) =>
    paragraph === undefined ? article : { article, paragraph },
  );
  return written.length === 1 ? written[0] : unlessEmpty(written);
}

function unlessEmpty(list: readonly YamlValue[]): YamlValue | undefined {
  return list.length === 0 ? undefined : list;
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

function line(field: string, example: string): string {
  return `${field}: ${example}`;
}

function asComments(lines: readonly string[], reader: SiteLanguage): readonly string[] {
  return lines.length === 0 ? [] : [interfaceIn(reader).scaffold.unused, ...lines];
}

/** The example in the guide of a field. */
function exampleIn<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  name: keyof Shape & string,
): string {
  const field = fieldsOf(schema).find((each) => each.name === name);
  if (!field) throw new Error(`there is no field ${name}`);
  return field.guide.example;
}
