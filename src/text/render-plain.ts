import MarkdownIt, { type MarkdownIt as Markdown, type StateCore, type Token } from 'markdown-it';
import { conventionsOf, type SiteLanguage } from '../languages/index.ts';
import { canBeOpened } from '../model/web-address.ts';
import { withoutTurning } from '../sources/hidden-characters.ts';
import { setDirections } from './html/set-directions.ts';
import { setAddresses } from './markdown/addresses.ts';
import { setDashes } from './markdown/dashes.ts';
import { setListNumbers } from './markdown/list-numbers.ts';
import { setQuotes } from './markdown/quotes.ts';
import { setSpaces } from './markdown/spaces.ts';
import { setVerse, setVerseLines } from './markdown/verse.ts';

/** Where an address leads that is not in a text of the journal, such as that of a link in a comment. */
export type Followed =
  | { readonly kind: 'elsewhere' }
  /** A page or a file of this site. */
  | { readonly kind: 'here'; readonly href: string; readonly language?: SiteLanguage }
  /** An address of this site at which there is nothing. */
  | { readonly kind: 'nowhere' };

/** Decides where a link leads. */
type Follow = (href: string) => Followed;

const parsers = new Map<SiteLanguage, Markdown>();

/**
 * Renders a comment as HTML: CommonMark and verse, without raw HTML (it appears as text), and with headings as bold paragraphs, so
 * that they do not enter the page's outline. Only links to pages of this site and https links are kept; bare addresses
 * become links, and a picture becomes a link to it.
 */
export function renderPlain(
  markdown: string,
  language: SiteLanguage,
  follow: Follow = () => ({ kind: 'elsewhere' }),
): string {
  const parser = parsers.get(language) ?? create(language);
  parsers.set(language, parser);
  const html = withoutTurning(parser.render(markdown, { follow }));
  return setDirections(html, conventionsOf(language).direction);
}

function create(language: SiteLanguage): Markdown {
  const markdown: Markdown = new MarkdownIt({ html: false });
  // markdown-it aligns table cells by inline styles, which the site's Content-Security-Policy forbids.
  markdown.disable('table');
  // `plainLinks` checks every address instead.
  markdown.validateLink = () => true;
  markdown.core.ruler.push('plain_links', plainLinks);
  setAddresses(markdown);
  setDashes(markdown);
  setQuotes(markdown, conventionsOf(language));
  setSpaces(markdown, conventionsOf(language));
  setListNumbers(markdown);
  setVerse(markdown);
  markdown.core.ruler.push('verse_lines', ({ tokens }) => setVerseLines(tokens));
  Object.assign(markdown.renderer.rules, {
    heading_open: () => '<p><strong>',
    heading_close: () => '</strong></p>\n',
  });
  return markdown;
}

function plainLinks(state: StateCore): void {
  for (const block of state.tokens) {
    if (block.children) block.children = block.children.flatMap(createLinkRule(state));
  }
}

/** A function to be called with each token of one block, in order. */
function createLinkRule({ Token, md, env }: StateCore): (token: Token) => readonly Token[] {
  let link: Token | undefined;
  // markdown-it's type for the environment is open; here it always comes from `renderPlain`.
  const { follow } = env as { readonly follow: Follow };
  return (token) => {
    if (token.type === 'link_open') {
      link = token;
      setLink(token, follow);
    } else if (token.type === 'link_close') {
      token.hidden = link?.hidden ?? false;
      link = undefined;
    } else if (token.type === 'image') {
      const text = new Token('text', '', 0);
      const src = String(token.attrGet('src') ?? '');
      text.content = md.renderer.renderInlineAsText(token.children ?? [], md.options, env) || src;
      if (link) return [text];
      const open = new Token('link_open', 'a', 1);
      open.attrSet('href', src);
      setLink(open, follow);
      const close = new Token('link_close', 'a', -1);
      close.hidden = open.hidden;
      return [open, text, close];
    }
    return [token];
  };
}

function setLink(open: Token, follow: Follow): void {
  const href = String(open.attrGet('href'));
  const followed = follow(href);
  if (followed.kind === 'here') {
    open.attrSet('href', followed.href);
    if (followed.language) open.attrSet('hreflang', followed.language);
    return;
  }
  open.hidden = followed.kind === 'nowhere' || !/^https:\/\//i.test(href) || !canBeOpened(href);
  // `ugc`: the journal does not vouch for what its readers link to.
  if (!open.hidden) open.attrSet('rel', 'nofollow ugc');
}
