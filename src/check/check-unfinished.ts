import type { Body } from '../content/front-matter.ts';
import { placeIn, type TextRecord } from '../content/parsed-content.ts';
import type { SiteLanguage } from '../languages/index.ts';
import type { Archive, Edition, PageEdition } from '../model/archive.ts';
import type { Report } from '../problems/problem.ts';
import { emptyTranslators } from '../problems/rules/editions/empty-translators.ts';
import { untranslated } from '../problems/rules/editions/untranslated.ts';
import { fieldInOtherLanguage } from '../problems/rules/text/other-language.ts';
import { TEXT_SCOPES } from '../schema/scopes.ts';
import type { Packs } from '../sources/cache/packs.ts';
import { markdownIn } from '../text/markdown/markdown.ts';
import { isTextIn, languageLeftIn } from '../text/other-language.ts';
import { withoutQuotations } from '../text/prose.ts';
import { createTextEnv } from '../text/reading/text-env.ts';
import { textAt } from '../translation/file-words.ts';
import { textsOf } from '../translation/find-text.ts';
import { keyOf } from '../translation/fingerprint.ts';
import { sourceOf } from '../translation/staleness.ts';
import { mayBeCopy, rawBlocksOf } from './may-be-copy.ts';
import type { AddressedText } from './released/addressed-texts.ts';

/** The share of a text's words that are in blocks which the original has as well, if it is a copy. */
const SHARE_OF_A_COPY = 0.9;

/**
 * Reports translations that are published although nobody has finished them: the words are still those of the original,
 * or the list of translators is as `npm run translate` wrote it. Short texts, names, quotations and verse may be the
 * same in both languages.
 * @param kept which translations are copies of their originals, as earlier processes have found it
 */
export function checkUnfinished(
  texts: readonly AddressedText[],
  archive: Archive,
  report: Report,
  kept?: Packs<boolean>,
): void {
  const sources = sourcesOf(archive);
  const records = new Map(texts.map(({ record }) => [record.source.path, record]));
  for (const { record, edition } of texts) {
    const isDraft = 'draft' in edition && edition.draft;
    if (isDraft || edition.translatedFrom === undefined) continue;
    checkTranslators(record, edition, report);
    checkFields(record, edition.translatedFrom, report);
    const source = sources.get(edition);
    const original = source && records.get(source.source.path);
    if (original && saysTheSame(record, original, kept)) checkLanguage(record, original, report);
  }
}

/** Of two editions that say the same, reports the one that is not in the language of its file. */
function checkLanguage(translation: Text, original: Text, report: Report): void {
  for (const [wrong, right] of [
    [translation, original],
    [original, translation],
  ] as const) {
    const tokens = markdownIn(wrong.language).parse(wrong.body.markdown, createTextEnv(wrong.source.path));
    if (!isTextIn(right.language, tokens, wrong.language)) continue;
    const data = { own: wrong.language, language: right.language, source: right.source.file };
    report(untranslated, placeIn(wrong, ['title']), data);
  }
}

type Text = TextRecord<unknown>;

function sourcesOf(archive: Archive): ReadonlyMap<Edition | PageEdition, Edition | PageEdition> {
  const sources = new Map<Edition | PageEdition, Edition | PageEdition>();
  for (const { editions } of textsOf(archive)) {
    for (const edition of editions.values()) {
      const source = sourceOf(editions, edition);
      if (source && source !== edition) sources.set(edition, source);
    }
  }
  return sources;
}

/** A translation without the field is no problem: a translator may not want to be named. */
function checkTranslators(record: Text, { translators }: Edition | PageEdition, report: Report): void {
  if (translators.length > 0 || record.leftOut.fields.has('translators')) return;
  if (/^translators[ \t]*:/m.test(record.yaml))
    report(emptyTranslators, placeIn(record, ['translators']), {});
}

function checkFields(record: Text, from: SiteLanguage, report: Report): void {
  for (const path of TEXT_SCOPES.translated.flatMap(({ paths }) => paths)) {
    const words = textAt(record.data, path);
    if (
      words === undefined ||
      !languageLeftIn(withoutQuotations(words).toLowerCase(), record.language, [from])
    )
      continue;
    const steps = path.filter((step) => step !== undefined);
    report(fieldInOtherLanguage, placeIn(record, steps), {
      field: steps.join('.'),
      own: record.language,
      language: from,
    });
  }
}

/** What was found of translations. A preview asks it again after each change of other texts. */
const compared = new WeakMap<Body, { readonly original: Body; readonly isCopy: boolean }>();

/** Whether a translation says, nearly word for word, what its original says. */
function saysTheSame(
  { source: { path }, body }: Text,
  { body: original }: Text,
  kept: Packs<boolean> | undefined,
): boolean {
  const known = compared.get(body);
  if (known?.original === original) return known.isCopy;
  const key = body.facts && original.facts && `${body.facts.key}, ${original.facts.key}`;
  const [before] = key === undefined ? [] : (kept?.find(path, key) ?? []);
  const found = { original, isCopy: before?.value ?? isCopy(body.markdown, original.markdown) };
  compared.set(body, found);
  if (key !== undefined && !before) kept?.keep(path, key, found.isCopy);
  return found.isCopy;
}

function isCopy(markdown: string, original: string): boolean {
  if (!mayBeCopy(markdown, original, SHARE_OF_A_COPY)) return false;
  const blocks = blocksOf(markdown);
  const known = new Set(blocksOf(original));
  let [copied, all] = [0, 0];
  for (const block of blocks) {
    const words = block.split(' ').length;
    all += words;
    if (known.has(block)) copied += words;
  }
  return copied > 0 && copied >= SHARE_OF_A_COPY * all;
}

/** The blocks of a text, however their lines are broken and their quotation marks are written. */
function blocksOf(markdown: string): readonly string[] {
  const blocks = rawBlocksOf(markdown).map((block) => keyOf(block).replace(/\s+/g, ' ').trim());
  return blocks.filter((block) => block !== '');
}
