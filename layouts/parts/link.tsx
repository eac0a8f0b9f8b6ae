import type { LinkView } from '../../src/pages/views/views.ts';

/** A link. `lang` and `hreflang` are set if its text or its target is not in the page's language. */
export function Link({ link }: { readonly link: LinkView }) {
  return (
    <a href={link.href} lang={link.textLanguage} hreflang={link.language}>
      {link.text}
    </a>
  );
}
