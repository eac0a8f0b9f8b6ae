import type { Findings, RuleKey } from '../languages/words/rules/findings.ts';
import type { Leftover } from '../languages/words/rules/leftovers.ts';

/**
 * What the hint of a problem is. `exact`: it names what to write, rename or delete, so anybody can do it without
 * thinking, and the problem is gone; a test does so in both languages. `decision`: a person has to choose, find out or
 * invent something. `none`: editors should know it, but nothing is wrong, so no check is so strict that it is an error.
 */
export type Advice = 'exact' | 'decision' | 'none';

/** The advice of a rule, if it depends on the finding. */
type AdviceOn<Finding> = Advice | ((finding: Finding) => Advice);

/** What the hint of each rule is. The compiler asks for an entry if a rule is added. */
const ADVICE: { readonly [Key in RuleKey]: AdviceOn<Findings[Key]> } = {
  'answers-draft': 'decision',
  'answers-in-a-circle': 'decision',
  'answers-itself': 'decision',
  'answers-later': 'decision',
  'broken-anchor': ifSuggested,
  'broken-link': ifSuggested,
  'broken-link/forbidden': 'decision',
  'broken-link/malformed': 'decision',
  'comments-without-work': 'decision',
  'confusable-id': 'decision',
  'curly-quotes': 'exact',
  'curly-quotes/value': 'exact',
  'default-language-suffix': 'exact',
  'doubtful-name/address': ifLineIsKnown,
  'doubtful-name/affiliation': ifLineIsKnown,
  'doubtful-name/capitals': ifLineIsKnown,
  'doubtful-name/comment': ifLineIsKnown,
  'doubtful-name/halves': ifLineIsKnown,
  'doubtful-name/more': ifLineIsKnown,
  'doubtful-name/number': ifLineIsKnown,
  'doubtful-name/others': ifLineIsKnown,
  'doubtful-name/several': ifLineIsKnown,
  'doubtful-name/title': ifLineIsKnown,
  'dropped-html': 'decision',
  'duplicate-address': 'decision',
  'duplicate-address/file': 'decision',
  'duplicate-address/redirects': 'exact',
  'duplicate-address/theme': 'decision',
  'duplicate-id': ({ home }) => exactIf(home !== undefined),
  'duplicate-id/same-name': 'decision',
  'editions-disagree': 'decision',
  'editions-disagree/draft': 'decision',
  'empty-translators': 'decision',
  'fields-in-text': 'exact',
  'fields-in-text/end': 'exact',
  'foreign-css': 'decision',
  'former-field': 'exact',
  'former-field/value': 'exact',
  'front-matter-not-yaml': 'decision',
  'hidden-character': 'exact',
  'impossible-date': ({ readings }) => exactIf(readings.length === 1),
  'impossible-date/year': 'decision',
  'invalid-name': ({ suggestion }) => exactIf(suggestion !== ''),
  'invalid-yaml': ({ better }) => exactIf(better !== undefined),
  'large-picture': 'decision',
  'leftover-markup': ofLeftover,
  'link-to-draft': 'decision',
  'lost-words': 'exact',
  'low-contrast': 'decision',
  'merge-conflict': 'decision',
  'merge-conflict/mark': 'exact',
  'misplaced-file': ({ better }) => exactIf(better !== undefined),
  'misplaced-file/litter': 'exact',
  'misplaced-file/manuscript': 'decision',
  'misplaced-file/unpublishable': 'decision',
  'misplaced-file/unused': 'decision',
  'missing-alt': 'decision',
  'missing-alt/field': 'decision',
  'missing-alt/html': 'decision',
  'missing-field': 'exact',
  'missing-file': ifSuggested,
  'missing-front-matter': 'decision',
  'missing-issue': 'decision',
  'missing-journal': 'decision',
  'missing-original': ({ cure }) => exactIf(cure.kind !== 'alone'),
  'missing-original/draft': ({ cure }) => exactIf(cure.kind !== 'alone'),
  'missing-picture': ifSuggested,
  'name-variants': 'decision',
  'name-variants/topics': 'decision',
  'not-in-contents': 'decision',
  'not-utf8': 'decision',
  'other-language': 'decision',
  'other-language/field': 'decision',
  'other-language/whole': 'exact',
  'path-mismatch': 'exact',
  placeholder: 'decision',
  'redirect-loop': 'exact',
  'redirect-to-nowhere': ifSuggested,
  'redundant-redirect': 'exact',
  'remote-picture': 'decision',
  'silent-change': 'decision',
  'similar-names': 'decision',
  'similar-names/topic-key': 'exact',
  'similar-names/topics': 'decision',
  'skipped-heading': 'exact',
  'undefined-footnote': 'decision',
  'undrawn-title': 'decision',
  'unequal-translation': 'decision',
  'unknown-field': ifSuggested,
  'unknown-language': ({ spelling }) => exactIf(spelling !== undefined),
  'unknown-language/words': 'none',
  'unknown-language/unused': 'decision',
  'unknown-paragraph': 'decision',
  'unknown-property': 'decision',
  'unknown-section': ifSuggested,
  'unknown-work': ifSuggested,
  'unknown-word': ifSuggested,
  'unknown-word/group': 'decision',
  'unknown-word/long': 'decision',
  'unknown-word/parts': 'exact',
  'unprintable-letters': 'decision',
  'unreadable-file': 'decision',
  'unreadable-picture': 'decision',
  'unsafe-file': 'decision',
  'unsafe-wordmark': 'decision',
  untranslated: 'decision',
  'unusable-font': 'decision',
  'unusable-font/absent': 'none',
  'unusable-font/damaged': 'decision',
  'unusable-font/heavy': 'decision',
  'unusable-font/unused': 'decision',
  'unused-footnote': 'decision',
  'unused-theme-file': 'decision',
  'unused-theme-file/folder': 'decision',
  'vanished-address': ({ cure }) => exactIf(cure.kind === 'publish' || cure.kind === 'redirect'),
  'vanished-address/gathered': 'exact',
  'vanished-address/taken': 'decision',
  'wrong-family': ifSuggested,
  'wrong-property': 'decision',
  'wrong-type': 'exact',
  'wrong-value': 'exact',
};

/** What the hint of a rule is for a finding. */
export function adviceOn<Key extends RuleKey>(key: Key, finding: Findings[Key]): Advice {
  const advice: AdviceOn<Findings[Key]> = ADVICE[key];
  return typeof advice === 'function' ? advice(finding) : advice;
}

/** Whether the hint of a rule is exact for some findings. */
export function canBeExact(key: RuleKey): boolean {
  return ADVICE[key] === 'exact' || typeof ADVICE[key] === 'function';
}

function exactIf(isExact: boolean): Advice {
  return isExact ? 'exact' : 'decision';
}

function ifSuggested({ suggestion }: { readonly suggestion: string | undefined }): Advice {
  return exactIf(suggestion !== undefined);
}

function ifLineIsKnown({ line }: { readonly line: string | undefined }): Advice {
  return exactIf(line !== undefined);
}

function ofLeftover(found: Leftover): Advice {
  switch (found.kind) {
    case 'definition':
    case 'title':
    case 'underlined paragraph':
    case 'indented paragraph':
      return 'exact';
    case 'emphasis':
    case 'link':
    case 'note label':
    case 'note colon':
    case 'heading':
    case 'bullets':
    case 'code':
      return exactIf(found.better !== undefined);
    case 'reference':
    case 'inline note':
    case 'numbered lines':
    case 'empty heading':
    case 'fence':
    case 'table':
    case 'lost cells':
    case 'foreign':
      return 'decision';
  }
}
