import type { ImportNotice } from '../../../languages/words/commands/import-words.ts';
import { articleFile, pageFile } from '../journal/imported-text.ts';
import { type Pending, type PendingNotice, placed } from '../report/pending-notice.ts';
import type { ItemText } from './export/export-item.ts';
import { linksAtStart, linksInHtml, translatorIn } from './offers.ts';
import type { TextPlace } from './plan/places.ts';
import type { ImportPlan } from './plan-import.ts';
import { Rewriting, type TextsContext } from './rewriting.ts';
import { fieldsOf } from './text-fields.ts';
import { type ConvertedText, convertText } from './texts/convert-text.ts';

/** A text that is ready to be written. */
export interface ImportedText {
  readonly file: string;
  readonly notices: readonly ImportNotice[];
}

/** Makes the file of a text. */
export function importText(text: ItemText, place: TextPlace, context: TextsContext): ImportedText {
  const { plan } = context;
  // Not in the language of messages: the same export has to make the same files for everybody.
  const words = context.wordsIn(plan.languages.journal[0]);
  const { item } = place.edition;
  const rewriting = new Rewriting(context, place);
  const converted = convertText(text.content, item.meta.get('footnotes') ?? '', {
    library: plan.attachments.for(item),
    patternOf: context.patternOf,
    rewrite: (address, use) => rewriting.rewrite(address, use),
  });
  const offers = offersFor(text, converted, place, rewriting, plan);
  const { fields, notices } = fieldsOf(text, place, context);
  const write = place.work.kind === 'page' ? pageFile : articleFile;
  const lines = offers.flatMap(({ line }) => [words.confirm, line]);
  const file = write(fields, lines, converted.markdown);
  const all = [
    ...rewriting.notices,
    ...offers.map(({ notice, line }): PendingNotice => ({ ...notice, near: `# ${line}` })),
    ...notices,
    ...lossesOf(converted),
  ];
  return { file, notices: all.map((notice) => placed(notice, place.path, file)) };
}

/** A line of front matter that an editor has to confirm, since the export does not say it. */
interface Offer {
  readonly line: string;
  readonly notice: Pending;
}

function offersFor(
  text: ItemText,
  converted: ConvertedText,
  place: TextPlace,
  rewriting: Rewriting,
  plan: ImportPlan,
): readonly Offer[] {
  const offers: Offer[] = [];
  const [answered, ...others] = answersIn(text, converted, place, rewriting);
  if (answered !== undefined) {
    const to = others.length === 0 ? answered : `[${[answered, ...others].join(', ')}]`;
    offers.push({ line: `responds-to: ${to}`, notice: { kind: 'offered-answer', to } });
  }
  const name = offeredTranslator(text, place, plan);
  if (name !== undefined)
    offers.push({ line: `translators: [${name}]`, notice: { kind: 'offered-translator', name } });
  return offers;
}

/** The articles that a text most likely answers: it links to them in its first paragraph or in its summary. */
function answersIn(
  { excerpt }: ItemText,
  { markdown }: ConvertedText,
  { work, edition }: TextPlace,
  rewriting: Rewriting,
): readonly string[] {
  if (work.kind !== 'article' || edition !== work.original) return [];
  const inExcerpt = linksInHtml(excerpt).flatMap((address) => rewriting.rewrite(address, 'link') ?? []);
  const places = [...linksAtStart(markdown), ...inExcerpt].flatMap(
    (address) => rewriting.articles.get(address) ?? [],
  );
  // Nothing can answer what appeared later.
  const earlier = places.filter(
    ({ work: other }) => (other.original.item.date ?? '') <= (work.original.item.date ?? '9999'),
  );
  return [...new Set(earlier.map(({ id }) => id))];
}

/** Who may have translated a text: a line of it says so, or its translation was entered by somebody else. */
function offeredTranslator({ content }: ItemText, { edition, work }: TextPlace, { people }: ImportPlan) {
  if (people.translatorsOf(edition.item).length > 0) return undefined;
  const named = translatorIn(content);
  if (named !== undefined) return named.replace(/[[\]{}#:]/g, ' ').trim();
  if (edition === work.original) return undefined;
  const authors = people.authorsOf(work.original.item);
  return people.authorsOf(edition.item).find((name) => !authors.includes(name));
}

function lossesOf({ losses, unknownBlocks }: ConvertedText): readonly PendingNotice[] {
  const lost = losses.flatMap((loss): PendingNotice[] => {
    const words = 'words' in loss ? loss.words : 'label' in loss ? loss.label : '';
    const address = 'address' in loss ? loss.address : '';
    const what = [words, address].filter((part) => part !== '').join(' ');
    // Nobody misses a script that has no words.
    if (loss.kind === 'dropped-element' && what === '') return [];
    return [{ kind: 'lost', what: loss.kind, words: what.slice(0, 200), near: address || words }];
  });
  const unknown = [...new Set(unknownBlocks)].map(
    (name) => ({ kind: 'unknown-block', name, near: '' }) as const,
  );
  return [...lost, ...unknown];
}
