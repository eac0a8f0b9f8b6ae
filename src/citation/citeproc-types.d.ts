/** Types for the parts of citeproc that are used; the package has none. */
declare module 'citeproc' {
  /** Formats citations in one style and language. */
  export interface Engine {
    readonly sys: { retrieveItem: (id: string) => object };
    readonly opt: { readonly development_extensions: { wrap_url_and_doi: boolean } };
    readonly updateItems: (ids: readonly string[], keepOrder: boolean) => void;
    /** Returns the bibliography's parameters and its entries as HTML. */
    readonly makeBibliography: () => readonly [unknown, readonly string[]];
  }

  export interface Citeproc {
    readonly Engine: new (
      sys: {
        readonly retrieveLocale: (locale: string) => unknown;
        readonly retrieveItem: (id: string) => object;
      },
      style: object,
      locale: string,
      forceLocale: boolean,
    ) => Engine;
    /** Parses a style's XML into a tree. */
    readonly parseXml: (xml: string) => import('./shrink-style.ts').StyleNode;
  }
}
