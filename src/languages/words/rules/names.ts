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

/** An entry of a list of people, and the line as it should be; undefined if no name is left. */
interface DoubtfulName {
  readonly name: string;
  readonly line: string | undefined;
}

interface HalvedName {
  readonly family: string;
  readonly given: string;
  /** The whole name as it would be shown. */
  readonly shown: string;
  /** False if they could be two people. */
  readonly isSure: boolean;
  readonly line: string | undefined;
}

/** What the rules about names find. */
export interface NamesFindings {
  readonly 'confusable-id': Mixed;
  readonly 'doubtful-name/several': DoubtfulName & { readonly isSure: boolean };
  readonly 'doubtful-name/halves': HalvedName;
  readonly 'doubtful-name/others': DoubtfulName;
  /** `extra` is the first word or sign that is no part of the name. */
  readonly 'doubtful-name/more': DoubtfulName & { readonly extra: string };
  readonly 'doubtful-name/title': DoubtfulName & { readonly title: string };
  /** `affiliation` is what stands beside the name, with its brackets or sign. */
  readonly 'doubtful-name/affiliation': DoubtfulName & { readonly affiliation: string };
  readonly 'doubtful-name/address': DoubtfulName;
  /** An address in the name of a comment. */
  readonly 'doubtful-name/comment': DoubtfulName;
  readonly 'doubtful-name/number': DoubtfulName;
  readonly 'doubtful-name/capitals': DoubtfulName;
  readonly 'name-variants': Spellings;
  readonly 'name-variants/topics': Spellings;
  readonly 'similar-names': Similar;
  readonly 'similar-names/topics': Similar;
  /** `other`: the key of the topic. */
  readonly 'similar-names/topic-key': Similar;
  /** `suggestion` is the part of the name that was probably meant. */
  readonly 'wrong-family': { name: string; family: string; suggestion: string | undefined };
}
