import type { RuleId } from '../../languages/words/rules/findings.ts';
import type { Rule } from '../problem.ts';
import * as duplicateAddress from './addresses/duplicate-address.ts';
import * as redirectLoop from './addresses/redirect-loop.ts';
import * as redirectToNowhere from './addresses/redirect-to-nowhere.ts';
import * as redundantRedirect from './addresses/redundant-redirect.ts';
import * as vanishedAddress from './addresses/vanished-address.ts';
import * as answersDraft from './answers/answers-draft.ts';
import * as answersInACircle from './answers/answers-in-a-circle.ts';
import * as answersItself from './answers/answers-itself.ts';
import * as answersLater from './answers/answers-later.ts';
import * as unknownParagraph from './answers/unknown-paragraph.ts';
import * as unknownWork from './answers/unknown-work.ts';
import * as editionsDisagree from './editions/editions-disagree.ts';
import * as emptyTranslators from './editions/empty-translators.ts';
import * as missingOriginal from './editions/missing-original.ts';
import * as silentChange from './editions/silent-change.ts';
import * as unequalTranslation from './editions/unequal-translation.ts';
import * as unknownLanguage from './editions/unknown-language.ts';
import * as untranslated from './editions/untranslated.ts';
import * as curlyQuotes from './fields/curly-quotes.ts';
import * as fieldsInText from './fields/fields-in-text.ts';
import * as formerField from './fields/former-field.ts';
import * as frontMatterNotYaml from './fields/front-matter-not-yaml.ts';
import * as hiddenCharacter from './fields/hidden-character.ts';
import * as impossibleDate from './fields/impossible-date.ts';
import * as invalidYaml from './fields/invalid-yaml.ts';
import * as lostWords from './fields/lost-words.ts';
import * as missingField from './fields/missing-field.ts';
import * as missingFrontMatter from './fields/missing-front-matter.ts';
import * as notInContents from './fields/not-in-contents.ts';
import * as placeholder from './fields/placeholder.ts';
import * as unknownField from './fields/unknown-field.ts';
import * as unknownSection from './fields/unknown-section.ts';
import * as unknownWord from './fields/unknown-word.ts';
import * as wrongType from './fields/wrong-type.ts';
import * as wrongValue from './fields/wrong-value.ts';
import * as commentsWithoutWork from './files/comments-without-work.ts';
import * as defaultLanguageSuffix from './files/default-language-suffix.ts';
import * as duplicateId from './files/duplicate-id.ts';
import * as invalidName from './files/invalid-name.ts';
import * as mergeConflict from './files/merge-conflict.ts';
import * as misplacedFile from './files/misplaced-file.ts';
import * as missingFile from './files/missing-file.ts';
import * as missingIssue from './files/missing-issue.ts';
import * as missingJournal from './files/missing-journal.ts';
import * as notUtf8 from './files/not-utf8.ts';
import * as pathMismatch from './files/path-mismatch.ts';
import * as unreadableFile from './files/unreadable-file.ts';
import * as unsafeFile from './files/unsafe-file.ts';
import * as brokenAnchor from './links/broken-anchor.ts';
import * as brokenLink from './links/broken-link.ts';
import * as linkToDraft from './links/link-to-draft.ts';
import * as confusableId from './names/confusable-id.ts';
import * as doubtfulName from './names/doubtful-name.ts';
import * as nameVariants from './names/name-variants.ts';
import * as similarNames from './names/similar-names.ts';
import * as wrongFamily from './names/wrong-family.ts';
import * as largePicture from './pictures/large-picture.ts';
import * as missingAlt from './pictures/missing-alt.ts';
import * as missingPicture from './pictures/missing-picture.ts';
import * as remotePicture from './pictures/remote-picture.ts';
import * as undrawnTitle from './pictures/undrawn-title.ts';
import * as unreadablePicture from './pictures/unreadable-picture.ts';
import * as droppedHtml from './text/dropped-html.ts';
import * as leftoverMarkup from './text/leftover-markup.ts';
import * as otherLanguage from './text/other-language.ts';
import * as skippedHeading from './text/skipped-heading.ts';
import * as undefinedFootnote from './text/undefined-footnote.ts';
import * as unprintableLetters from './text/unprintable-letters.ts';
import * as unusedFootnote from './text/unused-footnote.ts';
import * as foreignCss from './theme/foreign-css.ts';
import * as lowContrast from './theme/low-contrast.ts';
import * as unknownProperty from './theme/unknown-property.ts';
import * as unsafeWordmark from './theme/unsafe-wordmark.ts';
import * as unusableFont from './theme/unusable-font.ts';
import * as unusedThemeFile from './theme/unused-theme-file.ts';
import * as wrongProperty from './theme/wrong-property.ts';

