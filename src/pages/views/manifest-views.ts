import type { LinkView } from '../../site/links.ts';
import type { Frame } from './view-parts.ts';

/** The ways to what is preserved of an issue, on the issue's page. */
export interface PreservationView {
  readonly manifest: string;
  readonly bag: string;
}

/** A page that lists all that an issue consists of, in every language, for those who keep copies. */
export interface ManifestView extends Frame {
  readonly kind: 'manifest';
  readonly issue: LinkView;
  /** The permission in English, word for word as the LOCKSS system looks for it. */
  readonly permission: string;
  readonly bag: string;
  readonly checksums: string;
  /** `journal.yaml`, which says what the texts belong to. */
  readonly journal: string;
  /** Every edition of every text, in the order of the issue. */
  readonly texts: readonly {
    readonly page: LinkView;
    readonly source: string;
    readonly comments?: string;
  }[];
  /** Pictures and attachments. */
  readonly files: readonly LinkView[];
}
