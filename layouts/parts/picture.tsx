import { interfaceIn, type Language } from '../../src/languages/index.ts';
import { SIZES } from '../../src/pictures/shown-picture.ts';
import type { PictureView } from '../../src/site/views.ts';

/** The leading picture of a page with its credit: readers see it first, so it is loaded at once. */
export function Picture({
  language,
  picture,
}: {
  readonly language: Language;
  readonly picture: PictureView;
}) {
  const { href, alt, width, height, sources, credit } = picture;
  return (
    <figure class="picture">
      <picture>
        {sources.map(({ type, srcset }) => (
          <source key={type} type={type} srcset={srcset} sizes={SIZES} />
        ))}
        <img src={href} alt={alt} width={width} height={height} fetchpriority="high" />
      </picture>
      {credit !== undefined && (
        <figcaption>
          {interfaceIn(language).work.credit} {credit}
        </figcaption>
      )}
    </figure>
  );
}
