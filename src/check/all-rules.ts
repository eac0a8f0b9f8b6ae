import type { Rule } from './problem.ts';
import * as answersDraft from './rules/answers-draft.ts';
import * as answersInACircle from './rules/answers-in-a-circle.ts';
import * as answersItself from './rules/answers-itself.ts';
import * as answersLater from './rules/answers-later.ts';
import * as brokenAnchor from './rules/broken-anchor.ts';
import * as brokenLink from './rules/broken-link.ts';
import * as commentsWithoutWork from './rules/comments-without-work.ts';
import * as confusableId from './rules/confusable-id.ts';
import * as defaultLanguageSuffix from './rules/default-language-suffix.ts';
import * as droppedHtml from './rules/dropped-html.ts';
import * as duplicateAddress from './rules/duplicate-address.ts';
import * as duplicateId from './rules/duplicate-id.ts';
import * as editionsDisagree from './rules/editions-disagree.ts';
import * as frontMatterNotYaml from './rules/front-matter-not-yaml.ts';
import * as hiddenCharacter from './rules/hidden-character.ts';
import * as impossibleDate from './rules/impossible-date.ts';
import * as invalidName from './rules/invalid-name.ts';
import * as invalidYaml from './rules/invalid-yaml.ts';
import * as largePicture from './rules/large-picture.ts';
import * as linkToDraft from './rules/link-to-draft.ts';
import * as misplacedFile from './rules/misplaced-file.ts';
import * as missingAlt from './rules/missing-alt.ts';
import * as missingField from './rules/missing-field.ts';
import * as missingFile from './rules/missing-file.ts';
import * as missingFrontMatter from './rules/missing-front-matter.ts';
import * as missingIssue from './rules/missing-issue.ts';
import * as missingJournal from './rules/missing-journal.ts';
import * as missingPicture from './rules/missing-picture.ts';
import * as nameVariants from './rules/name-variants.ts';
import * as notInContents from './rules/not-in-contents.ts';
import * as notUtf8 from './rules/not-utf8.ts';
import * as otherLanguage from './rules/other-language.ts';
import * as pathMismatch from './rules/path-mismatch.ts';
import * as placeholder from './rules/placeholder.ts';
import * as redirectLoop from './rules/redirect-loop.ts';
import * as redundantRedirect from './rules/redundant-redirect.ts';
import * as remotePicture from './rules/remote-picture.ts';
import * as silentChange from './rules/silent-change.ts';
import * as similarNames from './rules/similar-names.ts';
import * as skippedHeading from './rules/skipped-heading.ts';
import * as undefinedFootnote from './rules/undefined-footnote.ts';
import * as unequalTranslation from './rules/unequal-translation.ts';
import * as unknownField from './rules/unknown-field.ts';
import * as unknownLanguage from './rules/unknown-language.ts';
import * as unknownParagraph from './rules/unknown-paragraph.ts';
import * as unknownSection from './rules/unknown-section.ts';
import * as unknownWork from './rules/unknown-work.ts';
import * as unreadablePicture from './rules/unreadable-picture.ts';
import * as unsafeFile from './rules/unsafe-file.ts';
import * as unusedFootnote from './rules/unused-footnote.ts';
import * as vanishedAddress from './rules/vanished-address.ts';
import * as wrongType from './rules/wrong-type.ts';
import * as wrongValue from './rules/wrong-value.ts';

/** A rule, whatever its findings hold. */
export type AnyRule = Rule<never>;

/** The file of each rule, by the rule's id. A file may have several rules of one id, which differ in severity or in words. */
const FILES: readonly Readonly<Record<string, AnyRule>>[] = [
  answersDraft,
  answersInACircle,
  answersItself,
  answersLater,
  brokenAnchor,
  brokenLink,
  commentsWithoutWork,
  confusableId,
  defaultLanguageSuffix,
  droppedHtml,
  duplicateAddress,
  duplicateId,
  editionsDisagree,
  frontMatterNotYaml,
  hiddenCharacter,
  impossibleDate,
  invalidName,
  invalidYaml,
  largePicture,
  linkToDraft,
  misplacedFile,
  missingAlt,
  missingField,
  missingFile,
  missingFrontMatter,
  missingIssue,
  missingJournal,
  missingPicture,
  nameVariants,
  notInContents,
  notUtf8,
  otherLanguage,
  pathMismatch,
  placeholder,
  redirectLoop,
  redundantRedirect,
  remotePicture,
  similarNames,
  silentChange,
  skippedHeading,
  undefinedFootnote,
  unequalTranslation,
  unknownField,
  unknownLanguage,
  unknownParagraph,
  unknownSection,
  unknownWork,
  unreadablePicture,
  unsafeFile,
  unusedFootnote,
  vanishedAddress,
  wrongType,
  wrongValue,
];

/** All rules, those of one id together, in the order of their ids. */
export const RULES: readonly AnyRule[] = FILES.flatMap((file) => Object.values(file));
