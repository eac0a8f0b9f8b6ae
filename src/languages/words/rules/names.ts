interface Spellings {
  readonly name: string;
  /** As first spelt. */
  readonly other: string;
}

interface Similar {
  readonly name: string;
  /** The one that occurs more often. */
  readonly other: string;
}

/** What the rules about names find. */
export interface NamesFindings {
  readonly 'name-variants': Spellings;
  readonly 'name-variants/topics': Spellings;
  readonly 'similar-names': Similar;
  readonly 'similar-names/topics': Similar;
}
