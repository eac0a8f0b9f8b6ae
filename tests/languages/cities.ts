import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Makes the tables of cities of time zones from Unicode's CLDR: `npm run cities -- CLDR-DATES CLDR-BCP47`, where the two
 * are folders of the packages `cldr-dates-full` and `cldr-bcp47`. The tables are in the repository, so this is needed only
 * for a new language or a new version of CLDR.
 */
const LANGUAGES = join(import.meta.dirname, '../../src/languages');

interface ZoneNames {
  readonly [part: string]: ZoneNames | string;
}

/** The ids of zones with their exemplar cities, from CLDR's tree of parts of ids. */
function citiesIn(names: ZoneNames, above = ''): readonly (readonly [string, string])[] {
  return Object.entries(names).flatMap(([part, inside]) => {
    if (typeof inside === 'string') return [];
    const city = inside['exemplarCity'];
    return typeof city === 'string' ? [[above + part, city] as const] : citiesIn(inside, `${above}${part}/`);
  });
}

/** A module that exports a table, in the style of the repository. */
function moduleOf(
  comment: string,
  name: string,
  version: string,
  entries: readonly (readonly [string, string])[],
) {
  const key = (id: string) => (/^\w+$/.test(id) ? id : `'${id}'`);
  const quoted = (text: string) => `'${text.replaceAll("'", "\\'")}'`;
  const lines = [...entries]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, value]) => `  ${key(id)}: ${quoted(value)},`);
  return [
    `/** ${comment} */`,
    `// From Unicode CLDR ${version} (licence: Unicode-3.0), made by \`npm run cities\`.`,
    `export const ${name}: Readonly<Record<string, string>> = {`,
    ...lines,
    '};',
    '',
  ].join('\n');
}

const [dates = '', bcp47 = ''] = process.argv.slice(2);
const read = async (path: string) => JSON.parse(await readFile(path, 'utf8'));

const { tz } = (await read(join(bcp47, 'bcp47/timezone.json'))).keyword.u;
const { version } = await read(join(dates, 'package.json'));
const aliases = Object.values<{ _alias?: string }>(tz).flatMap(({ _alias = '' }) => {
  const [id = '', ...others] = _alias.split(' ');
  return others.map((other) => [other, id] as const);
});
await writeFile(
  join(LANGUAGES, 'cldr/zone-aliases.ts'),
  moduleOf(
    'The ids of time zones under which CLDR names them, by their other ids.',
    'ZONE_ALIASES',
    version,
    aliases,
  ),
);
/** The languages, each with its name in CLDR, where `pt` is the Portuguese of Brazil. */
const NAMED = { ar: 'ar', en: 'en', es: 'es', fr: 'fr', 'pt-BR': 'pt' };
for (const [language, locale] of Object.entries(NAMED)) {
  const { main } = await read(join(dates, 'main', locale, 'timeZoneNames.json'));
  const cities = citiesIn(main[locale].dates.timeZoneNames.zone).filter(
    ([id, city]) => id !== 'Etc/Unknown' && city !== id.slice(id.lastIndexOf('/') + 1).replaceAll('_', ' '),
  );
  await writeFile(
    join(LANGUAGES, language, 'cities.ts'),
    moduleOf(
      'Cities of time zones whose names differ from the last part of the id.',
      'cities',
      version,
      cities,
    ),
  );
}
