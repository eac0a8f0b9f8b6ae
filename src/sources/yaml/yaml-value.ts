/** A YAML value in which every scalar is its text as written: `1.10` stays `1.10`, `no` stays `no`. */
export type YamlValue = string | readonly YamlValue[] | { readonly [key: string]: YamlValue };

/** Where a YAML text is from: the file, and the 1-based line of the file on which it begins. */
export interface YamlOrigin {
  readonly file: string;
  readonly firstLine: number;
}

/** A YAML text, its parsed value, and its position in the file. */
export interface YamlSource {
  readonly yaml: string;
  readonly origin: YamlOrigin;
  readonly data: YamlValue;
}

/** A path to a YAML value: keys of mappings, and 0-based indexes of lists. */
export type YamlPath = readonly (string | number)[];
