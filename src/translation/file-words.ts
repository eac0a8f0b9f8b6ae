import { splitFrontMatter } from '../content/front-matter.ts';
import type { SiteLanguage } from '../languages/index.ts';
import { type FieldPath, TEXT_SCOPES } from '../schema/scopes.ts';
import type { YamlValue } from '../sources/yaml.ts';
import type { ResolveReference } from '../text/reading/references.ts';
import { renderText } from '../text/render-text.ts';
import type { EditionWords } from './passages.ts';

/**
 * The words of a text by its file alone, as it is or once was; they make the same fingerprint as those of the edition on the
 * site. Undefined where the file has no front matter that can be read.
 */
export function wordsOfFile(file: string, language: SiteLanguage): EditionWords | undefined {
  // What is wrong with a file is told when the journal is checked.
  const split = splitFrontMatter('', file, () => {});
  if (!split) return undefined;
  const { data, body } = split;
  const words = TEXT_SCOPES.translated.flatMap(({ name, paths }) => {
    const text = paths.map((path) => textAt(data, path)).find((found) => found !== undefined);
    return text === undefined ? [] : [[name, text] as const];
  });
  return { ...Object.fromEntries(words), html: htmlOf(body.markdown, language) };
}

/** A body as HTML. Links and pictures need not exist: a file's history knows the file, but not the rest of the journal then. */
export function htmlOf(markdown: string, language: SiteLanguage): string {
  const source = { file: '', body: markdown, bodyLine: 1, language, documentId: 'text' };
  return renderText(source, resolveAlone).html;
}

/** Tells web addresses from all else, as fingerprints do, and takes every picture as found. */
const resolveAlone: ResolveReference = (written) => {
  const href = written.trim();
  if (/^(?:https?|mailto):|^\/\//i.test(href)) return { kind: 'external', href };
  if (href === '' || /^[a-z][a-z\d+.-]*:/i.test(href)) return { kind: 'broken', written: 'inherited' };
  return { kind: 'media', href: '/', path: href, picture: { href: '/', sources: [] } };
};

function textAt(data: YamlValue, path: FieldPath): string | undefined {
  let value: YamlValue | undefined = data;
  for (const key of path) {
    if (key === undefined || typeof value !== 'object' || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string, YamlValue>>)[key];
  }
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
