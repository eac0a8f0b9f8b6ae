import { KNOWN_LANGUAGES, languageOf, type SiteLanguage } from '../../../../languages/index.ts';
import type { LeftOutReason } from '../../../../languages/words/commands/import-words.ts';
import type { TextFinder } from './find-texts.ts';
import { dateOf, type SourceText, wordsOf } from './source-text.ts';

/** A text in one language. */
export interface PlannedEdition {
  readonly text: SourceText;
  readonly language: SiteLanguage;
}

/** A text with its translations. */
export interface PlannedWork {
  readonly kind: SourceText['kind'];
  readonly original: PlannedEdition;
  /** All editions, the original first. Each has another language. */
  readonly editions: readonly [PlannedEdition, ...PlannedEdition[]];
}

export interface Works {
  readonly works: readonly PlannedWork[];
  readonly leftOut: ReadonlyMap<SourceText, LeftOutReason>;
  /** Editions of a text that has one in their language already. They are texts of their own. */
  readonly repeated: readonly PlannedEdition[];
  /** Texts that name an original which is not there. */
  readonly orphans: ReadonlySet<SourceText>;
}

/** Puts the editions of each text together: by a common key, by a path that only differs in the language, by their original. */
export function worksOf(texts: readonly SourceText[], finder: TextFinder, main: SiteLanguage): Works {
  const leftOut = new Map<SourceText, LeftOutReason>();
  const orphans = new Set<SourceText>();
  const groups = new Groups();
  for (const text of texts) {
    const code = languageCodeOf(text) ?? main;
    const language = siteLanguageOf(code);
    if (language === undefined) leftOut.set(text, { kind: 'language', code });
    else groups.add({ text, language });
  }
  for (const { text } of groups.editions) {
    const written = wordsOf(text, 'translation of');
    if (written === undefined) continue;
    const original = finder.byName(written, text, (other) => languageCodeOf(other) !== languageCodeOf(text));
    if (original === undefined || !groups.join(text, original)) orphans.add(text);
  }
  const { sets, repeated } = groups.divided();
  return { works: sets.map((editions) => workOf(editions, main)), leftOut, repeated, orphans };
}

/** Groups of editions, of which each may be joined with another. */
class Groups {
  readonly editions: PlannedEdition[] = [];
  readonly #byKey = new Map<string, PlannedEdition[]>();
  readonly #groupOf = new Map<SourceText, PlannedEdition[]>();

  add(edition: PlannedEdition): void {
    this.editions.push(edition);
    const key = groupKey(edition.text);
    const group = this.#byKey.get(key) ?? [];
    group.push(edition);
    this.#byKey.set(key, group);
    this.#groupOf.set(edition.text, group);
  }

  /** Puts the editions of two texts together; false if one of them is not there. */
  join(text: SourceText, other: SourceText): boolean {
    const [from, into] = [this.#groupOf.get(text), this.#groupOf.get(other)];
    if (!from || !into) return false;
    if (from === into) return true;
    into.push(...from);
    for (const edition of from) this.#groupOf.set(edition.text, into);
    from.length = 0;
    return true;
  }

  /** Groups in which each language is there once. A second edition in a language is a text of its own. */
  divided() {
    const repeated: PlannedEdition[] = [];
    const sets: PlannedEdition[][] = [];
    for (const group of new Set(this.#groupOf.values())) {
      const languages = new Set<string>();
      const own = group.filter((edition) => {
        const isFirst = !languages.has(edition.language);
        languages.add(edition.language);
        if (!isFirst) repeated.push(edition);
        return isFirst;
      });
      sets.push(own);
    }
    return {
      sets: [...sets, ...repeated.map((edition) => [edition])].filter(({ length }) => length > 0),
      repeated,
    };
  }
}

function groupKey(text: SourceText): string {
  const same = wordsOf(text, 'same text');
  if (same !== undefined) return `${text.kind} key ${same}`;
  const language = text.facts.language;
  if (language === undefined) return `${text.kind} ${text.path}`;
  const parts = text.path.split('/').filter((part) => part !== language);
  const file = (parts.pop() ?? '').replace(`.${language}.`, '.');
  return `${text.kind} ${[...parts, file].join('/')}`;
}

function workOf(editions: readonly PlannedEdition[], main: SiteLanguage): PlannedWork {
  const isTranslation = ({ text }: PlannedEdition) => wordsOf(text, 'translation of') !== undefined;
  const isToldApart = editions.some(isTranslation);
  const byAge = editions.toSorted((a, b) => (dateOf(a.text) ?? '9').localeCompare(dateOf(b.text) ?? '9'));
  const original =
    (isToldApart ? editions.find((edition) => !isTranslation(edition)) : undefined) ??
    editions.find(({ language }) => language === main) ??
    byAge[0];
  if (!original) throw new Error('a group has editions');
  const others = editions.filter((edition) => edition !== original);
  return { kind: original.text.kind, original, editions: [original, ...others] };
}

/** The code of the language that a text tells: in a field, or in its path. */
export function languageCodeOf(text: Pick<SourceText, 'values' | 'facts'>): string | undefined {
  return (wordsOf(text, 'language') ?? text.facts.language)?.toLowerCase().replaceAll('_', '-');
}

/** Our language for a code such as `es-MX`, or for a name such as "Spanish". */
export function siteLanguageOf(code: string): SiteLanguage | undefined {
  const told = languageOf(code);
  if (told !== undefined) return told;
  return KNOWN_LANGUAGES.find((language) =>
    ['en', language].some(
      (of) => new Intl.DisplayNames([of], { type: 'language' }).of(language)?.toLowerCase() === code,
    ),
  );
}
