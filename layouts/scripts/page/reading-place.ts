/** A section is the reader's once its heading is within this part of the window, from the top. */
const UPPER_PART = 0.3;

/**
 * Marks in the table of contents where the reader is, tells in the bar at the top how much of the text has been read,
 * and moves the bar in browsers without scroll-driven animations.
 */
export function followReading(): void {
  const text = document.querySelector('.reading > .column');
  const bar = document.querySelector<HTMLElement>('.now-reading');
  if (!text || !bar) return;
  const mark = markSection();
  const show = showProgress(bar);
  let isWaiting = false;
  const update = (): void => {
    isWaiting = false;
    const { top, bottom, height } = text.getBoundingClientRect();
    mark(bottom > 0);
    show(Math.min(1, Math.max(0, -top / (height - innerHeight))));
  };
  const updateSoon = (): void => {
    if (!isWaiting) requestAnimationFrame(update);
    isWaiting = true;
  };
  addEventListener('scroll', updateSoon, { passive: true });
  updateSoon();
}

/** Returns a function that marks the section in view, or none if the text is out of view. */
function markSection(): (isInText: boolean) => void {
  const contents = document.querySelector('.contents');
  const links = [...(contents?.querySelectorAll('a') ?? [])];
  const headings = links.map(({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))));
  contents?.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLAnchorElement)
      contents.querySelector<HTMLElement>(':popover-open')?.hidePopover();
  });
  let current: HTMLAnchorElement | undefined;
  return (isInText) => {
    const edge = innerHeight * UPPER_PART;
    const at = headings.findLastIndex((heading) => heading && heading.getBoundingClientRect().top < edge);
    const next = isInText ? links[at] : undefined;
    if (next === current) return;
    current?.removeAttribute('aria-current');
    next?.setAttribute('aria-current', 'location');
    current = next;
    if (contents && next) keepInView(contents, next);
  };
}

/** Scrolls the column of contents, and nothing around it, to one of its links. */
function keepInView(column: Element, link: HTMLElement): void {
  const box = column.getBoundingClientRect();
  const { top, bottom } = link.getBoundingClientRect();
  if (top < box.top || bottom > box.bottom) column.scrollTop += (top + bottom - box.top - box.bottom) / 2;
}

/** Returns a function that shows which share of the text, from 0 to 1, has been read. */
function showProgress(bar: HTMLElement): (share: number) => void {
  const label = bar.querySelector('.now-reading-share');
  const head = document.querySelector('.reading > .page-head, .now-reading + .current');
  const { format } = new Intl.NumberFormat(document.documentElement.lang, { style: 'percent' });
  const moves = !CSS.supports('animation-timeline: scroll()');
  return (share) => {
    const words = format(share);
    if (label && label.textContent !== words) label.textContent = words;
    if (!moves) return;
    bar.classList.toggle('now-reading-moved', (head?.getBoundingClientRect().bottom ?? 1) < 0);
    bar.style.setProperty('--share', `${share}`);
  };
}