/** A rule with findings of any type. */
export type AnyRule = Rule<never>;

/**
 * The file of each rule, by the rule's id. The compiler checks that every rule with words is here. A file may export
 * several rules with the same id that differ in severity or wording.
 */
const FILES = {
  'answers-draft': answersDraft,
  'answers-in-a-circle': answersInACircle,
  'answers-itself': answersItself,
  'answers-later': answersLater,
  'broken-anchor': brokenAnchor,
  'broken-link': brokenLink,
  'comments-without-work': commentsWithoutWork,
  'confusable-id': confusableId,
  'curly-quotes': curlyQuotes,
  'default-language-suffix': defaultLanguageSuffix,
  'doubtful-name': doubtfulName,
  'dropped-html': droppedHtml,
  'duplicate-address': duplicateAddress,
  'duplicate-id': duplicateId,
  'editions-disagree': editionsDisagree,
  'empty-translators': emptyTranslators,
  'fields-in-text': fieldsInText,
  'foreign-css': foreignCss,
  'former-field': formerField,
  'front-matter-not-yaml': frontMatterNotYaml,
  'hidden-character': hiddenCharacter,
  'impossible-date': impossibleDate,
  'invalid-name': invalidName,
  'invalid-yaml': invalidYaml,
  'large-picture': largePicture,
  'leftover-markup': leftoverMarkup,
  'link-to-draft': linkToDraft,
  'merge-conflict': mergeConflict,
  'misplaced-file': misplacedFile,
  'lost-words': lostWords,
  'low-contrast': lowContrast,
  'missing-alt': missingAlt,
  'missing-field': missingField,
  'missing-file': missingFile,
  'missing-front-matter': missingFrontMatter,
  'missing-issue': missingIssue,
  'missing-journal': missingJournal,
  'missing-original': missingOriginal,
  'missing-picture': missingPicture,
  'name-variants': nameVariants,
  'not-in-contents': notInContents,
  'not-utf8': notUtf8,
  'other-language': otherLanguage,
  'path-mismatch': pathMismatch,
  placeholder: placeholder,
  'redirect-loop': redirectLoop,
  'redirect-to-nowhere': redirectToNowhere,
  'redundant-redirect': redundantRedirect,
  'remote-picture': remotePicture,
  'silent-change': silentChange,
  'similar-names': similarNames,
  'skipped-heading': skippedHeading,
  'undefined-footnote': undefinedFootnote,
  'undrawn-title': undrawnTitle,
  'unequal-translation': unequalTranslation,
  'unknown-field': unknownField,
  'unknown-language': unknownLanguage,
  'unknown-paragraph': unknownParagraph,
  'unknown-property': unknownProperty,
  'unknown-section': unknownSection,
  'unknown-word': unknownWord,
  'unknown-work': unknownWork,
  'unprintable-letters': unprintableLetters,
  'unreadable-file': unreadableFile,
  'unreadable-picture': unreadablePicture,
  'unsafe-file': unsafeFile,
  'unsafe-wordmark': unsafeWordmark,
  untranslated: untranslated,
  'unusable-font': unusableFont,
  'unused-footnote': unusedFootnote,
  'unused-theme-file': unusedThemeFile,
  'vanished-address': vanishedAddress,
  'wrong-family': wrongFamily,
  'wrong-property': wrongProperty,
  'wrong-type': wrongType,
  'wrong-value': wrongValue,
} satisfies { readonly [Id in RuleId]: Readonly<Record<string, Rule<never, Id>>> };

/** All rules, sorted by id. */
export const RULES: readonly AnyRule[] = Object.values<Readonly<Record<string, AnyRule>>>(FILES)
  .flatMap((file) => Object.values(file))
  .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
