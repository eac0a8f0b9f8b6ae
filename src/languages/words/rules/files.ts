interface Misplaced {
  /** A name under which the file would be read in its folder, such as `journal.yaml` for `journal.yml`. */
  readonly better: string | undefined;
}

/** Lines of a file, from 1. */
interface Conflict {
  readonly begin: number;
  /** Where the lines as they were before begin, if git added them. */
  readonly base: number | undefined;
  readonly middle: number;
  readonly end: number;
}

/** The path that one of two files with the same id should have, if it is a translation of the other. */
interface Home {
  /** The file that belongs there. */
  readonly file: string;
  readonly to: string;
}

/** What the rules about files find. */
export interface FilesFindings {
  readonly 'comments-without-work': { id: string };
  /** `isTaken`: a file already has this name. */
  readonly 'default-language-suffix': { code: string; name: string; isTaken: boolean };
  readonly 'duplicate-id': { id: string; other: string; home: Home | undefined };
  readonly 'duplicate-id/same-name': { name: string };
  readonly 'invalid-name': { name: string; suggestion: string };
  readonly 'merge-conflict': Conflict;
  readonly 'merge-conflict/mark': { mark: string };
  readonly 'misplaced-file': Misplaced;
  /** `isText`: it is Markdown or plain text already, so it only needs its new name. */
  readonly 'misplaced-file/manuscript': { better: string; isText: boolean };
  readonly 'misplaced-file/unused': object;
  readonly 'misplaced-file/unpublishable': { executed: string | undefined };
  readonly 'misplaced-file/litter': object;
  readonly 'missing-file': { field: string; path: string; suggestion: string | undefined };
  readonly 'missing-issue': { issue: string };
  readonly 'missing-journal': object;
  /** `reading` is the first words with a wrong character as they were probably meant, if that is known. */
  readonly 'not-utf8': { reading: string | undefined };
  readonly 'path-mismatch': { field: string; written: string; path: string };
  /** `reason` is the system's error code, such as `EACCES`. */
  readonly 'unreadable-file': { reason: string };
  /** `executed` is the part of the name that servers could run: `.php` in `x.php.txt`. */
  readonly 'unsafe-file': { path: string; executed?: string };
}
