import type { SiteLanguage } from '../languages/index.ts';
import type { Archive, Work } from '../model/archive.ts';
import type { WorkId } from '../model/ids.ts';
import type { TranslationStates } from './staleness.ts';

/** Why a translation is wanted. */
export type Reason =
  /** The work answers one that exists in the language, so readers know the question but not the answer. */
  | { readonly kind: 'answers'; readonly work: WorkId }
  | { readonly kind: 'newest-issue' }
  /**
   * A translation exists, but the original has changed since. `changes` is the number of changed passages, if known.
   */
  | { readonly kind: 'stale'; readonly changes?: number };

/** A translation that is missing or out of date. */
export interface Wanted {
  readonly work: Work;
  readonly language: SiteLanguage;
  readonly state: 'missing' | 'stale';
  /** Most important first; empty if the work is merely not translated. */
  readonly reasons: readonly Reason[];
}

/**
 * All translations that are missing or out of date, most wanted first: answers to works that exist in the language,
 * then works of the newest issue, then translations that are out of date, then the rest, newest issue first.
 */
export function wantedTranslations(archive: Archive, states: TranslationStates): readonly Wanted[] {
  const [newest] = archive.issues.keys();
  const wanted = [...archive.works.values()].flatMap((work) =>
    archive.journal.languages.flatMap((language): Wanted[] => {
      const edition = work.editions.get(language);
      const state = edition && states.get(edition);
      if (edition && state?.kind !== 'stale') return [];
      const answered = answeredIn(work, language, archive);
      const reasons: readonly Reason[] = [
        ...(answered ? [{ kind: 'answers' as const, work: answered }] : []),
        ...(work.issue === newest ? [{ kind: 'newest-issue' as const }] : []),
        ...(state?.kind === 'stale'
          ? [{ kind: 'stale' as const, ...(state.changes && { changes: state.changes.length }) }]
          : []),
      ];
      return [{ work, language, state: edition ? 'stale' : 'missing', reasons }];
    }),
  );
  return wanted.toSorted((a, b) => weight(b) - weight(a));
}

/**
 * Powers of two, so that each reason outweighs all lesser ones together. Ties keep the archive's order, because sorting
 * is stable.
 */
const WEIGHTS: Readonly<Record<Reason['kind'], number>> = { answers: 4, 'newest-issue': 2, stale: 1 };

function weight({ reasons }: Wanted): number {
  return reasons.reduce((sum, { kind }) => sum + WEIGHTS[kind], 0);
}

function answeredIn({ respondsTo }: Work, language: SiteLanguage, { works }: Archive): WorkId | undefined {
  for (const answer of respondsTo) {
    if (answer.kind === 'work' && works.get(answer.work)?.editions.has(language)) return answer.work;
  }
  return undefined;
}

/** Works without an answer, in the archive's order. An introduction counts if its issue calls for responses. */
export function unansweredWorks({ works, issues, answers }: Archive): readonly Work[] {
  return [...works.values()].filter(
    ({ id, kind, issue }) =>
      (answers.get(id)?.length ?? 0) === 0 && (kind === 'article' || issues.get(issue)?.call !== undefined),
  );
}
