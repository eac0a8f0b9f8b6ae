import { conventionsOf, type SiteLanguage } from '../languages/index.ts';
import type { TextRecord } from './record.ts';

/** A `<meta>` by property. */
export interface PropertyMeta {
  readonly property: string;
  readonly content: string;
}

/** Size of every share picture in pixels, as those who show them ask for it. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;

/** What a link preview of a page shows. */
export interface Preview {
  readonly url: string;
  readonly title: string;
  readonly description: string | undefined;
  /** The journal's title in the page's language. */
  readonly siteName: string;
  readonly language: SiteLanguage;
  readonly otherLanguages: readonly SiteLanguage[];
  /** Address of the picture. */
  readonly image: string;
  /** Of a page that is an article. */
  readonly article: TextRecord | undefined;
}

/** A page's preview in social networks and messengers. Source: https://ogp.me/. */
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
    ['og:image', preview.image],
    ['og:image:width', String(SHARE_SIZE.width)],
    ['og:image:height', String(SHARE_SIZE.height)],
    ['og:image:alt', preview.title],
    ['article:published_time', article?.date.iso],
    ['article:section', article?.section],
  ];
  return fields.flatMap(([property, content]) => (content ? [{ property, content }] : []));
}
