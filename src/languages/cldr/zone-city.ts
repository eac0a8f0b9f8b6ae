import { ZONE_ALIASES } from './zone-aliases.ts';

/** Zones with a slash that are not named after a place. */
const NO_PLACE = /^(?:etc|systemv)\//i;

/**
 * The name of the city, island or region after which an IANA time zone is named. Undefined for zones of another kind, such
 * as `UTC`, `Etc/GMT+5` and `CET`.
 * @param zone a valid name; capitals do not matter
 * @param cities the names in one language that differ from the last part of the zone's id
 */
export function zoneCity(zone: string, cities: Readonly<Record<string, string>>): string | undefined {
  if (!zone.includes('/') || NO_PLACE.test(zone)) return undefined;
  const written = new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  const id = ZONE_ALIASES[written] ?? written;
  return cities[id] ?? id.slice(id.lastIndexOf('/') + 1).replaceAll('_', ' ');
}
