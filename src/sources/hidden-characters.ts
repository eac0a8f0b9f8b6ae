import type { Report } from '../problems/problem.ts';
import { hiddenCharacter, hiddenCharacterInText } from '../problems/rules/fields/hidden-character.ts';
import { placeInYaml } from './yaml/place-in-yaml.ts';
import type { YamlOrigin, YamlPath, YamlValue } from './yaml/yaml-value.ts';

/**
 * Invisible characters that plain text does not need: control characters other than tab and line ends (U+0085 is an old
 * line end), explicit directional formatting (UAX 9), zero-width space, invisible operators, language tags and
 * annotations. Also halves of characters, which only escape sequences can write, and code points that are no characters.
 * Not included, because some scripts need them: direction marks (U+200E, U+200F, U+061C), joiners (U+200C, U+200D) and
 * soft hyphens.
 */
const HIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u200b\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\u{e0001}\p{Surrogate}\p{Noncharacter_Code_Point}]/u;

/**
 * The same as `HIDDEN` if a text has no characters beyond U+FFFF, read as halves. That takes a fraction of the time, so
 * it is asked first.
 */
const PERHAPS_HIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u200b\u202a-\u202e\u2060-\u2064\u2066-\u206f\ud800-\udfff\ufdd0-\ufdef\ufeff\ufff9-\uffff]/;

function isHiding(text: string): boolean {
  return PERHAPS_HIDDEN.test(text) && HIDDEN.test(text);
}

/**
 * Characters that HTML must not contain (WHATWG HTML, 13.2.3.5: control-character-in-input-stream,
 * noncharacter-in-input-stream).
 */
const NOT_IN_HTML = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\p{Noncharacter_Code_Point}]/gu;

/** In the same way, what is quickly seen of `NOT_IN_HTML`. */
const PERHAPS_NOT_IN_HTML =
  /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]/;

/**
 * Replaces each character that HTML must not contain by a space, which is what it was most often meant as. The length
 * stays the same, so positions remain valid.
 */
export function withoutControls(text: string): string {
  if (!PERHAPS_NOT_IN_HTML.test(text)) return text;
  return text.replace(NOT_IN_HTML, ({ length }) => ' '.repeat(length));
}

/**
 * Explicit directional formatting characters, which reorder the words after them up to the end of their block (UAX 9).
 */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

/** Removes explicit directional formatting. Right-to-left languages do not need it. */
export function withoutTurning(html: string): string {
  return html.search(TURNING) < 0 ? html : html.replace(TURNING, '');
}

/** Whether YAML may contain a hidden character: literally, or as an escape sequence after a backslash. */
const MAY_HIDE = new RegExp(`\\\\|${HIDDEN.source}`, 'u');

/** Reports fields that contain a hidden character. */
export function reportHiddenInFields(
  source: { readonly yaml: string; readonly origin: YamlOrigin; readonly data: YamlValue },
  report: Report,
): void {
  if (!MAY_HIDE.test(source.yaml)) return;
  const look = (value: YamlValue, path: YamlPath): void => {
    if (typeof value === 'string') reportIn(value, path, 'value');
    else if (Array.isArray(value)) for (const [index, item] of value.entries()) look(item, [...path, index]);
    else {
      for (const [key, item] of Object.entries(value)) {
        reportIn(key, [...path, key], 'key');
        look(item, [...path, key]);
      }
    }
  };
  const reportIn = (text: string, path: YamlPath, at: 'key' | 'value'): void => {
    const found = HIDDEN.exec(text);
    if (found)
      report(hiddenCharacter, placeInYaml(source.yaml, source.origin, path, at), { code: codeOf(found[0]) });
  };
  look(source.data, []);
}

/** Reports hidden characters in a Markdown text, the first one on each line. */
export function reportHiddenInText(
  { markdown, firstLine }: { readonly markdown: string; readonly firstLine: number },
  file: string,
  report: Report,
): void {
  if (!isHiding(markdown)) return;
  for (const [index, line] of markdown.split('\n').entries()) {
    const found = HIDDEN.exec(line);
    if (!found) continue;
    const place = { file, line: firstLine + index, column: found.index + 1 };
    report(hiddenCharacterInText, place, { code: codeOf(found[0]) });
  }
}

/**
 * Reports hidden characters written as character references (`&#x202E;`), the first one on each line. Nothing is
 * reported if the rendered text contains no hidden character: then all such references are in code, where they appear
 * as written. Otherwise those in code are reported as well.
 * @param decode returns the character that a reference represents
 */
export function reportHiddenReferences(
  text: { readonly file: string; readonly body: string; readonly bodyLine: number; readonly html: string },
  decode: (reference: string) => string,
  report: Report,
): void {
  if (!isHiding(text.html)) return;
  for (const [index, line] of text.body.split('\n').entries()) {
    for (const { 0: reference, index: at } of line.matchAll(/&#?\w{1,32};/g)) {
      const hidden = HIDDEN.exec(decode(reference));
      if (!hidden) continue;
      const place = { file: text.file, line: text.bodyLine + index, column: at + 1 };
      report(hiddenCharacterInText, place, { code: codeOf(hidden[0]) });
      break;
    }
  }
}

/** Formats a character's code point as Unicode does: U+202E. */
function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
