import type { SiteLanguage } from '../languages/index.ts';
import type { Journal, Source } from '../model/archive.ts';
import type { IssueNumber, PageId, WorkId } from '../model/ids.ts';
import type { Media } from '../model/media.ts';
import type { Place } from '../problems/problem.ts';
import type { CommentFields } from '../schema/comments.ts';
import type { PeopleFields } from '../schema/journal.ts';
import type { LeftOut } from '../schema/sound-part.ts';
import type { ArticleFields, IssueFields, PageFields } from '../schema/texts.ts';
import { placeInYaml } from '../sources/yaml/place-in-yaml.ts';
import type { YamlPath, YamlValue } from '../sources/yaml/yaml-value.ts';
import { type Body, FRONT_MATTER_LINE } from './front-matter.ts';

/** A text whose front matter cannot be used at all. It is not published, but its body is still checked. */
export type FaultyText = Pick<TextRecord<unknown>, 'language' | 'source' | 'body'>;

/**
 * A text with the valid part of its front matter: an error in one field must not hide the errors in others, and stops
 * the build anyway. Whether the text fits together with the other texts has not been checked.
 */
export interface TextRecord<Fields> {
  readonly language: SiteLanguage;
  readonly source: Source;
  readonly body: Body;
  readonly fields: Fields;
  /** The front matter as written, to look up places. */
  readonly yaml: string;
  /** The valid part as written, to compare editions. */
  readonly data: YamlValue;
  readonly leftOut: LeftOut;
}

export interface ArticleRecord extends TextRecord<ArticleFields> {
  readonly issue: IssueNumber;
  readonly id: WorkId;
}

export interface IssueRecord extends TextRecord<IssueFields> {
  readonly issue: IssueNumber;
}

export interface PageRecord extends TextRecord<PageFields> {
  readonly id: PageId;
}

export interface CommentsRecord {
  readonly issue: IssueNumber;
  readonly id: WorkId;
  readonly file: string;
  /** The file's text, to look up places. */
  readonly yaml: string;
  readonly comments: readonly CommentFields[];
}

/** A text of any kind. */
export type AnyRecord = ArticleRecord | IssueRecord | PageRecord;

/** A file of YAML, as problems name it. */
export interface YamlFile {
  readonly file: string;
  readonly text: string;
}

/** All content that could be parsed. */
export interface ParsedContent {
  /** The content folder as problems name it (see `rootOf`). */
  readonly root: string;
  readonly journal: Journal;
  /** The text of `journal.yaml`, to look up places. */
  readonly journalFile: YamlFile;
  readonly people: PeopleFields;
  /** The text of `people.yaml`, to look up places. */
  readonly peopleFile?: YamlFile;
  readonly articles: readonly ArticleRecord[];
  readonly issues: readonly IssueRecord[];
  readonly pages: readonly PageRecord[];
  readonly comments: readonly CommentsRecord[];
  readonly media: Media;
  /**
   * Ids of works and introductions that exist but could not be parsed, or only in part. A reference to one is not a
   * mistake.
   */
  readonly unreadable: ReadonlySet<string>;
  readonly faulty: readonly FaultyText[];
  /** Ids of articles and introductions that were left out as drafts, or because their issue is a draft. */
  readonly drafts: ReadonlySet<string>;
}

/** Every text, of all kinds. */
export function recordsOf({ articles, issues, pages }: ParsedContent): readonly AnyRecord[] {
  return [...articles, ...issues, ...pages];
}

/** The Markdown of every text, by its path in the content folder. */
export function bodiesOf(content: ParsedContent): ReadonlyMap<string, Body> {
  return new Map(recordsOf(content).map(({ source, body }) => [source.path, body]));
}

/** The place of a value or key in a text's front matter. */
export function placeIn(record: TextRecord<unknown>, path: YamlPath, at: 'key' | 'value' = 'value'): Place {
  return placeInYaml(record.yaml, { file: record.source.file, firstLine: FRONT_MATTER_LINE }, path, at);
}

/** The place of a list's item. If a single item was written without a list, the place of the field. */
export function placeOfItem(
  record: TextRecord<unknown>,
  field: string,
  index: number,
  within: YamlPath = [],
): Place {
  const { data, leftOut } = record;
  const value =
    typeof data === 'object' && Object.hasOwn(data, field) ? (data as Record<string, unknown>)[field] : '';
  const written = leftOut.indexes.get(field)?.[index] ?? index;
  return placeIn(record, Array.isArray(value) ? [field, written, ...within] : [field, ...within]);
}
