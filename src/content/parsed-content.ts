import type { SiteLanguage } from '../languages/index.ts';
import type { Journal, Source } from '../model/archive.ts';
import type { IssueNumber, PageId, WorkId } from '../model/ids.ts';
import type { Media } from '../model/media.ts';
import type { Place } from '../problems/problem.ts';
import type { CommentFields } from '../schema/comments.ts';
import type { PeopleFields } from '../schema/journal.ts';
import type { ArticleFields, IssueFields, PageFields } from '../schema/texts.ts';
import { placeInYaml, type YamlPath, type YamlValue } from '../sources/yaml.ts';
import { type Body, FRONT_MATTER_LINE } from './front-matter.ts';

/** A text whose front matter has a fault: it is not published, but its body is still looked through. */
export type FaultyText = Pick<TextRecord<unknown>, 'language' | 'source' | 'body'>;

/** A text whose front matter is valid by itself; how it fits the others is not known yet. */
export interface TextRecord<Fields> {
  readonly language: SiteLanguage;
  readonly source: Source;
  readonly body: Body;
  readonly fields: Fields;
  /** Front matter as written, for finding places and for comparing editions. */
  readonly yaml: string;
  readonly data: YamlValue;
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
  readonly comments: readonly CommentFields[];
}

/** A text of any kind. */
export type AnyRecord = ArticleRecord | IssueRecord | PageRecord;

/** Everything in the content folder that could be read. */
export interface ParsedContent {
  /** The content folder as given. */
  readonly root: string;
  readonly journal: Journal;
  readonly people: PeopleFields;
  readonly articles: readonly ArticleRecord[];
  readonly issues: readonly IssueRecord[];
  readonly pages: readonly PageRecord[];
  readonly comments: readonly CommentsRecord[];
  readonly media: Media;
  /** Works and issues that exist but could not be read: naming them is no mistake of its own. */
  readonly unreadable: ReadonlySet<string>;
  readonly faulty: readonly FaultyText[];
  /** Ids of articles that were left out because they, or their issue, are drafts. */
  readonly drafts: ReadonlySet<string>;
}

/** Every text that could be read. */
export function recordsOf({ articles, issues, pages }: ParsedContent): readonly AnyRecord[] {
  return [...articles, ...issues, ...pages];
}

/** The Markdown of every text, by path inside the content folder. */
export function bodiesOf(content: ParsedContent): ReadonlyMap<string, Body> {
  return new Map(recordsOf(content).map(({ source, body }) => [source.path, body]));
}

/** The place of a value (or key) in a text's front matter. */
export function placeIn(record: TextRecord<unknown>, path: YamlPath, at: 'key' | 'value' = 'value'): Place {
  return placeInYaml(record.yaml, { file: record.source.file, firstLine: FRONT_MATTER_LINE }, path, at);
}

/** The place of an item of a list that may also have been written alone, without brackets. */
export function placeOfItem(
  record: TextRecord<unknown>,
  field: string,
  index: number,
  within: YamlPath = [],
): Place {
  const { data } = record;
  const value =
    typeof data === 'object' && Object.hasOwn(data, field) ? (data as Record<string, unknown>)[field] : '';
  return placeIn(record, Array.isArray(value) ? [field, index, ...within] : [field, ...within]);
}
