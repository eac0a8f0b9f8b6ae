import type { MarkdownIt, StateCore, StateInline, Token } from 'markdown-it';

/*
 * Addresses in running text become links, and typographic changes leave them alone. The same goes for other words that
 * are copied sign by sign: e-mail addresses, DOIs, paths, names of files, #tags.
 */

/** The rest of an address. An apostrophe ends it, unless the address goes on: "L'Humanité". */
const REST = String.raw`(?:[^\s"'<>«»“”‘’]|'(?=[\p{L}\p{N}]))`;

const E_MAIL = String.raw`(?<![\p{L}\p{N}.+'\-])[\p{L}\p{N}](?:[\p{L}\p{N}.+_'\-]{0,63})@(?:[\p{L}\p{N}\-]{1,63}\.){1,8}\p{L}{2,24}(?![\p{L}\p{N}])`;

/** Words that are to stay as written. The groups are those that become links. */
const EXACT = new RegExp(
  [
    String.raw`(?<mail>mailto:${E_MAIL}(?:\?${REST}*)?|${E_MAIL})`,
    String.raw`(?<host>(?<![\p{L}\p{N}.\/@\-])www\.(?:[\p{L}\p{N}\-]{1,63}\.){1,8}\p{L}{2,24}(?:[\/?#]${REST}*)?)`,
    String.raw`(?<![\p{L}\p{N}])[a-z][a-z+.\-]{0,15}:\/\/${REST}+`,
    String.raw`(?<![\p{L}\p{N}])(?:doi:|10\.\d{4,9}\/)${REST}+`,
    // A host without a scheme, and paths: "example.org/a--b", "/issues/1/", "../2/text.md".
    String.raw`(?<![\p{L}\p{N}.\-\/])(?:\/\/)?(?:[\p{L}\p{N}\-]{1,63}\.){1,8}\p{L}{2,24}\/${REST}*`,
    String.raw`(?<![\p{L}\p{N}.\/])\.{0,2}\/[\p{L}\p{N}_~%]${REST}*`,
    String.raw`(?<![\p{L}\p{N}.\-])(?:[\p{L}\p{N}_\-]{1,100}\.){1,4}(?:md|pdf|html?|jpe?g|png|gif|svg|webp|docx?|xlsx?|odt|csv|zip|epub|mp[34])(?![\p{L}\p{N}])`,
    // "#MeToo's" has an English genitive behind the tag.
    String.raw`(?<![\p{L}\p{N}&])#[\p{L}\p{N}_]+(?:(?:-+|'(?!s(?![\p{L}\p{N}])))[\p{L}\p{N}_]+)*`,
  ].join('|'),
  'gu',
);

const SCHEME = /(?<![\p{L}\p{N}])(https?)$/iu;
/** Longer addresses stay text: each is read from its beginning. */
const LONGEST = 2048;

