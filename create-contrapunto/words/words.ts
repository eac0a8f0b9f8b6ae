import type { Forge } from '../forge.ts';

/** What the command says, and what it writes for people other than the journal's readers. */
export interface Words {
  readonly help: string;
  readonly ask: {
    readonly folder: string;
    readonly title: string;
    /** `names` has each code with its name. */
    readonly languages: (names: readonly string[]) => string;
    readonly url: string;
    readonly forge: string;
  };
  readonly forges: Readonly<Record<Forge, string>>;
  /** A paragraph of the journal's README. */
  readonly publish: Readonly<Record<Forge, string>>;
  readonly again: string;
  readonly oneFolder: string;
  readonly noTitle: string;
  readonly noAddress: (written: string) => string;
  readonly unknownLanguages: (written: string, known: readonly string[]) => string;
  readonly unknownForge: (written: string, known: readonly string[]) => string;
  readonly unknownOption: (written: string) => string;
  readonly notEmpty: (folder: string) => string;
  readonly notWritten: (folder: string, reason: string) => string;
  readonly stopped: string;
  /** `lines` are what is typed next. */
  readonly done: (folder: string, lines: readonly [string, string]) => string;
  /** Comments in `journal.yaml`. */
  readonly journal: { readonly url: string; readonly languages: string; readonly sharePictures: string };
  readonly ignored: string;
}
