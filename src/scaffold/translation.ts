import { Document, isMap, isNode, isPair, isScalar, type YAMLMap } from 'yaml';
import { isOfTheEdition } from '../archive/editions.ts';
import type { TextRecord } from '../content/parsed-content.ts';
import type { ScaffoldComments } from '../languages/words/commands/translate-words.ts';
import type { YamlValue } from '../sources/yaml.ts';

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

/** Front matter that a translation says anew; of mappings, the fields inside. */
const TO_TRANSLATE: readonly (readonly [field: string, inside?: string])[] = [
  ['title'],
  ['subtitle'],
  ['summary'],
  ['image', 'alt'],
  ['cover', 'alt'],
  ['call', 'text'],
];

/** The file of a translation that nobody has begun: what there is to translate, in the language of the original. */
export function scaffoldOf(facts: ScaffoldFacts): string {
  const { source, empty } = facts;
  const body = empty ? '' : source.body.markdown.replace(/^\n+/, '').replace(/\n*$/, '\n');
  return `---\n${frontMatterOf(facts)}---\n${body === '' ? '' : `\n${body}`}`;
}

function frontMatterOf(facts: ScaffoldFacts): string {
  const given = asMapping(facts.source.data);
  const fields: Record<string, YamlValue> = {};
  for (const [field, inside] of TO_TRANSLATE) {
    const value = given[field];
    if (inside === undefined && value !== undefined) fields[field] = value;
    const words = inside === undefined ? undefined : asMapping(value)[inside];
    if (inside !== undefined && words !== undefined) fields[field] = { [inside]: words };
  }
  const document = new Document(
    {
      ...fields,
      ...(facts.becomesBase && sharedFields(given, facts.kind)),
      translators: [],
      'translated-from': facts.source.language,
      source: facts.fingerprint,
      ...(canBeDraft(facts) && { draft: 'true' }),
    },
    { schema: 'failsafe' },
  );
  if (isMap(document.contents)) addComments(document.contents, facts);
  return document.toString({ lineWidth: 0 });
}

/** A draft of the file that holds what the editions of a work share would take the original with it; see `withoutDrafts`. */
export function canBeDraft({ becomesBase, kind }: Pick<ScaffoldFacts, 'becomesBase' | 'kind'>): boolean {
  return !becomesBase || kind === 'page';
}

/** What holds for all editions, as it has to stand in the file that speaks for them. An issue's date is among it. */
function sharedFields(given: Mapping, kind: ScaffoldFacts['kind']): Mapping {
  const shared = Object.entries(given).filter(([field]) => !isOfTheEdition(field));
  const { date } = given;
  return { ...Object.fromEntries(shared), ...(kind === 'introduction' && date !== undefined && { date }) };
}

/** Comments stand above or behind the line that they are about. */
function addComments(fields: YAMLMap, { kind, comments }: ScaffoldFacts): void {
  const at = (name: string) =>
    fields.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === name);
  fields.commentBefore = ` ${comments.translate}`;
  const translators = at('translators');
  const slug = kind === 'introduction' ? '' : ` slug: ${comments.slug}\n`;
  if (isScalar(translators?.key)) translators.key.commentBefore = `${slug} ${comments.translators}`;
  const draft = at('draft');
  if (isNode(draft?.value)) draft.value.comment = ` ${comments.draft}`;
}

type Mapping = Readonly<Record<string, YamlValue>>;

function asMapping(value: YamlValue | undefined): Mapping {
  return typeof value === 'object' && !Array.isArray(value) ? (value as Mapping) : {};
}
