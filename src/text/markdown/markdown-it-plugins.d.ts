/** Types for markdown-it plugins that ship none. */
declare module 'markdown-it-footnote' {
  export default function footnotes(markdown: import('markdown-it').MarkdownIt): void;
}

declare module 'markdown-it-deflist' {
  export default function definitionLists(markdown: import('markdown-it').MarkdownIt): void;
}
