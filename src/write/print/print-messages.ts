/** What a process that sets PDFs is told first. */
export interface PrintSetup {
  readonly kind: 'setup';
  /** Path of the package that sets them. */
  readonly typst: string;
  readonly faces: readonly string[];
  /** The journal's wordmark as SVG, sanitised. */
  readonly wordmark?: string;
}

/** A PDF to be set. */
export interface PrintRequest {
  readonly kind: 'print';
  /** A `PrintDocument` as JSON. */
  readonly document: string;
  /** How it looks, as JSON. */
  readonly look: string;
  /** Paths of pictures, by the names under which `look` knows them. */
  readonly pictures: readonly (readonly [name: string, path: string])[];
}

/** What a process that sets PDFs answers to each request. */
export type PrintAnswer =
  | { readonly kind: 'set'; readonly pdf: Uint8Array }
  /** The words of Typst, in English. */
  | { readonly kind: 'refused'; readonly reason: string };
