/** What a reader saves to read without a connection. */
export interface SavedWords {
  /** Title of the page that lists what is saved, and of the links to it. */
  readonly title: string;
  /** Comes before the button on the page of an issue. */
  readonly term: string;
  /** That button. */
  readonly save: string;
  /** What saving is, on the page that lists what is saved. */
  readonly explanation: string;
  /** The link to the issues, from which they are saved. */
  readonly issues: string;
  /** That Safari removes what a site stored if it is not opened for seven days. */
  readonly safari: string;
  /** What remains in any case: a file on the device. */
  readonly lasting: string;
  /** Shown if scripts are off. */
  readonly withoutScript: string;
  /** The words of the scripts. */
  readonly script: SavedScriptWords;
}

/**
 * They are sent to the browser as JSON, so they cannot be functions: `{size}`, `{done}` and `{all}` are replaced by sizes, with
 * their units.
 */
export interface SavedScriptWords {
  /** Before an issue is saved: what belongs to it, and `{size}`. */
  readonly asking: string;
  /** The answers to that. */
  readonly yes: string;
  readonly cancel: string;
  /** Label of the bar, for screen readers, and the words beside it: `{done}` and `{all}`. */
  readonly progress: string;
  readonly saving: string;
  /** What was saved, and its `{size}`. */
  readonly saved: string;
  /** The published issue is another than the saved one. `{size}` is what has to be loaded. */
  readonly outdated: string;
  /** It is not known whether the published issue is another. */
  readonly offline: string;
  /** Some files are missing. */
  readonly partly: string;
  /** The journal no longer has it. */
  readonly gone: string;
  readonly update: string;
  readonly resume: string;
  readonly remove: string;
  readonly removeAll: string;
  readonly removed: string;
  /** Why something could not be saved. */
  readonly failed: SavingFailures;
  /** Above a saved page that is shown because the network does not answer. */
  readonly copy: string;
  /** In place of a page that is not saved. */
  readonly notHere: string;
  /** Loads that page again. */
  readonly again: string;
  /** Above the list of what is saved, then. */
  readonly instead: string;
  /** Nothing is saved. */
  readonly nothing: string;
  /** What everything takes together: `{size}`. */
  readonly total: string;
  /** What belongs to no issue: fonts, styles, the list itself. */
  readonly shared: string;
}

interface SavingFailures {
  /** The connection broke. */
  readonly network: string;
  /** The device has no room for `{size}`. */
  readonly room: string;
  /** The site answers other than its list says: it is being replaced. */
  readonly site: string;
  /** The browser stores nothing, as in a private window. */
  readonly browser: string;
}
