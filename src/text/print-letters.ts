/**
 * The characters that the faces of PDFs have, the program's own and Typst's, as code points. What is not assigned counts as there, if
 * what is before it is. A test compares them with what Typst can set.
 */
const SET =
  '21-36f 374-3ce 3d0-3e1 3f0-477 47c-47f 483 48c-4c4 4c7-4cc 4cf-4f9 510-511 51a-51d 531-55f 561-587 ' +
  '589-58a 5b0-5c3 5c6 5d0-5ea 5f0-6ff 750-77f 870-88e 890-891 898-8e1 8e3-97f e3f e81-e84 e87-e88 e8a ' +
  'e8d e94-e97 e99-e9f ea1-ea7 eaa-eab ead-eb9 ebb-ebc ec8-ecd 10d0-10fc 17c1-17c3 1d02 1d08-1d09 ' +
  '1d14-1d17 1d1d-1d1f 1d2c-1d2e 1d30-1d3c 1d3e-1d5f 1d62-1d67 1d77-1d78 1d7b 1d85 1d9b-1db7 1db9-1dbf ' +
  '1e00-20b5 20b8-20ba 20bc-20bd 20bf 20d0-20d8 20db-20df 20e1 20e4-2151 2153-2184 2189 2190-23ff ' +
  '2422-2423 2460-2487 24b6-262f 2638-268b 2690-269c 26a0-26a7 26aa-26b2 2701-2704 2706-2709 270c-2727 ' +
  '2729-274b 274d 274f-2752 2756 2758-275e 2761-277f 2794 2798-27af 27b1-27be 27c0-27ff 2900-2b95 ' +
  '2b97-2bff 2c60-2c70 2c74-2c77 2c79-2c7a 2c7c-2c7f 2e02-2e05 2e08-2e0a 2e17-2e18 2e1f 2e22-2e25 2e2e ' +
  '2e41 3012 3016-3017 302e-3030 a656-a657 a708-a716 a71b-a727 a765 a789-a78e a790-a791 a793 a7aa ' +
  'a7f8-a7f9 ab52 fb00-fb04 fb1d fb1f-fb20 fb29-fb4e fb50-fbc2 fbd3-fd8f fd92-fdc7 fdcf-fdff fe70-fefc ' +
  'fff9-fffd 10efd-10eff 1d106-1d107 1d400-1d7ff 1ee00-1eef1 1f12f 1f6d1 1f780-1f7d8 1f7e0-1f7eb ' +
  '1f800-1f8b1';

const RANGES = SET.split(' ').map((range) => {
  const [first = '', last = first] = range.split('-');
  return `\\u{${first}}-\\u{${last}}`;
});

/** Characters that PDFs cannot show. What shows nothing by itself is none of them. */
const UNSET = new RegExp(`(?![\\s\\p{Cc}\\p{Default_Ignorable_Code_Point}])[^${RANGES.join('')}]`, 'gu');

const LETTER = /[\p{L}\p{N}\p{M}]/u;

/** A character of a text that a PDF cannot show. */
export interface UnsetLetter {
  readonly letter: string;
  /** UTF-16 offset. */
  readonly at: number;
}

/** The letters and digits that a PDF cannot show by themselves, and writes as their numbers. Signs such as emoji are left out of it. */
export function unsetLettersIn(text: string): readonly UnsetLetter[] {
  return [...text.matchAll(UNSET)]
    .map(({ 0: letter, index: at }) => ({ letter, at }))
    .filter(({ letter }) => LETTER.test(letter));
}

/** What a PDF can show of a text: letters that it lacks become their numbers in Unicode, [U+4E2D], signs are left out. */
export function withNumberedLetters(text: string): string {
  return text.replace(UNSET, (sign) => (LETTER.test(sign) ? numberOf(sign) : ''));
}

/** A text without the signs that a PDF cannot show. Its letters stay. */
export function withoutUnsetSigns(text: string): string {
  return text.replace(UNSET, (sign) => (LETTER.test(sign) ? sign : ''));
}

/** A name that is never shown, in which each character that a PDF cannot show is its number, so that different names stay different. */
export function withNumberedSigns(name: string): string {
  return name.replace(UNSET, numberOf);
}

/** A web address as a PDF can show it: it leads to the same place. */
export function encodedAddress(address: string): string {
  return address.replace(UNSET, (sign) => encodeURIComponent(sign.toWellFormed()));
}

function numberOf(letter: string): string {
  return `[U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
}
