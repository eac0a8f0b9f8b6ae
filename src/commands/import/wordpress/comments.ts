import { Document } from 'yaml';
import type { SiteLanguage } from '../../../languages/index.ts';
import type { CommentFate } from '../../../languages/words/commands/import-words.ts';
import { cleanLine } from '../journal/set-text-of.ts';
import { markdownOf } from '../markup/markdown-of.ts';
import type { ExportComment } from './export/export-item.ts';
import { wordsOfHtml } from './texts/html-words.ts';
import { commentTree } from './texts/plain-comment.ts';

/** A comment as it is written, with its replies. */
export interface WrittenComment {
  readonly name: string;
  readonly date: string;
  readonly language?: SiteLanguage | undefined;
  readonly text: string;
  readonly replies: WrittenComment[];
}

/** What a text's comments become, and how many were left out. */
export interface WrittenComments {
  readonly comments: readonly WrittenComment[];
  readonly counts: ReadonlyMap<CommentFate, number>;
  /** Names of commenters whose text has an e-mail address in it, which they wrote themselves. */
  readonly withMail: readonly string[];
}

export interface CommentContext {
  /** For a commenter who gave no name. */
  readonly anonymous: string;
  /** For a comment that has no date: the day of the text. */
  readonly day: string;
  readonly rewrite: (address: string, use: 'link' | 'picture') => string | undefined;
}

/** How deep replies may be nested. What is deeper becomes a reply of the last of these. */
const DEEPEST = 60;

/** An e-mail address. */
const MAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/;

/**
 * The approved comments of a text, nested as they were, oldest first. A reply to a comment that is left out belongs to
 * the comment above that one.
 */
export function writtenComments(all: readonly ExportComment[], context: CommentContext): WrittenComments {
  const counts = new Map<CommentFate, number>();
  const withMail: string[] = [];
  const fates = new Map(all.map((comment) => [comment, fateOf(comment)]));
  const byId = new Map(all.map((comment) => [comment.id, comment]));
  const made = new Map<string, { readonly comment: WrittenComment; readonly depth: number }>();
  const roots: WrittenComment[] = [];
  const inOrder = all.toSorted((a, b) => Number(a.id) - Number(b.id) || 0);
  const waiting = inOrder.filter((comment) => {
    const fate = fates.get(comment) ?? 'empty';
    counts.set(fate, (counts.get(fate) ?? 0) + 1);
    return fate === 'written';
  });
  // A reply may have a lower number than what it answers, so each is placed after its parent.
  const place = (comment: ExportComment, seen: ReadonlySet<string>): number => {
    const known = made.get(comment.id);
    if (known) return known.depth;
    const parent = seen.size > 200 ? undefined : parentOf(comment, byId, fates, seen);
    const depth = parent ? place(parent, new Set([...seen, comment.id])) + 1 : 0;
    const written = writtenComment(comment, context);
    if (MAIL.test(written.text)) withMail.push(written.name);
    const above = parent && made.get(parent.id)?.comment;
    (above?.replies ?? roots).push(written);
    const isDeepest = above !== undefined && depth >= DEEPEST;
    made.set(comment.id, isDeepest ? { comment: above, depth: depth - 1 } : { comment: written, depth });
    return depth;
  };
  for (const comment of waiting) place(comment, new Set());
  return { comments: roots, counts, withMail };
}

function fateOf({ isPing, approved, content }: ExportComment): CommentFate {
  if (isPing) return 'ping';
  if (!approved) return 'unapproved';
  return wordsOfHtml(content) === '' && !content.includes('<img') ? 'empty' : 'written';
}

/** The nearest comment above that is written; undefined for none, and for comments that answer each other in a circle. */
function parentOf(
  comment: ExportComment,
  byId: ReadonlyMap<string, ExportComment>,
  fates: ReadonlyMap<ExportComment, CommentFate>,
  seen: ReadonlySet<string>,
): ExportComment | undefined {
  const passed = new Set([...seen, comment.id]);
  for (let id = comment.parent; id !== '' && id !== '0' && !passed.has(id); ) {
    const parent = byId.get(id);
    if (!parent || fates.get(parent) === 'written') return parent;
    passed.add(id);
    id = parent.parent;
  }
  return undefined;
}

function writtenComment(comment: ExportComment, { anonymous, day, rewrite }: CommentContext): WrittenComment {
  const { markdown } = markdownOf(commentTree(comment.content), { notes: new Map(), rewrite });
  const name = cleanLine(wordsOfHtml(comment.author));
  // Some people write their address in place of their name.
  const shown = name === '' || MAIL.test(name) || /^[\d.:a-f]{7,}$/i.test(name) ? anonymous : name;
  return {
    name: shown,
    date: comment.date ?? day,
    text: markdown.trim() || wordsOfHtml(comment.content),
    replies: [],
  };
}

/** The file of a text's comments. */
export function commentsFile(comments: readonly WrittenComment[]): string {
  const document = new Document(comments.map(fieldsOf), { schema: 'failsafe', aliasDuplicateObjects: false });
  return document.toString({ lineWidth: 0 });
}

function fieldsOf({ name, date, language, text, replies }: WrittenComment): object {
  return {
    name,
    date,
    ...(language && { language }),
    text,
    ...(replies.length > 0 && { replies: replies.map(fieldsOf) }),
  };
}
