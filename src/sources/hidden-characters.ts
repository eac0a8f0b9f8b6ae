import type { Report } from '../problems/problem.ts';
import { hiddenCharacter, hiddenCharacterInText } from '../problems/rules/fields/hidden-character.ts';
import { placeInYaml, type YamlOrigin, type YamlPath, type YamlValue } from './yaml.ts';

/**
 * Characters without a glyph that plain text has no use for: controls other than tab and line end (and U+0085, an old line
 * end), the explicit directions of UAX 9, zero-width space and the invisible operators, language tags, annotations. Marks of
 * direction (U+200E, U+200F, U+061C) and joiners (U+200C, U+200D) are part of how some scripts are written, and so are soft hyphens.
 */
const HIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u200b\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0001}]/u;

/** Those that no HTML may hold (WHATWG HTML, 13.2.3.5: control-character-in-input-stream, noncharacter-in-input-stream). */
const NOT_IN_HTML = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;

/** A text whose every character may stand in a page, of the same length: a space is what a control character most often meant. */
export function withoutControls(text: string): string {
  return text.replace(NOT_IN_HTML, ' ');
}

/** Those that turn around the words after them, up to the end of their block (UAX 9: explicit directional formatting). */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

/** HTML in which nothing turns words around. A language written from right to left needs no such character. */
export function withoutTurning(html: string): string {
  return html.replace(TURNING, '');
}

/** A text in YAML's own notation may name any character by its number. */
const MAY_HIDE = new RegExp(`\\\\|${HIDDEN.source}`, 'u');

/** Reports the fields that hold a character nobody sees. */
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

/** Reports the lines of a Markdown text that hold a character nobody sees, the first of each line. */
export function reportHiddenInText(
  { markdown, firstLine }: { readonly markdown: string; readonly firstLine: number },
  file: string,
  report: Report,
): void {
  if (!HIDDEN.test(markdown)) return;
  for (const [index, line] of markdown.split('\n').entries()) {
    const found = HIDDEN.exec(line);
    if (!found) continue;
    const place = { file, line: firstLine + index, column: found.index + 1 };
    report(hiddenCharacterInText, place, { code: codeOf(found[0]) });
  }
}

/**
 * Reports the lines in which a character nobody sees is written by its number or name (`&#x202E;`), the first of each line.
 * In code such a reference is only letters: it is reported where the text has another that is not, and else never.
 * @param decode the character that a reference stands for
 */
export function reportHiddenReferences(
  text: { readonly file: string; readonly body: string; readonly bodyLine: number; readonly html: string },
  decode: (reference: string) => string,
  report: Report,
): void {
  if (!HIDDEN.test(text.html)) return;
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

/** A character by its number, as Unicode writes it. */
function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
