/** The months of each locale that has been asked for, because constructing `Intl.DateTimeFormat` is slow. */
const known = new Map<string, readonly string[]>();

/** The name of a month (1 to 12) as it is written within a sentence of the locale. */
export function monthName(month: number, locale: string): string {
  const names = known.get(locale) ?? namesIn(locale);
  known.set(locale, names);
  return names[month - 1] ?? '';
}

function namesIn(locale: string): readonly string[] {
  const format = new Intl.DateTimeFormat([locale, 'en'], { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(new Date(Date.UTC(2000, month, 1))));
}
