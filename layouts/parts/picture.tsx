import { interfaceIn, type Language } from '../../src/languages/index.ts';
import type { PictureView } from '../../src/site/views.ts';

/** A work's picture with its credit. */
export function Picture({
  language,
  picture,
}: {
  readonly language: Language;
  readonly picture: PictureView;
}) {
  return (
    <figure class="picture">
      <img src={picture.href} alt={picture.alt} />
      {picture.credit !== undefined && (
        <figcaption>
          {interfaceIn(language).work.credit} {picture.credit}
        </figcaption>
      )}
    </figure>
  );
}
