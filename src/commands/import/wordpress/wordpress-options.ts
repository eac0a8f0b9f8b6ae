import type { SiteLanguage } from '../../../languages/index.ts';
import type { MediaSource } from './media/media-files.ts';

/** What an import of WordPress is asked to do. */
export interface WordpressOptions {
  readonly file: string;
  readonly content: string;
  readonly dryRun: boolean;
  readonly media: MediaSource;
  readonly language: SiteLanguage | undefined;
  /** Further types of items that are articles. */
  readonly types: readonly string[];
}
