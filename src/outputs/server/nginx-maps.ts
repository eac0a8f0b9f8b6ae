/** An old address, decoded as nginx compares it, and the encoded address it leads to. */
interface OldAddress {
  readonly from: string;
  readonly to: string;
}

/** What nginx needs in a bucket beside an address: its length, its value and the end, in bytes and rounded up. */
const OVERHEAD = 32;

/** What nginx has by itself: bytes in a bucket, and buckets. */
const SMALLEST_BUCKET = 64;
const FEWEST = 2048;

/**
 * Maps for nginx's configuration (ngx_http_map_module): `$contrapunto_moved` is where an old address leads, and empty for every
 * other. An address with a query is looked for with it, exactly as written, before the same without. nginx decodes addresses
 * before it compares them and makes no difference between `A` and `a`; each stands with and without its last slash.
 */
export function nginxMaps(paths: readonly OldAddress[], queries: readonly OldAddress[]): string {
  const byPath = paths.flatMap(withAndWithoutSlash);
  const byQuery = queries.flatMap(withAndWithoutSlash);
  const [ofPaths, ofQueries] = [linesOf(byPath), linesOf(byQuery)];
  const all = [...byPath, ...byQuery];
  const longest = all.reduce((most, { from }) => Math.max(most, Buffer.byteLength(from)), 0);
  return `map_hash_max_size ${powerOfTwo(Math.max(FEWEST, all.length))};
map_hash_bucket_size ${powerOfTwo(Math.max(SMALLEST_BUCKET, longest + OVERHEAD))};
map $uri $contrapunto_moved_path {
  default "";
${ofPaths}}
map "$uri?$args" $contrapunto_moved {
  default $contrapunto_moved_path;
${ofQueries}}
`;
}

/** An address that ends with a slash, before its query if it has one, also without it. */
function withAndWithoutSlash(moved: OldAddress): readonly OldAddress[] {
  const without = moved.from.replace(/(?<=.)\/(?=\?|$)/, '');
  return without === moved.from ? [moved] : [moved, { from: without, to: moved.to }];
}

/** Addresses that nginx takes for one would be an error to it. */
function linesOf(moved: readonly OldAddress[]): string {
  const lines = new Map<string, string>();
  for (const { from, to } of moved) {
    const key = from.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
    if (!lines.has(key)) lines.set(key, `  ${quoted(from)} ${quoted(to)};\n`);
  }
  return [...lines.values()].join('');
}

/** A text in quotes, in which a backslash and a quote stand for themselves only after a backslash. */
function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/** The first power of two that is not smaller. */
function powerOfTwo(value: number): number {
  return 2 ** Math.ceil(Math.log2(value));
}
