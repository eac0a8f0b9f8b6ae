import type { ExportElement } from './read-export.ts';

/** A term of an item: a category, a tag, or what plugins keep as one, such as its language. */
export interface ItemTerm {
  /** The taxonomy: `category`, `post_tag`, `language`, `author`, … */
  readonly taxonomy: string;
  readonly slug: string;
  readonly name: string;
}

/** What is known of an item without its text. A survey keeps this of every item, so it is small. */
export interface ExportItem {
  readonly id: string;
  /** 1-based line of the export on which it begins. */
  readonly line: number;
  readonly type: string;
  readonly status: string;
  readonly hasPassword: boolean;
  readonly title: string;
  readonly link: string;
  readonly guid: string;
  /** The name in its address, percent-encoded if it is not ASCII. */
  readonly slug: string;
  readonly parent: string;
  /** The day on which it was published, as `YYYY-MM-DD`. */
  readonly date: string | undefined;
  /** The login of its author. */
  readonly creator: string;
  readonly terms: readonly ItemTerm[];
  /** The values of the fields that an import needs, by name. The last one that is not empty counts. */
  readonly meta: ReadonlyMap<string, string>;
  readonly attachmentUrl: string;
  /** The caption of an attachment. Other items keep their excerpt with their text. */
  readonly caption: string;
  /** The place among the attachments of its parent. */
  readonly order: number;
  readonly comments: number;
}

/** A comment as it is in the export, without its author's e-mail address and IP address, which are never read. */
export interface ExportComment {
  readonly id: string;
  readonly parent: string;
  readonly author: string;
  readonly date: string | undefined;
  readonly content: string;
  readonly approved: boolean;
  readonly isPing: boolean;
}

/** The text of an item, and what is read beside it. */
export interface ItemText {
  readonly content: string;
  readonly excerpt: string;
  readonly comments: readonly ExportComment[];
}

/** Fields that an import reads. Others are numerous and long, and nothing of them is kept. */
const KEPT_META =
  /^(?:_wp_attached_file|_wp_attachment_image_alt|_thumbnail_id|footnotes|_wpml_import_\w+|_?translat(?:or|ors|ed_by)|_?traduct(?:or|ora|ores)|_?traducid[oa]_por|_yoast_wpseo_primary_category|_?sub_?title|wps_subtitle|cap-[\w-]+)$/;

/** Reads what is known of an item. */
export function itemOf(element: ExportElement): ExportItem {
  const text = (name: string) => kept(textIn(element, name).trim());
  return {
    id: text('wp:post_id'),
    line: element.line,
    type: text('wp:post_type') || 'post',
    status: text('wp:status') || 'publish',
    hasPassword: textIn(element, 'wp:post_password') !== '',
    title: text('title'),
    link: text('link'),
    guid: text('guid'),
    slug: text('wp:post_name'),
    parent: text('wp:post_parent'),
    date: dayIn(element, ['wp:post_date', 'wp:post_date_gmt']) ?? dayOfRss(textIn(element, 'pubDate')),
    creator: text('dc:creator'),
    terms: termsIn(element),
    meta: metaIn(element),
    attachmentUrl: text('wp:attachment_url'),
    caption: text('wp:post_type') === 'attachment' ? text('excerpt:encoded') : '',
    order: Number(text('wp:menu_order')) || 0,
    comments: element.children.filter(({ name }) => name === 'wp:comment').length,
  };
}

/** Reads the text of an item and its comments. */
export function textOfItem(element: ExportElement): ItemText {
  return {
    content: textIn(element, 'content:encoded').replace(/\r\n?/g, '\n'),
    excerpt: textIn(element, 'excerpt:encoded').replace(/\r\n?/g, '\n'),
    comments: element.children.filter(({ name }) => name === 'wp:comment').map(commentOf),
  };
}

function commentOf(element: ExportElement): ExportComment {
  const text = (name: string) => textIn(element, name).trim();
  const kind = text('wp:comment_type');
  return {
    id: text('wp:comment_id'),
    parent: text('wp:comment_parent'),
    author: text('wp:comment_author'),
    date: dayIn(element, ['wp:comment_date', 'wp:comment_date_gmt']),
    content: textIn(element, 'wp:comment_content').replace(/\r\n?/g, '\n'),
    approved: text('wp:comment_approved') === '1' || text('wp:comment_approved') === 'approve',
    isPing: kind !== '' && kind !== 'comment',
  };
}

/** The text of the first child of that name; empty if there is none. */
export function textIn(element: ExportElement, name: string): string {
  return element.children.find((child) => child.name === name)?.text ?? '';
}

function termsIn(element: ExportElement): readonly ItemTerm[] {
  const found = element.children.filter(({ name }) => name === 'category');
  const terms = found.map(({ attributes, text }) => ({
    taxonomy: kept(attributes['domain'] ?? 'category'),
    slug: kept(attributes['nicename'] ?? ''),
    name: kept(text.trim()),
  }));
  // Exports of version 1.0 name each category twice, the first time without its slug.
  return terms.filter(
    ({ taxonomy, slug, name }) =>
      slug !== '' ||
      !terms.some((other) => other.slug !== '' && other.taxonomy === taxonomy && other.name === name),
  );
}

function metaIn(element: ExportElement): ReadonlyMap<string, string> {
  const meta = new Map<string, string>();
  for (const child of element.children) {
    if (child.name !== 'wp:postmeta') continue;
    const key = textIn(child, 'wp:meta_key').trim();
    const value = textIn(child, 'wp:meta_value');
    // An empty second field follows the notes of some posts.
    if (KEPT_META.test(key) && value.trim() !== '') meta.set(kept(key), kept(value));
  }
  return meta;
}

/** The first of the given elements that has a day. WordPress writes zeros if it knows none. */
function dayIn(element: ExportElement, names: readonly string[]): string | undefined {
  for (const name of names) {
    const day = /^(\d{4}-\d{2}-\d{2})/.exec(textIn(element, name).trim())?.[1];
    if (day !== undefined && isDay(day)) return kept(day);
  }
  return undefined;
}

function dayOfRss(written: string): string | undefined {
  const time = Date.parse(written.trim());
  if (Number.isNaN(time)) return undefined;
  const day = new Date(time).toISOString().slice(0, 10);
  // An item without a date has one before the first year (`-0001-11-30`).
  return /^\d{4}-/.test(day) && isDay(day) && time > 0 ? day : undefined;
}

function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) && !day.startsWith('0000');
}

/**
 * A copy of a text that does not share memory with the part of the file that it was read from. Without it, a short text
 * would keep a quarter of a megabyte.
 */
function kept(text: string): string {
  return text.length < 13 ? text : Buffer.from(text, 'utf8').toString('utf8');
}
