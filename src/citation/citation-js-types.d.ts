/** The parts of Citation.js 0.8 that are used; its packages bring no types. */
declare module '@citation-js/core' {
  /** A citeproc engine, made for one style and language. */
  export interface Engine {
    readonly sys: { retrieveItem: (id: string) => object };
    readonly updateItems: (ids: readonly string[], keepOrder: boolean) => void;
    /** Facts about the bibliography and its entries as HTML. */
    readonly makeBibliography: () => readonly [unknown, readonly string[]];
  }

  interface Register<Value> {
    readonly add: (name: string, value: Value) => void;
    readonly get: (name: string) => Value;
  }

  export interface Plugins {
    readonly config: {
      readonly get: ((plugin: '@csl') => {
        readonly styles: Register<unknown>;
        readonly engine: (items: readonly object[], style: string, locale: string, format: 'html') => Engine;
      }) &
        ((plugin: '@bibtex') => { readonly format: { asciiOnly: boolean; checkLabel: boolean } });
    };
    readonly output: {
      readonly format: ((format: 'bibtex', items: readonly object[]) => string) &
        ((
          format: 'ris',
          items: readonly object[],
          options: { readonly format: 'object' },
        ) => readonly Readonly<Record<string, string | readonly string[]>>[]);
    };
  }
}
