import type { LinkView } from '../../site/links.ts';
import type { Frame } from './frame-views.ts';

/** Links from an issue's page to its preserved files. */
export interface PreservationView {
  readonly manifest: string;
  readonly bag: string;
}

/** A page that lists all files of an issue, in all languages, for those who keep copies. */
export interface ManifestView extends Frame {
  readonly kind: 'manifest';
  readonly issue: LinkView;
  /** The permission in English, word for word as the LOCKSS system expects it. */
  readonly permission: string;
  readonly bag: string;
  readonly checksums: string;
  /** `journal.yaml`, which describes the journal that the texts belong to. */
  readonly journal: string;
  /** All editions of all texts, in the issue's order. */
  readonly texts: readonly {
    readonly page: LinkView;
    readonly source: string;
    readonly comments?: string;
  }[];
  /** Pictures and attachments. */
  readonly files: readonly LinkView[];
}