/** What every exact word has one of, and nearly all other texts have none of. */
const SUSPECT = /[@#/]|www\.|doi:|\.[a-z]/;

/** Type of text tokens that typographic rules pass over; markdown-it uses it for escaped characters. */
const UNTOUCHED = 'text_special';

/**
 * Makes links of addresses, and keeps exact words as written.
 * @param incomplete whether e-mail addresses and hosts without a scheme ("www.example.org") become links as well
 */
export function setAddresses(markdown: MarkdownIt, { incomplete = false } = {}): void {
  markdown.inline.ruler.at('linkify', webAddress);
  markdown.core.ruler.after('linkify', 'exact_words', (state) => {
    for (const { type, content, children } of state.tokens) {
      if (type === 'inline' && children && SUSPECT.test(content)) splitTexts(state, children, incomplete);
    }
  });
}

/**
 * Reads a web address in running text, at its colon. markdown-it's own rule takes a note after the address for a part of
 * it, and the mark that ends emphasis around it.
 */
function webAddress(state: StateInline, silent: boolean): boolean {
  const { src, pos, pending, md } = state;
  if (state.linkLevel > 0 || !src.startsWith('://', pos)) return false;
  const scheme = SCHEME.exec(src.slice(Math.max(0, pos - 7), pos))?.[1];
  if (scheme === undefined || (!silent && !pending.endsWith(scheme))) return false;
  const start = pos - scheme.length;
  const found = md.linkify.matchAtStart(src.slice(start, Math.min(state.posMax, start + LONGEST)));
  // A user name before the host: matching ends at its "@".
  if (!found || src.charAt(start + found.url.length) === '@') return false;
  const written = withoutMarks(found.url, src.charAt(start - 1));
  if (silent) {
    state.pos = start + written.length;
    return true;
  }
  const address = md.utils.unescapeAll(written);
  state.pending = pending.slice(0, -scheme.length);
  const open = state.push('link_open', 'a', 1);
  open.attrSet('href', address);
  open.info = 'auto';
  open.markup = 'linkify';
  state.push('text', '', 0).content = address;
  const close = state.push('link_close', 'a', -1);
  close.info = 'auto';
  close.markup = 'linkify';
  state.pos = start + written.length;
  return true;
}

/** The address without what follows it directly: a note, or marks of emphasis. */
function withoutMarks(address: string, before: string): string {
  const note = address.indexOf('[^');
  const alone = note < 0 ? address : address.slice(0, note);
  return alone.replace(before === '_' ? /(?<![*_~])[*_~]+$/ : /(?:(?<!\*)\*+|~~)$/, '');
}

/** Gives exact words tokens of their own. */
function splitTexts(state: StateCore, tokens: Token[], incomplete: boolean): void {
  const split: Token[] = [];
  let isAddress = false;
  let inLink = 0;
  for (const token of tokens) {
    inLink += nestingOfLink(token);
    if (token.info === 'auto') isAddress = token.type === 'link_open';
    if (token.type === 'text' && isAddress) token.type = UNTOUCHED;
    if (token.type !== 'text' || !SUSPECT.test(token.content)) split.push(token);
    else for (const part of splitText(state, token, incomplete && inLink === 0)) split.push(part);
  }
  tokens.length = 0;
  for (const token of split) tokens.push(token);
}

function nestingOfLink({ type, content, nesting }: Token): number {
  if (type === 'html_inline') return /^<a[\s>]/i.test(content) ? 1 : /^<\/a\s*>/i.test(content) ? -1 : 0;
  return type === 'link_open' || type === 'link_close' ? nesting : 0;
}

function* splitText(state: StateCore, token: Token, links: boolean): Iterable<Token> {
  let done = 0;
  for (const match of token.content.matchAll(EXACT)) {
    const { mail, host } = match.groups ?? {};
    const address = mail ?? host;
    const words = address === undefined ? match[0] : address.replace(/(?<![.,;:!?)\]}*])[.,;:!?)\]}*]+$/, '');
    if (match.index > done) yield textToken(state, token, 'text', token.content.slice(done, match.index));
    done = match.index + words.length;
    const exact = textToken(state, token, UNTOUCHED, words);
    const href =
      mail !== undefined
        ? `mailto:${words.replace(/^mailto:/, '')}`
        : host !== undefined
          ? `http://${words}`
          : undefined;
    if (links && href !== undefined) yield* linked(state, exact, href);
    else yield exact;
  }
  if (done === 0) yield token;
  else if (done < token.content.length) yield textToken(state, token, 'text', token.content.slice(done));
}

function textToken(state: StateCore, { level }: Token, type: string, content: string): Token {
  const token = new state.Token(type, '', 0);
  token.content = content;
  token.level = level;
  return token;
}

function linked(state: StateCore, text: Token, href: string): readonly Token[] {
  const open = new state.Token('link_open', 'a', 1);
  open.attrSet('href', href);
  const close = new state.Token('link_close', 'a', -1);
  for (const token of [open, close]) {
    token.level = text.level;
    token.markup = 'linkify';
    token.info = 'auto';
  }
  return [open, text, close];
}
