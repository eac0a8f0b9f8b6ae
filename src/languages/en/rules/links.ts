import type { LinksFindings } from '../../words/rules/links.ts';
import type { RuleWords } from '../../words/rules/rule-words.ts';

/** The rules about links, in English. */
export const links: RuleWords<LinksFindings> = {
  'broken-anchor': {
    about:
      'A link may lead to a place inside a text: a heading or a numbered paragraph (#p12). This one names a place that the text does not have, so the link leads to the top of its page.',
    wording: ({ href, suggestion }) => [
      `The link leads to "${href}", but that text has no heading or place of this name.`,
      suggestion
        ? `Did you mean "#${suggestion}"?`
        : 'Write the id of a heading after the #, or give the heading that id: ## Title {#id}',
    ],
  },
  'broken-link': {
    about:
      'The link names a file, an id or a page that the journal does not have. Its words stay, without the link.',
    wording: ({ href, suggestion }) => [
      href === ''
        ? 'The link leads nowhere: its address is empty.'
        : `The link leads to "${href}", but there is no such file or page.`,
      suggestion ? `Did you mean "${suggestion}"?` : 'Correct the address, or keep the words without a link.',
    ],
  },
  'broken-link/forbidden': {
    about:
      'Some kinds of links could run a program in the reader’s browser, or need a program of their own to open. They are left out, but their words stay.',
    wording: ({ scheme }) => [
      `The link begins with "${scheme}:". Links of this kind are not published.`,
      'Write an address that begins with https:, http: or mailto:, or a path within the journal.',
    ],
  },
  'broken-link/malformed': {
    about:
      'No browser can open the address: there is a bracket or a space in the name of the site, or the name is missing, or the number after the colon is too high. The words stay, without the link.',
    wording: ({ href }) => [
      `The link leads to "${href}", which no browser can open.`,
      'Copy the address from a browser, such as https://example.org/page/, or keep the words without a link.',
    ],
  },
  'link-to-draft': {
    about:
      'The link leads to a text that is still a draft, so readers would find nothing there. The words stay, without the link, until that text is published.',
    wording: ({ href, draft }) => [
      `The link leads to "${href}", but "${draft}" is still a draft: readers cannot see it yet.`,
      `Publish "${draft}" first (remove its draft: true), or keep the words without a link until then.`,
    ],
  },
};
