/** Types for the parts that are used of packages that have none. */
declare module 'citeproc' {
  interface Engine {
    readonly opt: { readonly development_extensions: { wrap_url_and_doi: boolean } };
    /** How a bibliography is put in order. */
    readonly bibliography_sort: { tokens: readonly unknown[] };
    /** Tells works apart that would be cited alike. */
    readonly disambiguate: { run: () => void };
    readonly updateItems: (ids: readonly string[], keepOrder: boolean) => void;
    /** Returns the bibliography's parameters and its entries as HTML. */
    readonly makeBibliography: () => readonly [unknown, readonly string[]];
  }

  export const Engine: new (
    sys: {
      readonly retrieveLocale: (locale: string) => unknown;
      readonly retrieveItem: (id: string) => object;
    },
    style: unknown,
    locale: string,
    forceLocale: boolean,
  ) => Engine;

  /** An element of a style. */
  interface StyleNode {
    readonly name: string;
    readonly attrs: Readonly<Record<string, string>>;
    readonly children: readonly (StyleNode | string)[];
  }

  /** Reads styles. */
  export const XmlJSON: {
    readonly prototype: {
      /** Elements of this name, and with this value of the attribute `name`, in an element. */
      getNodesByName: (
        node: StyleNode,
        name: string,
        wanted?: string,
        found?: readonly StyleNode[],
      ) => readonly (StyleNode | string)[];
    };
  };
}

declare module 'style-chicago' {
  const style: import('citeproc').StyleNode;
  export default style;
}

declare module '@citation-js/core' {
  interface Register {
    readonly get: (name: string) => string;
  }

  export const plugins: {
    readonly config: {
      readonly get: ((plugin: '@csl') => { readonly styles: Register; readonly locales: Register }) &
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
  };
}
