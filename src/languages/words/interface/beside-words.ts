/** The ways from a page to what another language has. */
export interface BesideWords {
  /**
   * In the language switch, after the language's name, in that language: what a link leads to if the page does not exist in
   * it. "Español (solo el número)".
   */
  readonly nearest: Readonly<Record<NearestKind, string>>;
}

/** What the nearest page in another language is: a page that has or lists what comes closest. */
export type NearestKind = 'home' | 'issue' | 'issues' | 'debates' | 'articles' | 'translations';
