const DAY = 86_400_000;

/**
 * How often to check the clock, in ms. A timer set for the exact moment would be late by the time that the computer
 * sleeps.
 */
const MINUTE = 60_000;

/**
 * Shows for each call whether it is open, with the words in its data attributes, and updates it. Days are counted back
 * from the deadline's last second, so that "last day" means the deadline's day in the call's time zone, wherever the
 * reader is.
 */
export function showCallStates(): void {
  const waits = [...document.querySelectorAll<HTMLElement>('.call-state')].map(showState);
  const next = Math.min(...waits);
  if (next < DAY) setTimeout(showCallStates, Math.min(next, MINUTE));
}

/** Fills one line. Returns the time in ms until its text changes, or a whole day if it never will. */
function showState(line: HTMLElement): number {
  const { last = '', closed = '', time, ...daysLeft } = line.dataset;
  const { lang } = document.documentElement;
  const call = line.parentElement;
  const ends = call?.querySelector('time')?.dateTime ?? '';
  const end = new Date(ends);
  const left = +end + 1000 - Date.now();
  const days = Math.ceil(left / DAY) - 1;
  const isOpen = left > 0;
  const counted = daysLeft[new Intl.PluralRules(lang).select(days)] ?? daysLeft['other'] ?? '';
  let words = !isOpen ? closed : days === 0 ? last : counted.replace('{count}', `${days}`);
  if (isOpen && time && end.getDate() !== +ends.slice(8, 10)) {
    const clock = end.toLocaleString(lang, {
      month: 'short',
      day: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
    });
    words += ` · ${time.replace('{time}', clock).replaceAll(' ', '\u00A0')}`;
  }
  line.textContent = words;
  call?.setAttribute('data-state', isOpen ? 'open' : 'closed');
  return isOpen ? left % DAY || MINUTE : DAY;
}
