import type { Root } from 'hast';
import { type Converted, markdownOf } from '../../markup/markdown-of.ts';
import { wordsOf } from '../../markup/tree/elements.ts';
import type { Generator } from '../source/list-folder.ts';
import { linksIn, nameHeadings } from './anchors.ts';
import { takeAttributeLists } from './attribute-lists.ts';
import { type BodyTree, treeOfHtml, treeOfMarkdown } from './markdown-tree.ts';
import { captionByTitle } from './picture-titles.ts';
import { TagPlacer } from './place-tags.ts';
import { markTags, type TagUses } from './tag-marks.ts';

/** How the text of a file is read. */
export interface BodyOptions extends TagUses {
  readonly generator: Generator;
  readonly isHtml: boolean;
}

/** A text as our Markdown, and what a person should know of it. */
export interface ConvertedBody extends Converted {
  /** Tags of templates that are words now. */
  readonly keptTags: readonly string[];
  /** Marks of other dialects that were left out. */
  readonly leftOutMarks: readonly string[];
  readonly looseNotes: readonly string[];
  /** The words of the heading at its beginning, if the text has no other title. It is left out of the text. */
  readonly title: string | undefined;
}

/** The addresses of the links in a text. */
export function linksOfBody(body: string, options: BodyOptions): readonly string[] {
  return linksIn(treeOf(body, options).root);
}

/**
 * Turns the text of another generator into our Markdown.
 * @param wanted the anchors of this text to which others have links
 * @param hasTitle whether the title stands elsewhere
 */
export function convertBody(
  body: string,
  options: BodyOptions,
  { wanted, hasTitle }: { readonly wanted: ReadonlySet<string>; readonly hasTitle: boolean },
  rewrite: (address: string, use: 'link' | 'picture') => string | undefined,
): ConvertedBody {
  const { root, notes, looseNotes, keptTags, leftOutMarks } = treeOf(body, options);
  const title = hasTitle ? undefined : takeTitle(root);
  const anchors = nameHeadings(root, wanted);
  const converted = markdownOf(root, { notes, rewrite, anchors });
  return { ...converted, keptTags, leftOutMarks, looseNotes, title };
}

/** Takes the heading with which a text begins, if it is one of the first level. */
function takeTitle(root: Root): string | undefined {
  const first = root.children.find((node) => node.type === 'element');
  if (first?.tagName !== 'h1') return undefined;
  root.children = root.children.filter((node) => node !== first);
  return wordsOf(first).replace(/\s+/g, ' ').trim();
}

interface ReadBody extends BodyTree {
  readonly keptTags: readonly string[];
  readonly leftOutMarks: readonly string[];
}

function treeOf(body: string, { generator, isHtml, ...uses }: BodyOptions): ReadBody {
  const { text, marks } = markTags(withoutExtensions(body), uses);
  const tree = isHtml
    ? treeOfHtml(text)
    : treeOfMarkdown(withBlankLines(text), { linkify: generator === 'hugo' });
  const placer = new TagPlacer(marks);
  const leftOutMarks: string[] = [];
  const contents = [
    tree.root,
    ...[...tree.notes.values()].map((children) => ({ type: 'root' as const, children })),
  ];
  for (const root of contents) {
    leftOutMarks.push(...takeAttributeLists(root));
    placer.place(root);
    captionByTitle(root);
  }
  const notes = new Map(
    [...tree.notes.keys()].map((label, index) => [label, contents[index + 1]?.children ?? []]),
  );
  return { ...tree, notes: notes as BodyTree['notes'], keptTags: placer.kept, leftOutMarks };
}

/** Without what kramdown says to itself: `{::options … /}`, `{::comment}…{:/comment}`. */
function withoutExtensions(body: string): string {
  if (!body.includes('{::') && !body.includes('{:/')) return body;
  let isComment = false;
  return body
    .split(/(\{::\w{1,20}[^{}\n]{0,200}\}|\{:\/\w{0,20}\})/)
    .filter((part, index) => {
      if (index % 2 === 0) return !isComment;
      isComment = /^\{::comment\s?\}/.test(part);
      return false;
    })
    .join('');
}

/** Inside of HTML with `markdown="1"`, kramdown reads Markdown. Others do so after a blank line. */
function withBlankLines(text: string): string {
  if (!/\smarkdown=["']?(?:1|block|span)/.test(text)) return text;
  return text
    .replace(
      /^[ \t]{0,3}(<\w[^<>\n]{0,500}) markdown=["']?(?:1|block|span)["']?([^<>\n]{0,500}>)[ \t]{0,9}$/gm,
      '\n$1$2\n',
    )
    .replace(
      /^[ \t]{0,3}(<\/(?:div|section|aside|article|figure|blockquote|details|header|footer)>)/gm,
      '\n$1',
    );
}
