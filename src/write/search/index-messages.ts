import type { SiteLanguage } from '../../languages/index.ts';
import type { BundlePlace } from './kept-bundles.ts';
import type { BundleFacts } from './pack-bundle.ts';
import type { PagePart } from './page-parts.ts';

/** The argument of a process that indexes at low priority. */
export const IN_BACKGROUND = 'in-background';

/** A message to a process that indexes. A language gets its pages in order, and then it is written. */
export type IndexRequest = { readonly language: SiteLanguage } & (
  | {
      readonly kind: 'page';
      readonly url: string;
      readonly part: PagePart;
    }
  | {
      readonly kind: 'write';
      /** Absolute path of the folder to write the bundle to. */
      readonly folder: string;
      /** Where to keep the bundle for later builds, too. */
      readonly keep: BundlePlace | undefined;
    }
);

/** A message from a process that indexes. */
export type IndexAnswer = { readonly language: SiteLanguage } & (
  | {
      /** Pages of this size (`sizeOf`) have been indexed, so others may be sent. */
      readonly kind: 'indexed';
      readonly size: number;
    }
  | ({ readonly kind: 'written' } & BundleFacts)
  | { readonly kind: 'failed'; readonly error: string }
);
