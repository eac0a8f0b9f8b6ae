import { inlineDirection } from '../../../src/model/direction.ts';
import type { LinkView } from '../../../src/site/links.ts';
import { Words } from './words.tsx';

/** A link. `lang` and `hreflang` are set if its text or its target is not in the page's language. */
export function Link({ link }: { readonly link: LinkView }) {
  return (
    <a href={link.href} lang={link.textLanguage} hreflang={link.language} dir={inlineDirection(link.text)}>
      <Words text={link.text} />
    </a>
  );
}
