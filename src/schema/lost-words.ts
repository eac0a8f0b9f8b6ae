import type * as z from 'zod';
import type { Expected } from '../languages/words/fields/expectation.ts';
import type { LostWords } from '../languages/words/rules/fields.ts';
import type { Report } from '../problems/problem.ts';
import { curlyQuotes, curlyQuotesAroundValue } from '../problems/rules/fields/curly-quotes.ts';
import { lostWords } from '../problems/rules/fields/lost-words.ts';
import { linesWith, type Replacement, withReplacements } from '../sources/yaml/lines-with.ts';
import { itemsOf } from '../sources/yaml/mend-value.ts';
import { parseYaml } from '../sources/yaml/parse-yaml.ts';
import { placeOfOffset } from '../sources/yaml/place-in-yaml.ts';
import { listItem, quoteText, wordsOf } from '../sources/yaml/quote-text.ts';
import { valuesIn, type WrittenValue } from '../sources/yaml/written-values.ts';
import type { YamlSource, YamlValue } from '../sources/yaml/yaml-value.ts';
import type { FieldGuide } from './field.ts';
import { guideAt } from './walk-fields.ts';

/** What fields hold if their words are published, so that a number sign may be one of them. */
const WORDS: ReadonlySet<Expected> = new Set([
  'text',
  'names',
  'topics',
  'name',
  'text-by-language',
  'named-keys',
  'family-name',
]);

/** Fields whose text has lines of its own. */
const OF_SEVERAL_LINES: ReadonlySet<string> = new Set(['comment.text', 'person.bio']);

/** Signs of everything that YAML can lose: comments, tags, anchors, escapes, curly quotes, indicators, folded lists. */
const MAY_LOSE = /#|null|[\s[,:-][!&]|\\|[“”„‘]|[|>][+-]?\d|\n[^\S\n]*- /;

/**
 * Reports values of which YAML drops or changes words, and those between curly quotation marks. Returns what the YAML
 * would be if these were written right, so that nothing else is said about them.
 */
export function reportLostWords(source: YamlSource, schema: z.ZodType, report: Report): YamlValue {
  const { yaml, origin, data } = source;
  if (!MAY_LOSE.test(yaml)) return data;
  const anchors = new Set(
    [...yaml.matchAll(/\*(\S+)/g)].map(([, name = '']) => name.replace(/(?<![,\]}])[,\]}]+$/, '')),
  );
  const found = valuesIn(yaml).flatMap((value) => {
    const guide = guideAt(schema, value.path);
    const loss = lossOf(value, yaml, guide, anchors) ?? curlyIn(value, yaml, guide);
    return loss ?? [];
  });
  const lines = linesWith(yaml, found);
  for (const [index, { kind, lost, from }] of found.entries()) {
    const better = lines[index];
    // The marks around several values of one line are one problem.
    if (!better || (isCurly(kind) && found[index - 1]?.kind === kind && lines[index - 1] === better))
      continue;
    const place = placeOfOffset(yaml, origin, from);
    if (kind === 'curly-text') report(curlyQuotes, place, { better });
    else if (kind === 'curly-value') report(curlyQuotesAroundValue, place, { better });
    else report(lostWords, place, { kind, lost, better });
  }
  if (found.length === 0) return data;
  return parseYaml(withReplacements(yaml, found), origin).value ?? data;
}

/** What is wrong with a value, and the words that should stand in its place. */
interface Loss extends Replacement {
  readonly kind: LostWords['kind'] | 'curly-text' | 'curly-value';
  readonly lost: string;
}

function isCurly(kind: Loss['kind']): boolean {
  return kind === 'curly-text' || kind === 'curly-value';
}

function holdsWords(guide: FieldGuide | undefined): boolean {
  return guide === undefined || WORDS.has(guide.expected);
}

