import type { Page } from '@playwright/test';

/** Scores that different widths of letters cause, for example when text is drawn at a fraction of a pixel. */
const NONE = 0.0005;
/**
 * What fonts may cause that arrive after the first paint: on a slow machine or network a line can wrap elsewhere. Up to
 * this score, Web Vitals call a page good.
 */
const FONTS = 0.1;

/** Scores of layout shifts, and what moved. */
interface Shifts {
  /** Until the fonts were drawn. */
  readonly early: readonly string[];
  readonly late: readonly string[];
}

/** Records every layout shift since the page began to load (Layout Instability API). */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const early: string[] = [];
    const late: string[] = [];
    let found = early;
    const note = (entries: PerformanceEntryList) => {
      for (const entry of entries) {
        const { value, sources = [] } = entry as PerformanceEntry & {
          value: number;
          sources?: readonly { readonly node?: Node }[];
        };
        const names = sources.map(({ node }) => (node instanceof Element ? node.className : node?.nodeName));
        found.push(`${value.toFixed(4)} ${names.join(', ')}`);
      }
    };
    const observer = new PerformanceObserver((list) => note(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    const drawn = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const fontsDrawn = new Promise((resolve) => addEventListener('load', resolve))
      .then(() => document.fonts.ready)
      .then(drawn)
      .then(() => {
        // Entries are delivered when the browser is idle. Those that wait are taken now.
        note(observer.takeRecords());
        found = late;
      });
    const shiftsSoFar = async () => {
      await fontsDrawn;
      note(observer.takeRecords());
      return { early, late };
    };
    Object.assign(window, { shiftsSoFar });
  });
}

/** Loads everything anew on each page, so that fonts come as late as on a first visit. */
export async function withoutCache(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
}

/** Lets no font arrive, so that every shift has another cause. */
export async function withoutFonts(page: Page): Promise<void> {
  await page.route('**/*.woff2', (route) => route.fulfill({ contentType: 'font/woff2', body: '' }));
}

/**
 * The shifts so far, with their score and what moved. Empty if their sum is as good as nothing. With `fonts`, those until
 * the fonts were drawn may be as large as fonts can make them.
 */
export async function shifts(page: Page, { fonts = false } = {}): Promise<readonly string[]> {
  const { early, late } = await page.evaluate(() =>
    (window as unknown as { shiftsSoFar: () => Promise<Shifts> }).shiftsSoFar(),
  );
  const isMore = (found: readonly string[], allowed: number) =>
    found.reduce((total, shift) => total + Number.parseFloat(shift), 0) >= allowed;
  if (!fonts) return isMore([...early, ...late], NONE) ? [...early, ...late] : [];
  return [...(isMore(early, FONTS) ? early : []), ...(isMore(late, NONE) ? late : [])];
}
