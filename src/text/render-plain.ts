import MarkdownIt, { type MarkdownIt as Markdown, type StateCore, type Token } from 'markdown-it';
import { conventionsOf, type SiteLanguage } from '../languages/index.ts';
import { withoutTurning } from '../sources/hidden-characters.ts';
import { setDashes } from './markdown/dashes.ts';

const parsers = new Map<SiteLanguage, Markdown>();

/**
 * Sets a comment as HTML: CommonMark without raw HTML (it comes out as text) and without headings in the page's outline.
 * Links, also addresses written bare, lead to https only, and a picture is a link to it.
 */
export function renderPlain(markdown: string, language: SiteLanguage): string {
  const parser = parsers.get(language) ?? create(language);
  parsers.set(language, parser);
  return withoutTurning(parser.render(markdown));
}

function create(language: SiteLanguage): Markdown {
  const { quotes } = conventionsOf(language);
  const markdown: Markdown = new MarkdownIt({
    html: false,
    linkify: true,
    typographer: true,
    quotes: [...quotes],
  });
  // Readers paste whole addresses; "example.org" without a scheme may be anything.
  markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
  // Tables align cells by inline styles, which the site's Content-Security-Policy forbids.
  markdown.disable('table');
  // Every address is judged by the rule below.
  markdown.validateLink = () => true;
  markdown.core.ruler.push('plain_links', plainLinks);
  setDashes(markdown);
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

/** Goes through the tokens of one block in their order. */
function createLinkRule({ Token, md, env }: StateCore): (token: Token) => readonly Token[] {
  let link: Token | undefined;
  return (token) => {
    if (token.type === 'link_open') {
      link = token;
      setLink(token);
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
      setLink(open);
      const close = new Token('link_close', 'a', -1);
      close.hidden = open.hidden;
      return [open, text, close];
    }
    return [token];
  };
}

function setLink(open: Token): void {
  open.hidden = !/^https:\/\//i.test(String(open.attrGet('href')));
  // The journal does not vouch for what its readers link to.
  if (!open.hidden) open.attrSet('rel', 'nofollow ugc');
}
