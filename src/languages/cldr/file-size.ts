const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** To make one takes a hundred times as long as to use it, and each page tells a size. */
const FORMATS = new Map<string, Intl.NumberFormat>();

/** A size in bytes for people to read, in decimal units and in the form of a locale: "1.4 MB", "1,4 MB". */
export function fileSize(bytes: number, locale: string): string {
  const step = Math.min(UNITS.length - 1, bytes < 1000 ? 0 : Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** step;
  return formatOf(locale, step, value < 10 && step > 0 ? 1 : 0).format(value);
}

function formatOf(locale: string, step: number, digits: number): Intl.NumberFormat {
  const key = `${locale} ${step} ${digits}`;
  const known = FORMATS.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat([locale, 'en'], {
    style: 'unit',
    unit: UNITS[step] ?? 'byte',
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: digits,
  });
  FORMATS.set(key, made);
  return made;
}
