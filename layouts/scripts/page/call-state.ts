const DAY = 86_400_000;

/** The clock is looked at this often, in ms: a timer set to the very moment would sleep whenever the computer does. */
const MINUTE = 60_000;

/**
 * Says of each call whether it is open, in the words its line carries, and goes on saying it. Days are counted back from the
 * deadline's last second, so that the last one is the deadline's day in its own zone, wherever the reader is.
 */
export function showCallStates(): void {
  const waits = [...document.querySelectorAll<HTMLElement>('.call-state')].map(showState);
  const next = Math.min(...waits);
  if (next < DAY) setTimeout(showCallStates, Math.min(next, MINUTE));
}

/** Fills one line; gives the time in ms until it will read otherwise, which is a whole day where that is never. */
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
