import type { GuideChapter, ProseChapter } from './guide-chapters.ts';

/** A kind of file in the content folder that has fields, by its name in the guide's addresses. */
export type FieldFile = 'article' | 'issue' | 'page' | 'journal' | 'people' | 'comments';

/** The guides for editors and translators. */
export interface GuideWords {
  /** The Markdown of the chapters that somebody wrote. */
  readonly prose: Readonly<Record<ProseChapter, URL>>;
  readonly chapters: Readonly<Record<GuideChapter, { readonly title: string; readonly summary: string }>>;
  /** Heading of the links to the other chapters. */
  readonly more: string;
  readonly fields: {
    /** Marks a field that cannot be left out. Short. */
    readonly required: string;
    /** "Takes a list of names": `expected` completes the sentence, which has no full stop yet. */
    readonly takes: (expected: string) => string;
    /** Comes before the fields inside a field. */
    readonly inner: string;
    /** Comes before the names of the fields that another kind of file has too. */
    readonly shared: string;
    readonly files: Readonly<Record<FieldFile, FieldFileWords>>;
  };
  readonly problems: {
    /** How grave a problem is, beside its name; for one that may be either, both. */
    readonly severity: { readonly error: string; readonly warning: string; readonly both: string };
    /** What errors and warnings do. */
    readonly explanation: string;
    /** Comes before an example of what the check prints. */
    readonly printed: string;
  };
}

/** A kind of file that has fields. */
interface FieldFileWords {
  readonly title: string;
  /** Where it stands: a path with placeholders. */
  readonly path: string;
  readonly about: string;
}
