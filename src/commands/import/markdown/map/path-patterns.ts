/** What the path of a file tells. */
export interface PathFacts {
  readonly name?: string | undefined;
  readonly issue?: string | undefined;
  readonly language?: string | undefined;
  readonly date?: string | undefined;
}

/** A pattern for paths, such as `_posts/{date}-{name}.md`. `*` stands for any part of a name, `**` for any folders. */
export interface PathPattern {
  readonly written: string;
  readonly match: (path: string) => PathFacts | undefined;
}

/** What may stand in a pattern. */
export const PATH_PLACES = ['{name}', '{issue}', '{language}', '{date}', '*', '**'] as const;

/** The shortest and the longest text that a place takes, as parts of a pattern for one folder or file. */
const PLACES: Readonly<Record<string, string>> = {
  '{name}': '(?<name>[^/]{1,250}?)',
  '{issue}': '(?<issue>[^/]{1,100}?)',
  '{language}': '(?<language>[a-zA-Z]{2,3}(?:[-_][a-zA-Z0-9]{2,8})?)',
  '{date}': String.raw`(?<date>\d{4}-\d{1,2}-\d{1,2})`,
  '*': '[^/]{0,250}?',
};

/** In one name, only two places may take any text: with more, a name that does not fit would take long to refuse. */
const MOST_OPEN = 2;

/** Reads a pattern; undefined if it has places that mean nothing, or the same one twice. */
export function readPattern(written: string): PathPattern | undefined {
  const parts = written.replace(/^\.?\//, '').split('/');
  const places = written.match(/\{[^{}]{0,40}\}/g) ?? [];
  const folders = parts.filter((part) => part === '**').length;
  if (written === '' || new Set(places).size < places.length || folders > 1) return undefined;
  const patterns: (RegExp | '**')[] = [];
  for (const part of parts) {
    const pattern = part === '**' ? part : segmentPattern(part);
    if (!pattern) return undefined;
    patterns.push(pattern);
  }
  return { written, match: (path) => matchSegments(patterns, path.split('/')) };
}

/** A pattern for the name of one folder or file. */
function segmentPattern(part: string): RegExp | undefined {
  const pieces = part.split(/(\{[^{}]{0,40}\}|\*)/);
  const places = pieces.filter((_, index) => index % 2 === 1);
  const open = places.filter((place) => /^(?:\*|\{name\}|\{issue\})$/.test(place)).length;
  const touching = pieces.some(
    (piece, index) => index % 2 === 0 && piece === '' && index > 0 && index < pieces.length - 1,
  );
  if (open > MOST_OPEN || touching || /[{}*]/.test(pieces.filter((_, index) => index % 2 === 0).join('')))
    return undefined;
  let source = '';
  for (const [index, piece] of pieces.entries()) {
    const place = index % 2 === 0 ? piece.replace(/[.+?^$()|[\]\\]/g, '\\$&') : PLACES[piece];
    if (place === undefined) return undefined;
    source += place;
  }
  return new RegExp(`^${source}$`, 'u');
}

/** `**` takes as many folders as are left between what stands before and after it. */
function matchSegments(patterns: readonly (RegExp | '**')[], path: readonly string[]): PathFacts | undefined {
  const wide = patterns.indexOf('**');
  const fixed = patterns.filter((pattern) => pattern !== '**');
  if (wide < 0 ? path.length !== fixed.length : path.length < fixed.length) return undefined;
  const facts: Record<string, string> = {};
  for (const [index, pattern] of fixed.entries()) {
    const at = wide < 0 || index < wide ? index : path.length - fixed.length + index;
    const found = pattern.exec((path[at] ?? '').slice(0, 255));
    if (!found) return undefined;
    Object.assign(facts, found.groups);
  }
  return facts;
}
