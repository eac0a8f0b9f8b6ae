/** The chapters of the guides, in the order in which they are listed. The overview links to the others. */
export const GUIDE_CHAPTERS = [
  'overview',
  'editors',
  'translators',
  'moving',
  'importing',
  'theme',
  'fields',
  'problems',
] as const;

/** A chapter, by its name in addresses. */
export type GuideChapter = (typeof GUIDE_CHAPTERS)[number];

/** The chapters written by hand, as Markdown. The others are generated from the schema and the rules. */
export type ProseChapter = 'editors' | 'translators' | 'moving' | 'importing';

/** The file of such a chapter. The examples for translators depend on the first language of the journal. */
export type ProseFile = ProseChapter | 'translators-from-es';
