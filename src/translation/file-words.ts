import { splitFrontMatter } from '../content/front-matter.ts';
import type { SiteLanguage } from '../languages/index.ts';
import { readSetText } from '../model/set-text.ts';
import { type FieldPath, TEXT_SCOPES } from '../schema/scopes.ts';
import type { YamlValue } from '../sources/yaml/yaml-value.ts';
import type { ResolveReference } from '../text/reading/references.ts';
import { renderText } from '../text/render-text.ts';
import { type EditionWords, plainFields } from './passages.ts';

/**
 * Extracts the words of a text from its file alone, in its present state or an old one. They have the same fingerprint
 * as those of the edition on the site. Undefined if the file has no readable front matter.
 */
export function wordsOfFile(file: string, language: SiteLanguage): EditionWords | undefined {
  // Problems are ignored: `check` reports those of the present file, and nobody can correct an old version.
  const split = splitFrontMatter('', file, () => {});
  if (split?.data === undefined || split.faulty.length > 0) return undefined;
  const { data, body } = split;
  const words = TEXT_SCOPES.translated.flatMap(({ name, paths }) => {
    const text = paths.map((path) => textAt(data, path)).find((found) => found !== undefined);
    return text === undefined ? [] : [[name, readSetText(text)] as const];
  });
  return { ...plainFields(Object.fromEntries(words)), html: htmlOf(body.markdown, language) };
}

/**
 * Renders a body as HTML. Links and pictures need not exist: the history of a file is known, but not the rest of the
 * journal at that time.
 */
export function htmlOf(markdown: string, language: SiteLanguage): string {
  const source = { file: '', body: markdown, bodyLine: 1, language, documentId: 'text' };
  return renderText(source, resolveAlone).html;
}

/**
 * Classifies web addresses in the same way as fingerprints do, and treats every other path as a picture that exists.
 */
const resolveAlone: ResolveReference = (written) => {
  const href = written.trim();
  if (/^(?:https?|mailto):|^\/\//i.test(href)) return { kind: 'external', href };
  if (href === '' || /^[a-z][a-z\d+.-]*:/i.test(href)) return { kind: 'broken' };
  return { kind: 'media', href: '/', path: href, picture: { href: '/', sources: [] } };
};

/** The text of a field; undefined if it is missing, blank, or not a text. */
export function textAt(data: YamlValue, path: FieldPath): string | undefined {
  let value: YamlValue | undefined = data;
  for (const key of path) {
    if (key === undefined || typeof value !== 'object' || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string, YamlValue>>)[key];
  }
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
