import { type AnyRecord, type ParsedContent, recordsOf } from '../content/parsed-content.ts';
import type { SiteLanguage } from '../languages/index.ts';
import type { EditionState } from '../languages/words/commands/status-words.ts';
import type { Archive, Edition, PageEdition } from '../model/archive.ts';
import { plainOf } from '../model/set-text.ts';
import { pathOfEdition, type TranslatableText, textsOf } from './find-text.ts';
import { parseFingerprint } from './fingerprint.ts';
import type { TranslationState, TranslationStates } from './staleness.ts';
import { type Reason, unansweredWorks, wantedTranslations } from './wanted.ts';

/** One text in one language. */
export interface EditionStatus {
  readonly language: SiteLanguage;
  readonly state: EditionState;
  /** As printed in messages; absent if there is none. */
  readonly file?: string;
  /** Names, not ids. */
  readonly translators: readonly string[];
  /** For a translation: whether it records a fingerprint of its original. */
  readonly recorded?: boolean;
  /** For a stale translation: what is known of the changes. */
  readonly changed?: {
    /** Number of changed passages. */
    readonly passages?: number;
    /** The changed or new paragraphs, by their present numbers. */
    readonly paragraphs?: readonly number[];
    /** The day (ISO 8601) of the first commit that changed the original. */
    readonly since?: string;
  };
}

/** One text in every language of the journal. */
export interface TextStatus {
  readonly id: string;
  readonly kind: TranslatableText['kind'];
  readonly title: string;
  readonly original: SiteLanguage;
  readonly editions: readonly EditionStatus[];
}

/** The report of the `status` command. Its JSON form is documented. */
export interface Status {
  readonly languages: readonly SiteLanguage[];
  /** Number of works in each state, per language. Works without a published edition are not counted. */
  readonly totals: readonly ({ readonly language: SiteLanguage } & Record<EditionState, number>)[];
  /** Newest first. */
  readonly issues: readonly {
    readonly issue: string;
    readonly date: string;
    readonly texts: readonly TextStatus[];
  }[];
  readonly pages: readonly TextStatus[];
  /** Most wanted first, without translations that somebody has begun. */
  readonly wanted: readonly {
    readonly id: string;
    readonly title: string;
    readonly issue: string;
    readonly language: SiteLanguage;
    readonly state: 'missing' | 'stale';
    readonly reasons: readonly Reason[];
  }[];
  /** Articles without an answer, and issues that call for responses and got none; newest first. */
  readonly unanswered: readonly {
    readonly id: string;
    readonly title: string;
    readonly issue: string;
    /** The works that this one answers. */
    readonly answers: readonly string[];
  }[];
}

/**
 * The state of all translations.
 * @param archive what is published
 * @param content all readable content, including drafts
 * @param since the day (ISO 8601) of the original's first change, for stale translations, if known
 */
export function statusOf(
  archive: Archive,
  content: ParsedContent,
  states: TranslationStates,
  since: ReadonlyMap<Edition | PageEdition, string>,
): Status {
  const known: StatusFacts = {
    archive,
    states,
    since,
    drafts: new Map(
      recordsOf(content).flatMap((record) => (record.fields.draft ? [[record.source.path, record]] : [])),
    ),
  };
  const { languages } = archive.journal;
  const issues = [...archive.issues.values()].map(({ number, date, introduction, contents }) => ({
    issue: number,
    date: date.iso,
    texts: [introduction, ...contents].flatMap((id) => textStatus(archive.works.get(id), known)),
  }));
  const works = issues.flatMap(({ texts }) => texts);
  return {
    languages,
    totals: languages.map((language) => totalsIn(language, works)),
    issues,
    pages: [...textsOf(archive)].flatMap((text) => (text.kind === 'page' ? textStatus(text, known) : [])),
    wanted: wantedTranslations(archive, states)
      .filter(({ work, language, state }) => state === 'stale' || !draftOf(work, language, known))
      .map(({ work, language, state, reasons }) => {
        return { id: work.id, title: titleOf(work), issue: work.issue, language, state, reasons };
      }),
    unanswered: unansweredWorks(archive).map((work) => ({
      id: work.id,
      title: titleOf(work),
      issue: work.issue,
      answers: work.respondsTo.flatMap((answer) => (answer.kind === 'work' ? [answer.work] : [])),
    })),
  };
}

/** Input for the state of a text. */
interface StatusFacts {
  readonly archive: Archive;
  readonly states: TranslationStates;
  readonly since: ReadonlyMap<Edition | PageEdition, string>;
  /** By path relative to the content folder. */
  readonly drafts: ReadonlyMap<string, AnyRecord>;
}

function textStatus(text: TranslatableText | undefined, known: StatusFacts): readonly TextStatus[] {
  if (!text) return [];
  const { id, kind, original } = text;
  const { languages } = known.archive.journal;
  const editions = languages.map((language) => editionStatus(text, language, known));
  return [{ id, kind, title: titleOf(text), original, editions }];
}

function editionStatus(text: TranslatableText, language: SiteLanguage, known: StatusFacts): EditionStatus {
  const edition = text.editions.get(language);
  if (!edition) {
    const draft = draftOf(text, language, known);
    if (!draft) return { language, state: 'missing', translators: [] };
    const { translators = [], source = '' } = draft.fields;
    const isOriginal =
      draft.fields['translated-from'] === undefined && language === known.archive.journal.languages[0];
    return {
      language,
      state: 'begun',
      file: draft.source.file,
      translators,
      ...(!isOriginal && { recorded: parseFingerprint(source) !== undefined }),
    };
  }
  const { people } = known.archive;
  const facts = {
    language,
    file: edition.source.file,
    translators: edition.translators.map((id) => people.get(id)?.name ?? id),
  };
  // Of a work whose original is a draft, only translations are published.
  if (edition.translatedFrom === undefined) return { ...facts, state: 'original' };
  const state = known.states.get(edition);
  const recorded = parseFingerprint(edition.translatedSource ?? '') !== undefined;
  if (state?.kind !== 'stale') return { ...facts, state: 'translated', recorded };
  return { ...facts, state: 'stale', recorded, changed: changedSince(state, known.since.get(edition)) };
}

function changedSince(
  { changes }: Extract<TranslationState, { kind: 'stale' }>,
  since: string | undefined,
): NonNullable<EditionStatus['changed']> {
  const paragraphs = changes?.flatMap(({ kind, passage }) =>
    kind !== 'removed' && passage?.place.kind === 'paragraph' ? [passage.place.number] : [],
  );
  return {
    ...(changes && { passages: changes.length }),
    ...(paragraphs && { paragraphs }),
    ...(since !== undefined && { since }),
  };
}

/** The draft of a translation: somebody has begun it, but it is not published yet. */
function draftOf(
  text: TranslatableText,
  language: SiteLanguage,
  { archive, drafts }: StatusFacts,
): AnyRecord | undefined {
  return drafts.get(pathOfEdition(text, language, archive.journal.languages[0]));
}

function titleOf({ editions, original }: Pick<TranslatableText, 'editions' | 'original'>): string {
  return plainOf(editions.get(original)?.title ?? '');
}

function totalsIn(language: SiteLanguage, works: readonly TextStatus[]): Status['totals'][number] {
  const totals = { language, original: 0, translated: 0, stale: 0, begun: 0, missing: 0 };
  for (const { editions } of works) {
    for (const edition of editions) if (edition.language === language) totals[edition.state] += 1;
  }
  return totals;
}
