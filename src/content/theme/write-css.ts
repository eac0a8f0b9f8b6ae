import type { PropertyName } from '../../languages/words/fields/theme-words.ts';
import type { FontFile } from './font-file.ts';
import { publishedName } from './fonts.ts';
import { PROPERTIES } from './properties.ts';
import { withStandIns } from './stand-ins.ts';
import { SCHEMES, type Scheme } from './theme.ts';

/** The values of a theme's properties, as `readValue` has made them. */
export type Values = Readonly<Record<Scheme, ReadonlyMap<PropertyName, string>>>;

const RIGHT_TO_LEFT = ':root[dir="rtl"],[lang][dir="rtl"]';

/**
 * The styles of a theme, after which the browser reads `layouts/styles/themed.css`. Nothing that an editor wrote is copied: only values
 * of known kinds, so it can neither load anything nor break out of its place. Colours and the measure are for screens: paper has
 * its own. The same values give the same text.
 */
export function writeCss(values: Values, fonts: readonly FontFile[]): string {
  const screen = SCHEMES.map((scheme) => {
    const rule = rootOf([...values[scheme]].filter(([name]) => !isForPaperToo(name)));
    return scheme === 'dark' && rule !== '' ? `@media (prefers-color-scheme:dark){${rule}}` : rule;
  }).join('');
  const standIns = new Set<string>();
  const always = rootOf(
    [...values.light].flatMap(([name, value]) => {
      if (!isForPaperToo(name)) return [];
      if (PROPERTIES[name].kind !== 'face') return [[name, value]];
      const face = withStandIns(value, fonts);
      for (const rule of face.rules) standIns.add(rule);
      return [[name, face.value]];
    }),
  );
  // The program's faces for these pages have Arabic letters, which those of a theme rarely do.
  const rightToLeft = values.light.has('title-face') ? `${RIGHT_TO_LEFT}{--titles:var(--narrow)}` : '';
  return `${[...fonts.map(fontFace), ...standIns].join('')}${always}${rightToLeft}${screen === '' ? '' : `@media screen{${screen}}`}`;
}

function isForPaperToo(name: PropertyName): boolean {
  return PROPERTIES[name].kind !== 'colour' && PROPERTIES[name].kind !== 'measure';
}

function rootOf(values: readonly (readonly [PropertyName, string])[]): string {
  if (values.length === 0) return '';
  const declarations = values.map(([name, value]) => `--${PROPERTIES[name].own ?? name}:${value}`);
  return `:root{${declarations.join(';')}}`;
}

function fontFace({ path, family, letters, weight, isItalic }: FontFile): string {
  return [
    `@font-face{font-family:"${family}";font-style:${isItalic ? 'italic' : 'normal'}`,
    `font-weight:${weight}`,
    'font-display:swap',
    `src:url("./theme/${encodeURIComponent(publishedName(path))}") format("woff2")`,
    ...(letters === undefined ? [] : [`unicode-range:${letters}`]),
  ]
    .join(';')
    .concat('}');
}
