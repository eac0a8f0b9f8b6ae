import type { FontFile } from './font-file.ts';
import { familiesIn } from './read-value.ts';

type Style = 'regular' | 'bold' | 'italic';

/** A font of readers' systems. */
interface SystemFont {
  /** Its names on different systems. Their letters have the same widths. */
  readonly local: readonly string[];
  /** The average width of its letters in em, as `measureFont` finds it. */
  readonly width: number;
}

/** A family of readers' systems that is shown until a theme's own has arrived. */
interface SystemFamily {
  /** Part of the name under which styles know it. */
  readonly name: string;
  readonly fonts: { readonly regular: SystemFont } & { readonly [Each in Style]?: SystemFont };
}

/** What browsers take for the generic families. They stand in for the program's own faces too (`fonts.css`). */
const SYSTEM: Readonly<Record<'serif' | 'sans-serif', readonly SystemFamily[]>> = {
  serif: [
    {
      name: 'Times',
      fonts: {
        regular: { local: ['Times New Roman', 'Liberation Serif'], width: 0.3996 },
        bold: { local: ['Times New Roman Bold', 'Liberation Serif Bold'], width: 0.4254 },
        italic: { local: ['Times New Roman Italic', 'Liberation Serif Italic'], width: 0.4035 },
      },
    },
    { name: 'Noto', fonts: { regular: { local: ['Noto Serif', 'NotoSerif'], width: 0.473 } } },
  ],
  'sans-serif': [
    {
      name: 'Arial',
      fonts: {
        regular: { local: ['Roboto', 'Arial', 'Liberation Sans', 'Helvetica'], width: 0.4445 },
        bold: {
          local: ['Roboto Bold', 'Arial Bold', 'Liberation Sans Bold', 'Helvetica Bold'],
          width: 0.4794,
        },
      },
    },
  ],
};

const WEIGHTS: Readonly<Record<Style, string>> = {
  regular: '100 500',
  bold: '600 900',
  italic: '100 900',
};

/** From this weight on, the bold letters of a system are nearer. */
const BOLD = 600;

/** A face with its stand-ins. */
interface FaceWithStandIns {
  /** The families, as styles name them. */
  readonly value: string;
  /** The rules that say what stands in, in CSS. */
  readonly rules: readonly string[];
}

/**
 * Puts families of the system behind the first one of a face, scaled so that lines are as long and as high as in that one: so the
 * page does not move when its file arrives. A face without a file in the theme stays as it is.
 * @param value as `readValue` has made it
 */
export function withStandIns(value: string, fonts: readonly FontFile[]): FaceWithStandIns {
  const [own = '', ...rest] = value.split(', ');
  const [family = '', ...others] = familiesIn(value) ?? [];
  const made = systemFor(others.at(-1)).map(({ name, fonts: system }) => {
    const standIn = `${family} as ${name}`;
    const rules = (['regular', 'bold', 'italic'] as const).flatMap((style) => {
      const [file, font] = [fileFor(family, style, fonts), system[style]];
      return file && font ? ruleFor(standIn, file, style, font) : [];
    });
    return { standIn, rules };
  });
  const standIns = made.filter(({ rules }) => rules.length > 0).map(({ standIn }) => `"${standIn}"`);
  return { value: [own, ...standIns, ...rest].join(', '), rules: made.flatMap(({ rules }) => rules) };
}

/** Nothing stands in for a typewriter's face or for handwriting. */
function systemFor(generic: string | undefined): readonly SystemFamily[] {
  switch (generic) {
    case 'monospace':
    case 'ui-monospace':
    case 'cursive':
      return [];
    case 'serif':
    case 'ui-serif':
      return SYSTEM.serif;
    default:
      return SYSTEM['sans-serif'];
  }
}

/** The file of a family that has the Latin letters of a style. */
function fileFor(family: string, style: Style, fonts: readonly FontFile[]): FontFile | undefined {
  return fonts.find((font) => {
    if (font.family !== family || !font.isLatin || font.isItalic !== (style === 'italic')) return false;
    const isVariable = font.weight.includes(' ');
    return style === 'italic' || isVariable || Number(font.weight) >= BOLD === (style === 'bold');
  });
}

function ruleFor(
  name: string,
  { measures: { ascent, descent, lineGap, width } }: FontFile,
  style: Style,
  system: SystemFont,
): readonly string[] {
  if (width === undefined) return [];
  const scale = width[style === 'bold' ? 'bold' : 'regular'] / system.width;
  const declarations = [
    `font-family:"${name}"`,
    `font-weight:${WEIGHTS[style]}`,
    ...(style === 'italic' ? ['font-style:italic'] : []),
    `src:${system.local.map((local) => `local("${local}")`).join(',')}`,
    `size-adjust:${percent(scale)}`,
    `ascent-override:${percent(ascent / scale)}`,
    `descent-override:${percent(descent / scale)}`,
    `line-gap-override:${percent(lineGap / scale)}`,
  ];
  return [`@font-face{${declarations.join(';')}}`];
}

function percent(factor: number): string {
  return `${Math.round(Math.max(0, factor) * 1000) / 10}%`;
}
