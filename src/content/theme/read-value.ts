import type { PropertyKind } from '../../languages/words/fields/theme-words.ts';

/** Families that every browser has. They are written without quotation marks. */
const GENERIC = [
  'serif',
  'sans-serif',
  'monospace',
  'cursive',
  'system-ui',
  'ui-serif',
  'ui-sans-serif',
  'ui-monospace',
];

/** Most families in a list. */
const MOST_FAMILIES = 12;

/** A family in quotation marks, or several words without. No sign in it has a meaning in CSS. */
const FAMILY = /^(?:"([\p{L}\p{N} ._-]{1,60})"|'([\p{L}\p{N} ._-]{1,60})'|([\p{L}][\p{L}\p{N} _-]{0,59}))$/u;

/** An example of each kind of value. */
export const EXAMPLES: Readonly<Record<PropertyKind, string>> = {
  colour: '#bf2413',
  face: '"EB Garamond", Georgia, serif',
  weight: '600',
  case: 'uppercase',
  scale: '85%',
  measure: '34rem',
  corner: '6px',
};

/** The value as it is written to the site's styles. Undefined if it is not of its kind. */
export function readValue(kind: PropertyKind, written: string): string | undefined {
  switch (kind) {
    case 'colour':
      return readColour(written);
    case 'face':
      return familiesIn(written)
        ?.map((family) => (GENERIC.includes(family) ? family : `"${family}"`))
        .join(', ');
    case 'weight':
      return /^[4-9]00$/.test(written) ? written : undefined;
    case 'case':
      return /^(?:none|uppercase)$/.test(written) ? written : undefined;
    case 'scale':
      return asFactor(numberIn(written, '%', 50, 130));
    case 'measure':
      return numberIn(written, 'rem', 26, 44);
    case 'corner':
      return written === '0' ? '0px' : numberIn(written, 'px', 0, 24);
  }
}

/** The families of a list, in its order. Undefined if it is none. */
export function familiesIn(written: string): readonly string[] | undefined {
  const families = written.split(',').map((part) => {
    const [, double, single, bare] = FAMILY.exec(part.trim()) ?? [];
    return (double ?? single ?? bare)?.trim() ?? '';
  });
  return families.length <= MOST_FAMILIES && families.every((family) => family !== '') ? families : undefined;
}

/** Whether a family is one that browsers choose themselves. */
export function isGeneric(family: string): boolean {
  return GENERIC.includes(family);
}

function readColour(written: string): string | undefined {
  const [, short, long] = /^#(?:([0-9a-f]{3})|([0-9a-f]{6}))$/.exec(written.toLowerCase()) ?? [];
  const hex = long ?? short?.replace(/./g, '$&$&');
  return hex === undefined ? undefined : `#${hex}`;
}

/** A percentage as the number that styles multiply with. */
function asFactor(percentage: string | undefined): string | undefined {
  return percentage === undefined ? undefined : `${Number.parseFloat(percentage) / 100}`;
}

function numberIn(written: string, unit: string, least: number, most: number): string | undefined {
  const [, digits] = new RegExp(`^(\\d{1,3}(?:\\.\\d{1,3})?)${unit}$`).exec(written) ?? [];
  const number = Number(digits);
  return digits !== undefined && number >= least && number <= most ? `${number}${unit}` : undefined;
}
