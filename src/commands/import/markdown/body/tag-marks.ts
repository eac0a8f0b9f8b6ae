import { dividedByTags, isShown, pictureOf, type TagPicture, type TemplateTag } from './template-tags.ts';

/** What stands in a text in the place of a tag. */
type Becomes =
  | { readonly kind: 'words'; readonly words: string }
  /** The tag stays as it is written, and that is told. */
  | { readonly kind: 'kept' }
  /** A part of an address. `words` are those that it has outside of one. */
  | { readonly kind: 'address'; readonly address: string; readonly words: string | undefined }
  | { readonly kind: 'picture'; readonly picture: TagPicture }
  | { readonly kind: 'link'; readonly address: string };

/** A tag that was taken out of a text. */
export interface TagMark {
  readonly whole: string;
  readonly becomes: Becomes;
}

/** A text in which marks stand for tags, so that nothing in a tag is read as Markdown. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly TagMark[];
}

/** What a map says of tags, and the address of the old site. */
export interface TagUses {
  readonly tags: ReadonlyMap<string, string>;
  readonly siteUrl: string;
}

/** Signs that no text has: they are for private use, and Markdown takes them for letters. */
const [BEGIN, END] = ['\ue000', '\ue001'];
export const MARK = /\ue000(\d{1,9})\ue001/g;

/** Takes the tags out of a text. */
export function markTags(body: string, uses: TagUses): MarkedText {
  const marks: TagMark[] = [];
  const pieces = dividedByTags(body.replace(/[\ue000\ue001]/g, '\ufffd'));
  let text = '';
  let around: Around | undefined;
  for (const piece of pieces) {
    const whole = piece.kind === 'text' ? piece.text : piece.tag.whole;
    if (around) {
      const ends = piece.kind === 'tag' && around.end.test(piece.tag.name);
      if (ends) {
        text += around.become(around.inside, (words) => mark({ kind: 'words', words }, words));
        around = undefined;
      } else around.inside += whole;
    } else if (piece.kind === 'text') text += whole;
    else {
      around = aroundBy(piece.tag);
      if (!around) text += mark(becomesOf(piece.tag, uses), whole);
    }
  }
  // A tag that is never closed holds the rest of the text.
  if (around) text += mark({ kind: 'kept' }, around.whole) + around.inside;
  return { text, marks };

  function mark(becomes: Becomes, whole: string): string {
    marks.push({ whole, becomes });
    return `${BEGIN}${marks.length - 1}${END}`;
  }
}

/** A tag that says something about all that stands between it and the tag that ends it. */
interface Around {
  readonly whole: string;
  readonly end: RegExp;
  /** What stands in the text for all of it. `asWords` marks words that Markdown must not read. */
  readonly become: (inside: string, asWords: (words: string) => string) => string;
  inside: string;
}

function aroundBy({ name, values, whole }: TemplateTag): Around | undefined {
  switch (name) {
    case 'raw':
    case 'verbatim':
      return {
        whole,
        end: /^end(?:raw|verbatim)$/,
        become: rawText,
        inside: '',
      };
    case 'comment':
      return { whole, end: /^(?:endcomment|\/comment)$/, become: () => '', inside: '' };
    case 'highlight': {
      const language = /^[\w+#-]{1,30}$/.exec(values[0] ?? '')?.[0] ?? '';
      return {
        whole,
        end: /^(?:endhighlight|\/highlight)$/,
        become: (code) => fenced(code, language),
        inside: '',
      };
    }
    default:
      return undefined;
  }
}

/** Markdown in which tags are words: the generator fills in tags before it reads Markdown. */
function rawText(inside: string, asWords: (words: string) => string): string {
  const pieces = dividedByTags(inside);
  return pieces.map((piece) => (piece.kind === 'text' ? piece.text : asWords(piece.tag.whole))).join('');
}

/** A block of code, with a fence that the code does not have. */
function fenced(code: string, language: string): string {
  const longest = (code.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 2);
  const fence = '`'.repeat(longest + 1);
  return `\n\n${fence}${language}\n${code.replace(/^\n|\n$/g, '')}\n${fence}\n\n`;
}

function becomesOf(tag: TemplateTag, { tags, siteUrl }: TagUses): Becomes {
  const { name, values, named, whole } = tag;
  if (isShown(whole)) return { kind: 'words', words: whole.replace('/*', '').replace('*/', '') };
  if (name === 'comment in braces') return { kind: 'words', words: '' };
  if (name === 'output') return outputOf(tag, siteUrl);
  const reference = referenceOf(tag);
  if (reference !== undefined) return { kind: 'address', address: reference, words: undefined };
  // What ends a tag goes with it.
  const opened = name.replace(/^(?:\/\s?|end)/, '');
  const use = tags.get(name) ?? (opened === name ? undefined : tags.get(opened));
  if (use === undefined || use === 'text') return { kind: 'kept' };
  if (use === 'leave out' || opened !== name) return { kind: 'words', words: '' };
  if (use === 'picture') {
    const picture = pictureOf(tag);
    return picture ? { kind: 'picture', picture } : { kind: 'kept' };
  }
  const value = values[0] ?? named.get('id') ?? named.get('w');
  return value === undefined
    ? { kind: 'kept' }
    : { kind: 'link', address: use.replace('{}', encodeURIComponent(value).replaceAll('%2F', '/')) };
}

/** Scheme of addresses that name a file of the source, as a tag does. */
export const BY_NAME = 'x-text:';

/** The text that a tag names: `{% post_url 2020-05-01-a %}`, `{{< ref "a.md" >}}`, `{% link _posts/a.md %}`. */
function referenceOf({ name, values, named }: TemplateTag): string | undefined {
  if (!/^(?:post_url|link|ref|relref)$/.test(name)) return undefined;
  const value = values[0] ?? named.get('path');
  return value === undefined ? undefined : BY_NAME + encodeURI(value.trim()).replaceAll('%23', '#');
}

/** What an output shows, if that can be known without the program that filled it in: `{{ '/a.png' | relative_url }}`. */
function outputOf({ whole, values }: TemplateTag, siteUrl: string): Becomes {
  if (/^\{\{-?\s{0,20}(?:site\.baseurl|site\.BaseURL|\.Site\.BaseURL)\b/i.test(whole))
    return { kind: 'address', address: '', words: '' };
  if (/^\{\{-?\s{0,20}site\.url\b/.test(whole))
    return { kind: 'address', address: '', words: siteUrl.replace(/\/$/, '') };
  const isText = /^\{\{-?\s{0,20}["'`]/.test(whole);
  const isAddress = values.every(
    (value, index) =>
      index === 0 ||
      /^(?:\||url|relative_url|absolute_url|prepend:?|relURL|absURL|site\.\w{1,20}|\w{1,20}URL)$/i.test(
        value,
      ),
  );
  const [text = ''] = values;
  return isText && isAddress ? { kind: 'address', address: text, words: text } : { kind: 'kept' };
}
