import { interfaceIn, type SiteLanguage } from '../../../src/languages/index.ts';
import type { PictureView } from '../../../src/pages/views/text-views.ts';
import { Said } from '../words/interface-words.tsx';
import { Isolated } from '../words/words.tsx';

/**
 * The `sizes` attributes, from which a browser chooses a variant: a lead reaches from the text to the page's edge, a
 * cover fills its poster (`reading.css`, `home.css`).
 */
const SIZES = {
  lead: '(min-width: 64rem) 58rem, calc(100vw - 2rem)',
  cover: '(min-width: 64rem) 27rem, calc(100vw - 5rem)',
} as const;

interface PictureProps {
  readonly language: SiteLanguage;
  readonly picture: PictureView;
  readonly as: keyof typeof SIZES;
}

/** The main picture of a page, with its credit. It is visible first, so it is loaded with high priority. */
export function Picture({ language, picture, as }: PictureProps) {
  const { href, alt, width, height, sources, credit } = picture;
  return (
    <figure class="picture">
      <picture>
        {sources.map(({ type, srcset }) => (
          <source key={type} type={type} srcset={srcset} sizes={SIZES[as]} />
        ))}
        <img src={href} alt={alt} width={width} height={height} fetchpriority="high" />
      </picture>
      {credit !== undefined && (
        <figcaption>
          <Said>{interfaceIn(language).work.credit}</Said> <Isolated text={credit} />
        </figcaption>
      )}
    </figure>
  );
}