/** What YAML loses of a value, if anything. */
function lossOf(
  value: WrittenValue,
  yaml: string,
  guide: FieldGuide | undefined,
  anchors: ReadonlySet<string>,
): Loss | undefined {
  const { from, start, end, style, comment, commentEnd } = value;
  const signs = yaml.slice(from, start).trim();
  const written = yaml.slice(start, end);
  const isPlain = style === 'plain';
  const hasComment = isPlain && comment !== undefined && isPartOfText(value, yaml, comment, guide);
  const to = hasComment ? commentEnd : end;
  const text = () => quoteText(wordsOf(yaml.slice(from, to)));
  if (signs !== '' && !isUseful(signs, anchors))
    return {
      kind: 'sign',
      lost: signs,
      from,
      ...(style === 'collection' ? { to: start, text: '' } : { to, text: text() }),
    };
  if (hasComment) return { kind: 'comment', lost: comment, from, to, text: text() };
  const mayEscape = style === 'double' && (holdsWords(guide) || guide?.expected === 'file');
  const sequence = mayEscape ? escapeIn(written, guide) : undefined;
  if (sequence !== undefined) return { kind: 'escape', lost: sequence, from, to, text: text() };
  if (style === 'block' && /^[|>][+-]?\d[+-]?\s*$/.test(written))
    return { kind: 'sign', lost: written.trim(), from, to: start + written.trimEnd().length, text: text() };
  if (isPlain && written === 'null' && isNeeded(value))
    return { kind: 'null', lost: written, from, to, text: text() };
  if (isPlain && /\n[^\S\n]*- /.test(written) && guide?.example.startsWith('[')) {
    const items = itemsOf(written.replace(/\n[^\S\n]*- /g, ', '));
    return { kind: 'list', lost: '-', from, to, text: `[${items.map(listItem).join(', ')}]` };
  }
  return undefined;
}

/** Whether a value must not be empty: a title, or an item of a list. */
function isNeeded({ path }: WrittenValue): boolean {
  return path[0] === 'title' || typeof path.at(-1) === 'number';
}

/** Whether the signs before a value do something: name it for an alias elsewhere, or say that it is a text. */
function isUseful(signs: string, anchors: ReadonlySet<string>): boolean {
  return signs
    .split(/\s+/)
    .every((sign) => (sign[0] === '&' ? anchors.has(sign.slice(1)) : /^!!(?:str|map|seq)$/.test(sign)));
}

/**
 * Whether a comment may have been meant as words of the field. A comment after a date or an id is one. After an empty
 * value, it is one if a space follows its sign.
 */
function isPartOfText(
  { start, end }: WrittenValue,
  yaml: string,
  comment: string,
  guide: FieldGuide | undefined,
): boolean {
  if (guide?.expected === 'file') return !/\.\w+$/.test(yaml.slice(start, end));
  return holdsWords(guide) && (start < end || /^#[^\s#]/.test(comment));
}

/** The first escape sequence between double quotation marks that stands for something else than what is written. */
function escapeIn(written: string, guide: FieldGuide | undefined): string | undefined {
  if (!written.includes('\\')) return undefined;
  const hasLines = guide !== undefined && OF_SEVERAL_LINES.has(guide.about);
  for (const { 0: sequence, 1: sign = '', index } of written.matchAll(/\\(.)/gs)) {
    const isPath = !hasLines && isInPath(written, index);
    if (/[nrt]/.test(sign) ? isPath : /[0abefvLNP_]/.test(sign)) return sequence;
  }
  return undefined;
}

/**
 * Whether a backslash before n, r or t is between two names, as in `C:\new` and `docs\texts`. Elsewhere it begins a new
 * line or a tab, as other programs write them.
 */
function isInPath(written: string, backslash: number): boolean {
  const before = written.slice(Math.max(0, backslash - 2), backslash);
  return (
    /[\p{L}\p{N}:]$/u.test(before) &&
    !/^\\[nrt]$/.test(before) &&
    /^\\[a-z]\p{Ll}/u.test(written.slice(backslash, backslash + 3))
  );
}

/** Curly quotation marks around a whole value, where straight ones were probably meant. */
function curlyIn(value: WrittenValue, yaml: string, guide: FieldGuide | undefined): Loss | undefined {
  if (value.style !== 'plain') return undefined;
  const { from, start, end } = value;
  const written = yaml.slice(start, end).replace(/\s+/g, ' ');
  if (!/^(?:“[^“”]+”|”[^“”]+”|„[^„“”]+[“”]|‘[^‘’]+’)$/.test(written)) return undefined;
  const words = written.slice(1, -1).trim();
  return holdsWords(guide)
    ? { kind: 'curly-text', lost: written, from, to: end, text: quoteText(words) }
    : { kind: 'curly-value', lost: written, from, to: end, text: words };
}
