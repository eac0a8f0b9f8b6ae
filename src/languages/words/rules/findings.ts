import type { AddressesFindings } from './addresses.ts';
import type { AnswersFindings } from './answers.ts';
import type { EditionsFindings } from './editions.ts';
import type { FieldsFindings } from './fields.ts';
import type { FilesFindings } from './files.ts';
import type { LinksFindings } from './links.ts';
import type { NamesFindings } from './names.ts';
import type { PicturesFindings } from './pictures.ts';
import type { RuleWords } from './rule-words.ts';
import type { TextFindings } from './text.ts';
import type { ThemeFindings } from './theme.ts';

/** What each rule finds, by its key: the data for its messages. */
export interface Findings
  extends AddressesFindings,
    AnswersFindings,
    EditionsFindings,
    FieldsFindings,
    FilesFindings,
    LinksFindings,
    NamesFindings,
    PicturesFindings,
    TextFindings,
    ThemeFindings {}

/** Identifies the words of a rule: its id, followed by a slash and a word if the rule has several wordings. */
export type RuleKey = keyof Findings;

/** The id in the key of a rule's words. */
export type RuleIdOf<Key extends RuleKey> = Key extends `${infer Id}/${string}` ? Id : Key;

/** The permanent id of a rule. */
export type RuleId = RuleIdOf<RuleKey>;

/** The words of all rules in one language. */
export type AllRuleWords = RuleWords<Findings>;

/** The id in the key of a rule's words. */
export function ruleIdOf<Key extends RuleKey>(key: Key): RuleIdOf<Key> {
  // The part before the slash, as in the type `RuleIdOf`.
  return key.replace(/\/.*/, '') as RuleIdOf<Key>;
}
