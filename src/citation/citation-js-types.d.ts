/** Types for the parts of Citation.js 0.8 that are used; its packages have none. */
declare module '@citation-js/core' {
  interface Register {
    readonly get: (name: string) => string;
    readonly has: (name: string) => boolean;
  }

  export interface Plugins {
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
  }
}
