/** Why a file cannot be imported as an export of WordPress. */
export type ExportFault =
  /** XML that no parser may accept; `detail` is what the parser says. */
  | { readonly kind: 'malformed'; readonly detail: string }
  /** A document type, which could define entities that fill the memory. WordPress never writes one. */
  | { readonly kind: 'doctype' }
  | { readonly kind: 'encoding'; readonly detail: string }
  /** Well-formed, but without what every export of WordPress has. */
  | { readonly kind: 'not-wordpress' };

/** A file that is not a usable export. Nothing is written then. */
export class MalformedExport extends Error {
  constructor(
    readonly file: string,
    /** 1-based. */
    readonly line: number,
    readonly column: number,
    readonly fault: ExportFault,
  ) {
    super(`${file}:${line}:${column}: ${fault.kind}`);
  }
}
