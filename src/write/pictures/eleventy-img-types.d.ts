/** Types for the part of eleventy-img 6 that this project uses. The package ships none. */
declare module '@11ty/eleventy-img' {
  interface Image {
    /** Encodes a picture in every width and format and writes the files. */
    (
      source: string,
      options: {
        readonly widths: readonly number[];
        readonly formats: readonly string[];
        readonly outputDir: string;
        readonly filenameFormat: (hash: string, source: string, width: number, format: string) => string;
        readonly fixOrientation: boolean;
        readonly failOnError: boolean;
        readonly useCache: boolean;
        readonly sharpOptions: object;
        readonly sharpAvifOptions: object;
        readonly sharpWebpOptions: object;
      },
    ): Promise<unknown>;
    /** Number of pictures processed at once. */
    concurrency: number;
  }
  const image: Image;
  export default image;
}
