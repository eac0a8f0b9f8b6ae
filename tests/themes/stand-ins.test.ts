import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fontNamed } from '../../src/content/theme/fonts.ts';
import { withStandIns } from '../../src/content/theme/stand-ins.ts';
import { measureFont } from '../../src/sources/fonts/measure-font.ts';
import { ROOT } from '../run/root.ts';

const bytesOf = (path: string) => readFileSync(join(ROOT, path));
const FRAUNCES = bytesOf('tests/themes/press/fonts/fraunces-latin-wght-normal.woff2');

/** A file of a theme, with what was measured of it. */
function fontOf(path: string, family: string) {
  const [named, measured] = [fontNamed(path, [family]), measureFont(bytesOf(path))];
  assert.ok(named && measured.kind === 'sound');
  return { ...named, measures: measured.measures };
}

/** The percentages of a rule, by what they change. */
function percentagesIn(rule: string): ReadonlyMap<string, number> {
  return new Map(
    [...rule.matchAll(/([a-z-]+):\s*([\d.]+)%/g)].map(([, name = '', value]) => [name, Number(value)]),
  );
}

describe('the fonts that stand in for those of a theme', () => {
  const fontsCss = String(bytesOf('layouts/styles/fonts.css'));
  const ARCHIVO =
    'node_modules/@fontsource-variable/archivo-narrow/files/archivo-narrow-latin-wght-normal.woff2';

  it('are scaled as those were that were measured by hand for the program’s own', () => {
    const { rules } = withStandIns('"Archivo Narrow", sans-serif', [fontOf(ARCHIVO, 'Archivo Narrow')]);
    const byHand = [...fontsCss.matchAll(/@font-face \{\s*font-family: "Archivo as Arial";[^}]*\}/g)];
    assert.equal(rules.length, byHand.length);
    for (const [index, [rule]] of byHand.entries())
      for (const [name, expected] of percentagesIn(rule)) {
        const found = percentagesIn(rules[index] ?? '').get(name) ?? -100;
        assert.ok(Math.abs(found - expected) <= expected / 50, `${name}: ${found} instead of ${expected}`);
      }
  });

  it('come after the theme’s own family and before all others, if the theme has it', () => {
    const face = '"Fraunces", "Georgia", serif';
    const fonts = [fontOf('tests/themes/press/fonts/fraunces-latin-wght-normal.woff2', 'Fraunces')];
    const { value, rules } = withStandIns(face, fonts);
    assert.equal(value, '"Fraunces", "Fraunces as Times", "Fraunces as Noto", "Georgia", serif');
    assert.equal(rules.length, 3);
    assert.deepEqual(withStandIns(face, []), { value: face, rules: [] });
    assert.deepEqual(withStandIns('"Fraunces", monospace', fonts).rules, []);
  });

  it('know how wide a variable font is at a weight at which it was not drawn', () => {
    const measured = measureFont(FRAUNCES);
    assert.ok(measured.kind === 'sound' && measured.measures.width);
    // HarfBuzz gives these widths at the weights 400 and 700. The file has those of 900, which are 0.509 on average.
    assert.ok(Math.abs(measured.measures.width.regular - 0.4644) < 0.001);
    assert.ok(Math.abs(measured.measures.width.bold - 0.4944) < 0.001);
  });
});

describe('a font file', () => {
  it('that was cut off is damaged, wherever it ends', () => {
    for (let end = 4; end < FRAUNCES.length; end += 997)
      assert.equal(measureFont(FRAUNCES.subarray(0, end)).kind, 'damaged', `${end}`);
    assert.equal(measureFont(Buffer.from('OTTO')).kind, 'other');
  });

  it('is never more than damaged, whatever it says', () => {
    const bytes = fc.array(fc.record({ at: fc.nat(400), byte: fc.nat(255) }), { minLength: 1, maxLength: 8 });
    const property = fc.property(bytes, (changes) => {
      const changed = Buffer.from(FRAUNCES);
      for (const { at, byte } of changes) changed[4 + at] = byte;
      assert.notEqual(measureFont(changed).kind, 'other');
    });
    fc.assert(property, { numRuns: 200 });
  });
});
