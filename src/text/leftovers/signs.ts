import { type FoundLeftover, quoted } from '../reading/leftover.ts';
import { NOTE, OBJECT, type VisibleText } from './visible-text.ts';

/** Markup of other programs. Each pattern is certain enough that no prose contains it. */
const FOREIGN = new RegExp(
  [
    // Templates and shortcodes: {{< figure >}}, {% include %}
    String.raw`\{\{[^{}\n]{1,300}\}\}|\{%[^{}\n]{1,300}%\}`,
    // Attributes: {.note}, {: .note}, {#id}, {width=50%}
    String.raw`\{(?:[:.#]\s?[.#]?[a-zA-Z][^{}\n]{0,200}|[a-z][\w\-]{0,30}=[^{}\n]{1,200})\}`,
    // WordPress and BBCode
    String.raw`\[\/?(?:caption|gallery|embed|audio|video|playlist)(?=[\s\]])[^\[\]\n]{0,300}\]`,
    String.raw`\[(b|i|u|url|quote|center|color|img)(?:=[^\[\]\n]{1,200})?\](?=[^\n]{0,300}?\[\/\1\])`,
    // Wikis
    String.raw`\[\[(?!\d)[^\[\]\n]{1,200}\]\]|'''[^'\n]{1,200}'''`,
    // Marked text, and containers
    String.raw`(?<![=\w])==(?=[^\s=])[^=\n]{1,200}(?<=[^\s=])==(?![=\w])`,
    String.raw`(?<=^|\n):::+[^\n]{0,100}|(?<=^|\n)(?:\[toc\](?=\n|$)|!!!\s\w+)`,
    // Character references without their semicolon, or with a sign too many
    String.raw`&(?:nbsp|amp|quot|lt|gt|[aeiou]acute|ntilde|[mn]dash|hellip|[lr]aquo|[lr][ds]quo)(?![\w=])`,
  ].join('|'),
  'gi',
);

/** What each of the patterns begins with: nearly no text has any, and all of them take long at each character. */
const PERHAPS_FOREIGN = /[{[&]|'''|==|:::|!!!/;

/** Finds other signs that were meant as markup: code, notes, markup of other programs. */
export function* leftSigns(visible: VisibleText): Iterable<FoundLeftover> {
  const { block, text, sourceOf } = visible;
  for (const match of text.matchAll(/\[\^([^[\]\n]{1,300})\]/g)) {
    const written = inSource(match, visible);
    const better = `[^${written.slice(2, -1).trim().replace(/\s+/g, '-')}]`;
    yield { kind: 'note label', written: quoted(written), better, block, at: sourceOf(match.index) };
  }
  for (const match of text.matchAll(/\^\[[^\]\n]{0,30}/g)) {
    yield {
      kind: 'inline note',
      written: quoted(inSource(match, visible)),
      block,
      at: sourceOf(match.index),
    };
  }
  for (const match of PERHAPS_FOREIGN.test(text) ? text.matchAll(FOREIGN) : []) {
    yield { kind: 'foreign', written: quoted(inSource(match, visible)), block, at: sourceOf(match.index) };
  }
  if (text.includes('`')) yield* leftCode(visible);
}

/** What was found, as the source has it: in the visible text, single signs stand for code, escaped characters and notes. */
function inSource({ index, 0: found }: RegExpExecArray, { block, sourceOf }: VisibleText): string {
  if (!found.includes(OBJECT) && !found.includes(NOTE)) return found;
  return block.content.slice(sourceOf(index), sourceOf(index + found.length - 1) + 1);
}

/** Backticks. Between letters one is an apostrophe or a letter of its own: "Hawai`i". */
function* leftCode(visible: VisibleText): Iterable<FoundLeftover> {
  const { block, text, sourceOf } = visible;
  for (const match of text.matchAll(/(?<!\p{L})`+[^\s`]{0,20}|(?<=[^\s`])`+(?!\p{L})/gu)) {
    const { index } = match;
    const at = sourceOf(index);
    // ``LaTeX's quotation marks''
    const quotation = /^``([^`'\n]{1,200})''/.exec(text.slice(index, index + 210))?.[1];
    const better = quotation === undefined || quotation.includes(OBJECT) ? undefined : `"${quotation}"`;
    yield {
      kind: 'code',
      written: quoted(better === undefined ? inSource(match, visible) : `\`\`${quotation}''`),
      better,
      block,
      at,
    };
  }
}
