/** Types for the parts of Eleventy 3 that this project uses. The package ships none. */
declare module '@11ty/eleventy' {
  export interface EleventyConfig {
    addTemplateFormats(formats: string | readonly string[]): void;
    addExtension<Data>(
      extensions: readonly string[],
      options: {
        readonly key: string;
        readonly compile: () => (
          this: { defaultRenderer(data: unknown): unknown },
          data: Data,
        ) => Promise<string>;
      },
    ): void;
    addGlobalData(name: string, value: unknown): void;
    /** How many templates are rendered at the same time. */
    setConcurrency(count: number): void;
    readonly benchmarks: { readonly config: { setIsVerbose(isVerbose: boolean): void } };
    /** Paths of templates that are left out. */
    readonly ignores: Set<string>;
    setUseGitIgnore(use: boolean): void;
    setQuietMode(quiet: boolean): void;
    setFreezeReservedData(freeze: boolean): void;
  }

  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        readonly configPath: string;
        readonly quietMode: boolean;
        readonly loader: 'esm';
        readonly runMode?: 'build' | 'watch' | 'serve';
        readonly config: (config: EleventyConfig) => void;
      },
    );
    disableLogger(): void;
    write(): Promise<unknown>;
  }
}
