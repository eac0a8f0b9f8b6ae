import type { FieldShape, FieldShapes } from './field-shapes.ts';
import { listItem, quoteText, wordsOf } from './quote-text.ts';

/** A value that YAML cannot read, as it should be written. */
export function mendValue(written: string, shape: FieldShape, shapes: FieldShapes): string {
  if (shape === 'list') return `[${itemsOf(written).map(listItem).join(', ')}]`;
  const isGroup = shape !== 'text' && /^[[{]/.test(written);
  const groups = isGroup ? mendGroups(written, shapes) : undefined;
  if (groups !== undefined) return groups;
  return isGroup && written.startsWith('[')
    ? mendValue(written, 'list', shapes)
    : quoteText(wordsOf(written));
}

/** The items of a list whose brackets or quotation marks are in disorder. */
export function itemsOf(written: string): readonly string[] {
  const inner = written.replace(/^\s*\[/, '').replace(/\]\s*$/, '');
  // Between items in quotation marks or brackets, a word may stand instead of a comma.
  const listed = inner.replace(/(["'\]”])\s*(?:and|und|y|e|et|&)\s+(?=["'[“\p{Lu}])/gu, '$1, ');
  return splitOutside(listed)
    .map((item) => wordsOf(item.replace(/^\s*-\s+/, '').replace(/^[\s[]+|(?<![\s\]])[\s\]]+$/g, '')))
    .map((item) => item.replace(/^"|"$/g, '').trim())
    .filter((item) => item !== '');
}

/** Splits at commas and semicolons that are not between double quotation marks. */
function splitOutside(text: string): readonly string[] {
  const parts: string[] = [];
  const isBalanced = (text.match(/"/g) ?? []).length % 2 === 0;
  let [start, isQuoted] = [0, false];
  for (const { 0: sign, index } of text.matchAll(/[",;]/g)) {
    if (sign === '"') isQuoted = isBalanced && !isQuoted;
    else if (!isQuoted) {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
  }
  return [...parts, text.slice(start)];
}

/** Groups on one line, with each value in quotation marks if it needs them; undefined if no field is found in them. */
function mendGroups(written: string, { shapeOf }: FieldShapes): string | undefined {
  const isList = written.startsWith('[');
  const groups = written.split(/\}\s*,\s*\{/).map((group) => {
    const inner = group.replace(/^[\s[{]+|(?<![\s\]}])[\s\]}]+$/g, '');
    const keys = [...inner.matchAll(/(?:^|,)\s*["']?([\p{L}-]+)["']?\s*[:：]/gu)].filter(
      ({ 1: key = '' }) => shapeOf(key) !== undefined,
    );
    const fields = keys.map((match, index) => {
      const end = keys[index + 1]?.index ?? inner.length;
      const value = inner.slice(match.index + match[0].length, end);
      return `${match[1]}: ${listItem(wordsOf(value))}`;
    });
    return keys[0]?.index === 0 ? `{${fields.join(', ')}}` : undefined;
  });
  if (groups.some((group) => group === undefined)) return undefined;
  return isList ? `[${groups.join(', ')}]` : groups.length === 1 ? groups[0] : undefined;
}
