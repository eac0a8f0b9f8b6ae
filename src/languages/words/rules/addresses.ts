interface Taken {
  readonly address: string;
  /** The file that has it; undefined where it is a page that the site makes of itself. */
  readonly other: string | undefined;
}

/** What can be done. `line` is a line of front matter, as it is to be written. */
export type Cure =
  /** The text is a draft now. */
  | { readonly kind: 'publish' }
  /** The text stands under another address. */
  | { readonly kind: 'redirect'; readonly file: string; readonly line: string; readonly isNew: boolean }
  /** The text is gone; `file` comes nearest to it. */
  | { readonly kind: 'replace'; readonly file: string; readonly line: string; readonly isNew: boolean }
  /** The text is gone, and nothing is near it. */
  | { readonly kind: 'restore'; readonly line: string };

interface Vanished {
  readonly address: string;
  /** The revision of git that had it. */
  readonly ref: string;
  readonly cure: Cure;
}

/** What the rules about addresses find. */
export interface AddressesFindings {
  readonly 'duplicate-address': Taken;
  readonly 'duplicate-address/file': Taken;
  readonly 'redirect-loop': { address: string; own: string };
  readonly 'redundant-redirect': { address: string };
  readonly 'vanished-address': Vanished;
}
