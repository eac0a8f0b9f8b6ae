import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasRightToLeft } from '../../src/model/direction.ts';
import { reportHiddenInText, withoutControls } from '../../src/sources/hidden-characters.ts';
import { collected } from '../journal-of.ts';

// Some questions are asked by a quick pattern first. It must not overlook any character.

const CHARACTERS = Array.from({ length: 0x110000 }, (_, code) => code).filter((code) => code !== 0x0a);

test('each letter of a script from right to left is seen', () => {
  const isOne = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
  const wrong = CHARACTERS.filter((code) => {
    const letter = String.fromCodePoint(code);
    return hasRightToLeft(`a ${letter} b`) !== (isOne.test(letter) && /\p{L}/u.test(letter));
  });
  assert.deepEqual(wrong, []);
});

test('each character that is hidden is seen', () => {
  const isPlain = (code: number) => code === 0x09 || code === 0x0d || code === 0x85;
  const isHidden = (code: number, sign: string) =>
    (/\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/u.test(sign) && !isPlain(code)) ||
    /[\u200b\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\u{e0001}]/u.test(sign);
  const { problems, report } = collected();
  const signs = CHARACTERS.map((code) => String.fromCodePoint(code));
  for (const [index, sign] of signs.entries())
    reportHiddenInText({ markdown: `a ${sign} b`, firstLine: index }, 'a.md', report);
  const found = new Set(problems.map(({ line }) => line));
  const wrong = signs.filter((sign, index) => found.has(index) !== isHidden(CHARACTERS[index] ?? 0, sign));
  assert.deepEqual(
    wrong.map((sign) => sign.codePointAt(0)?.toString(16)),
    [],
  );
});

test('each character that HTML must not contain is replaced', () => {
  const isKept = /[\t\n\f\r]/;
  const wrong = CHARACTERS.filter((code) => {
    const sign = String.fromCodePoint(code);
    const isOut = /[\p{Cc}\p{Noncharacter_Code_Point}]/u.test(sign) && !isKept.test(sign);
    return withoutControls(`a${sign}b`) !== (isOut ? `a${' '.repeat(sign.length)}b` : `a${sign}b`);
  });
  assert.deepEqual(
    wrong.map((code) => code.toString(16)),
    [],
  );
});
