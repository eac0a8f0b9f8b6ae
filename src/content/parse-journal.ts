import type * as z from 'zod';
import {
  conventionsOf,
  isSiteLanguage,
  KNOWN_LANGUAGES,
  markedWordsOf,
  type SiteLanguage,
  spellingOf,
  wordsLanguageOf,
} from '../languages/index.ts';
import { withSpaces } from '../languages/spaces.ts';
import type { ByLanguage, Journal } from '../model/archive.ts';
import { type SectionId, slugOf, type TopicId } from '../model/ids.ts';
import { repositoryOf } from '../model/repository.ts';
import { readSetText, type SetText } from '../model/set-text.ts';
import type { Report } from '../problems/problem.ts';
import {
  unknownLanguage,
  unusedLanguage,
  withoutWords,
} from '../problems/rules/editions/unknown-language.ts';
import { invalidYaml } from '../problems/rules/fields/invalid-yaml.ts';
import { missingField } from '../problems/rules/fields/missing-field.ts';
import { shapesIn } from '../schema/field-shapes.ts';
import { withPresentForms } from '../schema/former-forms.ts';
import { type JournalFields, journalSchema, type LocalizedField } from '../schema/journal.ts';
import { validate } from '../schema/validate.ts';
import { parseYaml } from '../sources/yaml/parse-yaml.ts';
import { placeInYaml } from '../sources/yaml/place-in-yaml.ts';
import type { YamlPath, YamlSource, YamlValue } from '../sources/yaml/yaml-value.ts';
import { ownWordsOf } from './own-words.ts';

/** For a journal.yaml with errors, so that the texts can still be checked. The languages cannot be guessed. */
const STAND_INS = { title: 'journal.yaml', url: 'https://example.org/' };

/** Parses `journal.yaml` and reports its faults. Undefined if they leave the journal without languages. */
export function parseJournal(file: string, text: string, report: Report): Journal | undefined {
  const source = readYamlFile(file, text, journalSchema, report);
  const sound = source && validate(source, journalSchema, report, STAND_INS);
  if (!sound) return undefined;
  const { yaml, origin, data } = source;
  const { fields } = sound;
  if (fields.repository && !repositoryOf(fields.repository)) {
    const place = placeInYaml(yaml, origin, ['repository'], 'value');
    report(missingField, place, { field: 'forge', example: 'forgejo' });
  }
  const languages = languagesOf(fields.languages, source, report);
  if (languages === undefined) return undefined;
  const [first, ...others] = languages;
  if (typeof fields.title !== 'string' && fields.title[first] === undefined)
    report(missingField, placeInYaml(yaml, origin, ['title'], 'value'), { field: first, example: 'A title' });
  const named = ['title', 'tagline', 'description', 'words'].map((field) => [field]);
  const lists = ['sections', 'topics'].flatMap((list) => keysAt(data, [list]).map((key) => [list, key]));
  reportUnusedLanguages(source, [...named, ...lists], [first, ...others], report);
  const words = ownWordsOf(fields.words, languages, source, report);
  return { ...toJournal(fields, [first, ...others]), ...(words && { words }) };
}

/**
 * The languages of the journal. Reports those that are none or misspelt, in which case the result is undefined, and those
 * that the program has no words for.
 */
function languagesOf(
  codes: readonly string[],
  { yaml, origin }: YamlSource,
  report: Report,
): Journal['languages'] | undefined {
  const placeOf = (code: string) => placeInYaml(yaml, origin, ['languages', codes.indexOf(code)], 'value');
  const [first, ...others] = [...new Set(codes.filter(isSiteLanguage))];
  for (const code of new Set(codes)) {
    const spelling = spellingOf(code);
    if (!isSiteLanguage(code))
      report(unknownLanguage, placeOf(code), { code, known: KNOWN_LANGUAGES, ...(spelling && { spelling }) });
    else if (markedWordsOf(code) !== undefined)
      report(withoutWords, placeOf(code), { code, words: wordsLanguageOf(code) });
  }
  return first === undefined || !codes.every(isSiteLanguage) ? undefined : [first, ...others];
}

/** Parses a YAML file, as opposed to front matter, and reports what cannot be read. Undefined if that is everything. */
export function readYamlFile(
  file: string,
  text: string,
  schema: z.ZodType,
  report: Report,
): YamlSource | undefined {
  const origin = { file, firstLine: 1 };
  const { value, yaml, faults } = parseYaml(text, origin, shapesIn(schema));
  for (const { place, finding } of faults) report(invalidYaml, place, finding);
  return value === undefined
    ? undefined
    : withPresentForms({ yaml, origin, data: value ?? {} }, schema, report);
}

/** Reports values in languages that the journal does not use, in fields with one value per language. */
export function reportUnusedLanguages(
  { yaml, origin, data }: YamlSource,
  fields: readonly YamlPath[],
  languages: readonly SiteLanguage[],
  report: Report,
): void {
  for (const path of fields) {
    for (const code of keysAt(data, path)) {
      if (languages.some((language) => language === code)) continue;
      const place = placeInYaml(yaml, origin, [...path, code], 'key');
      report(unusedLanguage, place, { field: path.join('.'), code, known: languages });
    }
  }
}

/** The keys of the mapping at a path; empty if there is no mapping. */
function keysAt(data: YamlValue, path: YamlPath): readonly string[] {
  let value: YamlValue | undefined = data;
  for (const step of path) {
    if (typeof value !== 'object' || !Object.hasOwn(value, step)) return [];
    value = (value as Readonly<Record<string | number, YamlValue>>)[step];
  }
  return typeof value === 'object' && !Array.isArray(value) ? Object.keys(value) : [];
}

/**
 * Converts a field with one value for all languages, or one value per language, to a map. Languages that the journal
 * does not use are left out.
 */
export function byLanguage(
  value: LocalizedField | undefined,
  languages: readonly SiteLanguage[],
): ByLanguage<SetText> {
  const inLanguage = (language: SiteLanguage) => (typeof value === 'string' ? value : value?.[language]);
  return new Map(
    languages.flatMap((language) => {
      const text = inLanguage(language);
      if (text === undefined) return [];
      return [[language, readSetText(withSpaces(text, conventionsOf(language).spaces))]];
    }),
  );
}

function toJournal(fields: JournalFields, languages: Journal['languages']): Journal {
  const { publisher, issn, license, email } = fields;
  const repository = fields.repository && repositoryOf(fields.repository);
  const named = (value: LocalizedField | undefined) => byLanguage(value, languages);
  return {
    title: named(fields.title),
    tagline: named(fields.tagline),
    description: named(fields.description),
    url: fields.url,
    languages,
    ...(publisher && { publisher }),
    ...(issn && { issn }),
    ...(license && { license }),
    ...(email && { email }),
    ...(fields['oai-gateway'] && { oaiGateway: fields['oai-gateway'] }),
    ...(repository && { repository }),
    zone: fields.zone ?? 'UTC',
    sections: new Map(
      Object.entries(fields.sections ?? {}).map(([key, name]) => [key as SectionId, named(name)]),
    ),
    topicNames: new Map(
      Object.entries(fields.topics ?? {}).map(([key, name]) => [slugOf(key) as TopicId, named(name)]),
    ),
    guide: fields.guide ?? true,
    offline: fields.offline ?? true,
    sharePictures: fields['share-pictures'] ?? 'articles',
    pdf: fields.pdf ?? false,
    redirects: new Map(Object.entries(fields.redirects ?? {})),
  };
}
