/** The parts of citeproc that are used; the package brings no types. */
declare module 'citeproc' {
  /** Formats what is cited in one style and language. */
  export interface Engine {
    readonly sys: { retrieveItem: (id: string) => object };
    readonly opt: { readonly development_extensions: { wrap_url_and_doi: boolean } };
    readonly updateItems: (ids: readonly string[], keepOrder: boolean) => void;
    /** Facts about the bibliography and its entries as HTML. */
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
    /** A style's XML as data. */
    readonly parseXml: (xml: string) => import('./shrink-style.ts').StyleNode;
  }
}
