/** The words about keeping copies of an issue. */
export interface PreservationWords {
  /** Name of the fact on an issue's page, and its two links. */
  readonly term: string;
  readonly bag: string;
  readonly manifest: string;
  /** Title and introduction of the manifest's page. */
  readonly title: (number: string) => string;
  readonly explanation: string;
  /** Headings of the permission, of the files to download, of the texts, and of pictures and attachments. */
  readonly permission: string;
  readonly download: string;
  readonly texts: string;
  readonly files: string;
  /** Link to `journal.yaml`. */
  readonly journal: string;
  /** Links to the checksums, to the file of a text, and to that of its comments. */
  readonly checksums: string;
  readonly source: string;
  readonly comments: string;
}
