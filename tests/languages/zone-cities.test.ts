import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cityIn } from '../../src/languages/index.ts';
import { isZone } from '../../src/schema/zone.ts';

/** Ids of zones with the names of their cities in English and in Spanish. */
const CITIES: readonly (readonly [string, string | undefined, string | undefined])[] = [
  ['Atlantic/Canary', 'Canaries', 'Canarias'],
  ['America/Merida', 'Mérida', 'Mérida'],
  ['America/Argentina/Tucuman', 'Tucumán', 'Tucumán'],
  ['America/Argentina/Buenos_Aires', 'Buenos Aires', 'Buenos Aires'],
  ['America/Buenos_Aires', 'Buenos Aires', 'Buenos Aires'],
  ['America/Bahia_Banderas', 'Bahía de Banderas', 'Bahía de Banderas'],
  ['America/Indiana/Indianapolis', 'Indianapolis', 'Indianápolis'],
  ['America/Indiana/Knox', 'Knox, Indiana', 'Knox, Indiana'],
  ['America/North_Dakota/New_Salem', 'New Salem, North Dakota', 'New Salem, Dakota del Norte'],
  ['America/New_York', 'New York', 'Nueva York'],
  ['US/Eastern', 'New York', 'Nueva York'],
  ['America/Port-au-Prince', 'Port-au-Prince', 'Puerto Príncipe'],
  ['America/La_Paz', 'La Paz', 'La Paz'],
  ['Asia/Kolkata', 'Kolkata', 'Calcuta'],
  ['Asia/Calcutta', 'Kolkata', 'Calcuta'],
  ['Asia/Ho_Chi_Minh', 'Ho Chi Minh City', 'Ciudad Ho Chi Minh'],
  ['Asia/Saigon', 'Ho Chi Minh City', 'Ciudad Ho Chi Minh'],
  ['Asia/Shanghai', 'Shanghai', 'Shanghái'],
  ['Europe/Kyiv', 'Kyiv', 'Kiev'],
  ['Europe/Kiev', 'Kyiv', 'Kiev'],
  ['Europe/Zurich', 'Zurich', 'Zúrich'],
  ['europe/zurich', 'Zurich', 'Zúrich'],
  ['Pacific/Chuuk', 'Chuuk', 'Chuuk'],
  ['UTC', undefined, undefined],
  ['Etc/GMT+5', undefined, undefined],
  ['CET', undefined, undefined],
];

test('cities of time zones have the names of each language', () => {
  for (const [zone, english, spanish] of CITIES) {
    assert.ok(isZone(zone), zone);
    assert.deepEqual([cityIn('en', zone), cityIn('es', zone)], [english, spanish], zone);
  }
});

test('every time zone of a place has a name without the marks of an id', () => {
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    for (const language of ['en', 'es'] as const) {
      const city = cityIn(language, zone);
      if (/^[^/]*$|^Etc\//.test(zone)) assert.equal(city, undefined, zone);
      else assert.match(city ?? '', /^\p{Lu}[\p{L}\p{M}.,’'&() -]+$/u, `${zone} in ${language}`);
    }
  }
});
