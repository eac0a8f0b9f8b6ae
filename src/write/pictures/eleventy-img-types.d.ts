/** Types for the part of eleventy-img 6 that this project uses. The package ships none. */
declare module '@11ty/eleventy-img' {
  interface MadeVariant {
    readonly width: number;
    /** The encoded picture, with `dryRun`. */
    readonly buffer?: Uint8Array;
  }
  interface Image {
    /** Encodes a picture in every width and format. With `dryRun` it writes no files. */
    (
      source: string,
      options: {
        readonly widths: readonly number[];
        readonly formats: readonly string[];
        readonly dryRun: true;
        readonly fixOrientation: boolean;
        readonly failOnError: boolean;
        readonly useCache: boolean;
        readonly sharpOptions: object;
        readonly sharpAvifOptions: object;
        readonly sharpWebpOptions: object;
      },
    ): Promise<Readonly<Record<string, readonly MadeVariant[] | undefined>>>;
    /** Number of pictures processed at once. */
    concurrency: number;
  }
  const image: Image;
  export default image;
}
