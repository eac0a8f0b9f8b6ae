import { type AnyRecord, type ParsedContent, recordsOf } from '../content/parsed-content.ts';
import type { SiteLanguage } from '../languages/index.ts';
import type { EditionState } from '../languages/words/commands/status-words.ts';
import type { Archive, Edition, PageEdition } from '../model/archive.ts';
import { pathOfEdition, type TranslatableText, textsOf } from './find-text.ts';
import type { TranslationState, TranslationStates } from './staleness.ts';
import { type Reason, unansweredWorks, wantedTranslations } from './wanted.ts';

/** One text in one language. */
export interface EditionStatus {
  readonly language: SiteLanguage;
  readonly state: EditionState;
  /** As printed; absent where it is missing. */
  readonly file?: string;
  /** Names. */
  readonly translators: readonly string[];
  /** Of a translation, whether it says of what state of its original it was made. */
  readonly recorded?: boolean;
  /** Of a stale one, what is known of the changes. */
  readonly changed?: {
    /** How many passages have changed. */
    readonly passages?: number;
    /** The numbered paragraphs among them, as they are numbered now. */
    readonly paragraphs?: readonly number[];
    /** The day of the first change that was committed. */
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

/** What is translated, what is wanted, and what waits for an answer. */
export interface Status {
  readonly languages: readonly SiteLanguage[];
  /** Works of each state by language, drafts of originals left out. */
  readonly totals: readonly ({ readonly language: SiteLanguage } & Record<EditionState, number>)[];
  /** Newest first. */
  readonly issues: readonly {
    readonly issue: string;
    readonly date: string;
    readonly texts: readonly TextStatus[];
  }[];
  readonly pages: readonly TextStatus[];
  /** The most wanted first; what somebody has begun is not among them. */
  readonly wanted: readonly {
    readonly id: string;
    readonly title: string;
    readonly issue: string;
    readonly language: SiteLanguage;
    readonly state: 'missing' | 'stale';
    readonly reasons: readonly Reason[];
  }[];
  /** Articles that nobody has answered, and issues that call for responses and got none; newest first. */
  readonly unanswered: readonly {
    readonly id: string;
    readonly title: string;
    readonly issue: string;
    /** The works that it answers itself. */
    readonly answers: readonly string[];
  }[];
}

/**
 * What is translated and what is not.
 * @param archive what is published
 * @param content everything that could be read, drafts included
 * @param since the day of the first change, for stale translations of which it is known
 */
export function statusOf(
  archive: Archive,
  content: ParsedContent,
  states: TranslationStates,
  since: ReadonlyMap<Edition | PageEdition, string>,
): Status {
  const known: Known = {
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

/** What the state of a text is told from. */
interface Known {
  readonly archive: Archive;
  readonly states: TranslationStates;
  readonly since: ReadonlyMap<Edition | PageEdition, string>;
  /** By path inside the content folder. */
  readonly drafts: ReadonlyMap<string, AnyRecord>;
}

function textStatus(text: TranslatableText | undefined, known: Known): readonly TextStatus[] {
  if (!text) return [];
  const { id, kind, original } = text;
  const { languages } = known.archive.journal;
  const editions = languages.map((language) => editionStatus(text, language, known));
  return [{ id, kind, title: titleOf(text), original, editions }];
}

function editionStatus(text: TranslatableText, language: SiteLanguage, known: Known): EditionStatus {
  const edition = text.editions.get(language);
  if (!edition) {
    const draft = draftOf(text, language, known);
    if (!draft) return { language, state: 'missing', translators: [] };
    const { file } = draft.source;
    return { language, state: 'begun', file, translators: draft.fields.translators ?? [] };
  }
  const { people } = known.archive;
  const facts = {
    language,
    file: edition.source.file,
    translators: edition.translators.map((id) => people.get(id)?.name ?? id),
  };
  if (language === text.original) return { ...facts, state: 'original' };
  const state = known.states.get(edition);
  const recorded = state !== undefined;
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

/** The translation that somebody has begun, where it is not published yet. */
function draftOf(
  text: TranslatableText,
  language: SiteLanguage,
  { archive, drafts }: Known,
): AnyRecord | undefined {
  return drafts.get(pathOfEdition(text, language, archive.journal.languages[0]));
}

function titleOf({ editions, original }: Pick<TranslatableText, 'editions' | 'original'>): string {
  return editions.get(original)?.title ?? '';
}

function totalsIn(language: SiteLanguage, works: readonly TextStatus[]): Status['totals'][number] {
  const totals = { language, original: 0, translated: 0, stale: 0, begun: 0, missing: 0 };
  for (const { editions } of works) {
    for (const edition of editions) if (edition.language === language) totals[edition.state] += 1;
  }
  return totals;
}
