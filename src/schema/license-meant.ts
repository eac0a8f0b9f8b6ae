/** Parts of a Creative Commons license, by the words that people write for them. */
const PARTS: readonly (readonly [part: string, words: RegExp])[] = [
  ['BY', /\bBY\b|\bATTRIBUTION\b|\b(?:ATRIBUCI[OÓ]N|RECONOCIMIENTO)\b/],
  ['NC', /\bNC\b|NON-?COMMERCIAL|NO ?COMERCIAL/],
  ['ND', /\bND\b|NO-?DERIV|SIN-?(?:OBRAS ?)?DERIVA/],
  ['SA', /\bSA\b|SHARE-?ALIKE|COMPARTIR-?IGUAL/],
];

/**
 * The SPDX identifier of the Creative Commons license that somebody wrote as people do: `CC BY-NC 4.0`, its full name, or
 * its address. Undefined if it is not clear which license is meant.
 */
export function licenseMeant(written: string): string | undefined {
  const plain = written.toUpperCase().replace(/[_/()]+/g, ' ');
  if (/\bCC ?-?(?:0|ZERO)\b|PUBLICDOMAIN ZERO/.test(plain)) return 'CC0-1.0';
  if (!/\bCC\b|CREATIVE ?COMMONS/.test(plain)) return undefined;
  const words = plain.replaceAll('-', ' ');
  const parts = PARTS.flatMap(([part, pattern]) =>
    pattern.test(words) || pattern.test(plain) ? [part] : [],
  );
  if (parts[0] !== 'BY' || (parts.includes('ND') && parts.includes('SA'))) return undefined;
  const [version = '4.0'] = /\b[1-4]\.[05]\b/.exec(plain) ?? [];
  return `CC-${parts.join('-')}-${version}`;
}
