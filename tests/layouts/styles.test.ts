import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { firstFontsIn } from '../../src/pages/parts/fonts.ts';

const STYLES = new URL('../../layouts/styles/', import.meta.url);

/** Maximum size of a page's CSS in bytes, compressed. */
const BUDGET = 12 * 1024;

/** Minimum contrast of text (WCAG 2.2, 1.4.3, level AA). */
const ENOUGH_CONTRAST = 4.5;

/** Text colours with the backgrounds they are used on. */
const PAIRS = [
  ['ink', 'paper'],
  ['ink', 'tint'],
  ['quiet', 'paper'],
  ['quiet', 'tint'],
  ['accent', 'paper'],
  ['accent', 'tint'],
  ['answer', 'paper'],
  ['answer', 'tint'],
  ['on-cover', 'cover'],
  ['on-cover', 'cover-second'],
  ['foot-ink', 'foot'],
] as const;

/** The colours that a block of declarations defines, by name. */
function coloursIn(css: string): ReadonlyMap<string, string> {
  return new Map(
    [...css.matchAll(/--([a-z-]+): #([0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]),
  );
}

/** Relative luminance (WCAG 2.2). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio from 1 to 21 (WCAG 2.2). */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

describe('the palette', () => {
  const [light = '', dark = ''] = readFileSync(new URL('palette.css', STYLES), 'utf8').split('@media');
  for (const [scheme, css] of Object.entries({ light, dark })) {
    it(`has enough contrast when it is ${scheme}`, () => {
      const colours = coloursIn(css);
      for (const [front, back] of PAIRS) {
        const ratio = contrast(colours.get(front) ?? '', colours.get(back) ?? '');
        assert.ok(ratio >= ENOUGH_CONTRAST, `${front} on ${back} is ${ratio.toFixed(2)}`);
      }
    });
  }
});

describe('the stylesheet', () => {
  const files = readdirSync(STYLES).map((file) => readFileSync(new URL(file, STYLES), 'utf8'));

  it('works for any direction of writing', () => {
    for (const css of files)
      assert.doesNotMatch(
        css,
        /(?:margin|padding|border)-(?:left|right|top|bottom)|(?<![-\w])(?:left|right|top|bottom|width|height):/,
      );
  });

  it('is one file that loads nothing but its own fonts, within its budget', async () => {
    const entry = fileURLToPath(new URL('site.css', STYLES));
    const { outputFiles } = await build({
      entryPoints: [entry],
      bundle: true,
      minify: true,
      write: false,
      outdir: 'unused',
      assetNames: '[name]',
      loader: { '.woff2': 'file' },
    });
    const css = outputFiles.find(({ path }) => path.endsWith('.css'))?.text ?? '';
    assert.doesNotMatch(css, /@import|https?:/);
    const addresses = [...css.matchAll(/url\(([^)]*)\)/g)].map(([, address]) => address ?? '');
    for (const address of addresses) assert.match(address, /^"?\.\/[a-z-]+\.woff2"?$/);
    for (const font of [...firstFontsIn('en'), ...firstFontsIn('ar')])
      assert.ok(
        addresses.some((address) => address.includes(font)),
        font,
      );
    const size = gzipSync(css).length;
    assert.ok(size > 0 && size <= BUDGET, `${size} bytes`);
  });
});
