import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { lowContrasts } from '../../src/content/theme/contrast.ts';
import { PROPERTIES, PROPERTY_NAMES } from '../../src/content/theme/properties.ts';
import { firstFontsIn } from '../../src/pages/parts/look.ts';

const STYLES = new URL('../../layouts/styles/', import.meta.url);

/** Maximum size of a page's CSS in bytes, compressed. */
const BUDGET = 12 * 1024;

/** The colours that a block of declarations defines, by name. */
function coloursIn(css: string): ReadonlyMap<string, string> {
  return new Map(
    [...css.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]),
  );
}

describe('the palette', () => {
  const [light = '', dark = ''] = readFileSync(new URL('palette.css', STYLES), 'utf8').split('@media');
  for (const [scheme, css] of Object.entries({ light, dark })) {
    it(`has enough contrast when it is ${scheme}`, () => {
      assert.deepEqual(lowContrasts(coloursIn(css)), []);
    });

    it(`is what a theme begins with when it is ${scheme}`, () => {
      const begins = PROPERTY_NAMES.filter((name) => PROPERTIES[name].kind === 'colour').map((name) => [
        name,
        PROPERTIES[name][scheme === 'light' ? 'light' : 'dark'],
      ]);
      assert.deepEqual([...coloursIn(css)], begins);
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
