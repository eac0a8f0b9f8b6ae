interface Taken {
  readonly address: string;
  /** The file that already has the address; undefined if it belongs to a page or a file that the site generates. */
  readonly other: string | undefined;
}

/**
 * What can be done. `line` is the line of front matter to write; `isNew` is false if the line replaces one that exists.
 */
export type Cure =
  /** The text has become a draft. */
  | { readonly kind: 'publish' }
  /** The text has moved to another address. */
  | { readonly kind: 'redirect'; readonly file: string; readonly line: string; readonly isNew: boolean }
  /** The text is gone; `file` is the nearest replacement. */
  | { readonly kind: 'replace'; readonly file: string; readonly line: string; readonly isNew: boolean }
  /** The text is gone, and there is no obvious replacement. */
  | { readonly kind: 'restore'; readonly line: string };

/** The page of a person, topic or debate is gone; the line is for journal.yaml. */
interface Gathered {
  readonly file: string;
  readonly line: string;
  readonly isNew: boolean;
}

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
  readonly 'duplicate-address/redirects': Taken;
  readonly 'duplicate-address/theme': Taken;
  readonly 'redirect-to-nowhere': { old: string; target: string; suggestion: string | undefined };
  readonly 'vanished-address': Vanished;
  readonly 'vanished-address/gathered': { address: string; ref: string; cure: Gathered };
  /** `before`: the title of the text that had the address; `now`: the address that it has now. */
  readonly 'vanished-address/taken': { address: string; ref: string; before: string; now: string };
}
