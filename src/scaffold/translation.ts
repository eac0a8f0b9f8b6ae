import { Document, isMap, isNode, isPair, isScalar, type YAMLMap } from 'yaml';
import type { TextRecord } from '../content/parsed-content.ts';
import { interfaceIn, type SiteLanguage } from '../languages/index.ts';
import type { ScaffoldComments } from '../languages/words/commands/translate-words.ts';
import { TEXT_SCOPES } from '../schema/scopes.ts';
import type { YamlValue } from '../sources/yaml.ts';
import { placeholder } from './placeholder.ts';

/** What the file of a translation is made from. */
export interface ScaffoldFacts {
  /** The edition to translate. */
  readonly source: Pick<TextRecord<unknown>, 'data' | 'body' | 'language'>;
  readonly fingerprint: string;
  /** Whether the new file will hold what the editions share, which then has to be repeated in it; see `checkInherited`. */
  readonly becomesBase: boolean;
  readonly kind: 'article' | 'introduction' | 'page';
  /** Leaves the text out. */
  readonly empty: boolean;
  readonly comments: ScaffoldComments;
}

/** The file of a translation that nobody has begun: what there is to translate, in the language of the original. */
export function scaffoldOf(facts: ScaffoldFacts): string {
  const { source, empty, becomesBase, kind, comments } = facts;
  const given = asMapping(source.data);
  return writeTranslation({
    words: wordsToTranslate(given),
    shared: becomesBase ? sharedFields(given, kind) : {},
    translators: [],
    from: source.language,
    source: facts.fingerprint,
    draft: canBeDraft(facts),
    body: empty ? undefined : source.body.markdown,
    comments: { ...comments, ...(kind === 'introduction' && { slug: undefined }) },
  });
}

/** What a translation is made of. */
export interface TranslationSource {
  readonly from: SiteLanguage;
  readonly to: SiteLanguage;
  /** Fingerprint of the text that is translated, if it is known. */
  readonly source?: string;
}

/** The same for somebody to go on in a forge's editor: placeholders alone, since the file is part of a link. */
export function translationFile({ from, to, source }: TranslationSource): string {
  const words = interfaceIn(to).scaffold;
  return writeTranslation({
    words: { title: placeholder(words.title, to) },
    shared: {},
    translators: placeholder(words.translators, to),
    from,
    source,
    draft: false,
    body: placeholder(words.translation, to),
    comments: {},
  });
}

/** What a new translation says, in the order of its file. */
interface NewTranslation {
  readonly words: Mapping;
  /** What the editions share, in a file that has to say it for all of them. */
  readonly shared: Mapping;
  readonly translators: YamlValue;
  readonly from: SiteLanguage;
  readonly source: string | undefined;
  readonly draft: boolean;
  readonly body: string | undefined;
  readonly comments: { readonly [Name in keyof ScaffoldComments]?: string | undefined };
}

function writeTranslation(translation: NewTranslation): string {
  const { words, shared, translators, from, source, draft, body } = translation;
  const document = new Document(
    {
      ...words,
      ...shared,
      translators,
      'translated-from': from,
      ...(source !== undefined && { source }),
      ...(draft && { draft: 'true' }),
    },
    { schema: 'failsafe' },
  );
  if (isMap(document.contents)) addComments(document.contents, translation.comments);
  const text = body === undefined ? '' : `\n${body.replace(/^\n+/, '').replace(/\n*$/, '\n')}`;
  return `---\n${document.toString({ lineWidth: 0 })}---\n${text}`;
}

/** The words that the original has in its language. */
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

/** A draft of the file that holds what the editions of a work share would take the original with it; see `withoutDrafts`. */
export function canBeDraft({ becomesBase, kind }: Pick<ScaffoldFacts, 'becomesBase' | 'kind'>): boolean {
  return !becomesBase || kind === 'page';
}

/** What holds for all editions, as it has to stand in the file that speaks for them. An issue's date is among it. */
function sharedFields(given: Mapping, kind: ScaffoldFacts['kind']): Mapping {
  const shared = Object.entries(given).filter(([field]) => !TEXT_SCOPES.ofTheEdition.has(field));
  const { date } = given;
  return { ...Object.fromEntries(shared), ...(kind === 'introduction' && date !== undefined && { date }) };
}

/** Comments are above or behind the line that they are about. */
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
