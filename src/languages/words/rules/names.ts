/** A word, and the scripts that its letters belong to. */
interface Mixed {
  readonly word: string;
  readonly scripts: readonly string[];
}

interface Spellings {
  readonly name: string;
  /** The spelling that comes first in the archive. */
  readonly other: string;
}

interface Similar {
  readonly name: string;
  /** The one that occurs more often. */
  readonly other: string;
}

/** What the rules about names find. */
export interface NamesFindings {
  readonly 'confusable-id': Mixed;
  readonly 'name-variants': Spellings;
  readonly 'name-variants/topics': Spellings;
  readonly 'similar-names': Similar;
  readonly 'similar-names/topics': Similar;
}
