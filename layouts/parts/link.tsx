import type { LinkView } from '../../src/pages/views/views.ts';

/** A link, marked with the language of its words and of the page it leads to where they are not the reader's. */
export function Link({ link }: { readonly link: LinkView }) {
  return (
    <a href={link.href} lang={link.textLanguage} hreflang={link.language}>
      {link.text}
    </a>
  );
}
