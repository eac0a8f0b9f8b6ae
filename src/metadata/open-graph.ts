import { conventionsOf, type SiteLanguage } from '../languages/index.ts';
import type { TextRecord } from './record.ts';
import type { SharePicture } from './share-picture.ts';

/** A `<meta>` element with a property. */
export interface PropertyMeta {
  readonly property: string;
  readonly content: string;
}

/** Size of every share picture in pixels: the one that social networks recommend. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;

export interface Preview {
  readonly url: string;
  readonly title: string;
  readonly description: string | undefined;
  /** The journal's title in the page's language. */
  readonly siteName: string;
  readonly language: SiteLanguage;
  readonly otherLanguages: readonly SiteLanguage[];
  readonly picture: SharePicture | undefined;
  /** Set if the page is an article. */
  readonly article: TextRecord | undefined;
}

function pictureFields(picture: SharePicture | undefined): readonly (readonly [string, string])[] {
  if (!picture) return [];
  return [
    ['og:image', picture.url],
    ['og:image:width', String(SHARE_SIZE.width)],
    ['og:image:height', String(SHARE_SIZE.height)],
    ['og:image:alt', picture.alt],
  ];
}

/** The tags for a page's preview in social networks and messengers. Source: https://ogp.me/. */
export function openGraph(preview: Preview): readonly PropertyMeta[] {
  const { article } = preview;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['og:type', article ? 'article' : 'website'],
    ['og:url', preview.url],
    ['og:title', preview.title],
    ['og:description', preview.description],
    ['og:site_name', preview.siteName],
    ['og:locale', conventionsOf(preview.language).openGraph],
    ...preview.otherLanguages.map(
      (language) => ['og:locale:alternate', conventionsOf(language).openGraph] as const,
    ),
    ...pictureFields(preview.picture),
    ['article:published_time', article?.date.iso],
    ['article:section', article?.section],
  ];
  return fields.flatMap(([property, content]) => (content ? [{ property, content }] : []));
}
