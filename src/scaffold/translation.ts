import { Document, isMap, isNode, isPair, isScalar, type YAMLMap } from 'yaml';
import type { TextRecord } from '../content/parsed-content.ts';
import { placeholder } from '../content/placeholder.ts';
import { interfaceIn, type SiteLanguage } from '../languages/index.ts';
import type { ScaffoldComments } from '../languages/words/commands/translate-words.ts';
import { TEXT_SCOPES } from '../schema/scopes.ts';
import type { YamlValue } from '../sources/yaml/yaml-value.ts';

/** Input for the file of a new translation. */
export interface ScaffoldFacts {
  /** The edition to translate. */
  readonly source: Pick<TextRecord<unknown>, 'data' | 'body' | 'language'>;
  readonly fingerprint: string;
  readonly kind: 'article' | 'introduction' | 'page';
  /** Leave the original's text out. */
  readonly empty: boolean;
  readonly comments: ScaffoldComments;
}

/**
 * The file of a new translation, which contains the original's words for the translator to replace. It does not repeat
 * what it inherits.
 */
export function scaffoldOf({ source, fingerprint, empty, kind, comments }: ScaffoldFacts): string {
  return writeTranslation({
    words: wordsToTranslate(asMapping(source.data)),
    translators: [],
    from: source.language,
    source: fingerprint,
    draft: true,
    body: empty ? undefined : source.body.markdown,
    comments: { ...comments, ...(kind === 'introduction' && { slug: undefined }) },
  });
}

/** Input for the file of a new translation that is created in a forge's editor. */
export interface TranslationSource {
  readonly from: SiteLanguage;
  readonly to: SiteLanguage;
  /** Fingerprint of the original's text, if known. */
  readonly source?: string;
}

/**
 * The file of a new translation for a forge's editor. It has placeholders instead of the original's words, because the
 * file is part of a URL.
 */
export function translationFile({ from, to, source }: TranslationSource): string {
  const words = interfaceIn(to).scaffold;
  return writeTranslation({
    words: { title: placeholder(words.title, to) },
    translators: placeholder(words.translators, to),
    from,
    source,
    draft: false,
    body: placeholder(words.translation, to),
    comments: {},
  });
}

/** The content of a new translation, in the order of the file. */
interface NewTranslation {
  readonly words: Mapping;
  readonly translators: YamlValue;
  readonly from: SiteLanguage;
  readonly source: string | undefined;
  readonly draft: boolean;
  readonly body: string | undefined;
  readonly comments: { readonly [Name in keyof ScaffoldComments]?: string | undefined };
}

function writeTranslation(translation: NewTranslation): string {
  const { words, translators, from, source, draft, body } = translation;
  const document = new Document(
    {
      ...words,
      translators,
      'translated-from': from,
      ...(source !== undefined && { source }),
      ...(draft && { draft: 'true' }),
    },
    { schema: 'failsafe' },
  );
  if (isMap(document.contents)) addComments(document.contents, translation.comments);
  const text = body === undefined ? '' : `\n${body.replace(/^\n+/, '').replace(/(?<!\n)\n*$/, '\n')}`;
  return `---\n${document.toString({ lineWidth: 0 })}---\n${text}`;
}

/** The original's fields that a translation translates. */
function wordsToTranslate(given: Mapping): Mapping {
  const fields: Record<string, YamlValue> = {};
  for (const [field, inside] of TEXT_SCOPES.translated.flatMap(({ paths }) => paths)) {
    const value = given[field];
    const words = inside === undefined ? value : asMapping(value)[inside];
    if (words === undefined) continue;
    fields[field] = inside === undefined ? words : { ...asMapping(fields[field]), [inside]: words };
  }
  return fields;
}

/** Adds the comments: above their field, or at the end of its line. */
function addComments(
  fields: YAMLMap,
  { translate, slug, translators, draft }: NewTranslation['comments'],
): void {
  const at = (name: string) =>
    fields.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === name);
  const above = [slug === undefined ? undefined : `slug: ${slug}`, translators].filter(
    (line) => line !== undefined,
  );
  const credit = at('translators')?.key;
  const flag = at('draft')?.value;
  if (translate !== undefined) fields.commentBefore = ` ${translate}`;
  if (isScalar(credit) && above.length > 0) credit.commentBefore = above.map((line) => ` ${line}`).join('\n');
  if (isNode(flag) && draft !== undefined) flag.comment = ` ${draft}`;
}

type Mapping = Readonly<Record<string, YamlValue>>;

function asMapping(value: YamlValue | undefined): Mapping {
  return typeof value === 'object' && !Array.isArray(value) ? (value as Mapping) : {};
}
