import type { Page } from '@playwright/test';

/** Records every layout shift since the page began to load (Layout Instability API). */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const found: string[] = [];
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
    const shiftsSoFar = () => {
      // Entries are delivered when the browser is idle. Those that wait are taken now.
      note(observer.takeRecords());
      return found;
    };
    Object.assign(window, { shiftsSoFar });
  });
}

/** Loads everything anew on each page, so that fonts come as late as on a first visit. */
export async function withoutCache(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
}

/**
 * The shifts so far, with their score and what moved. Empty if their sum is below 0.0005, which different letter widths
 * can cause when a font is loaded.
 */
export async function shifts(page: Page): Promise<readonly string[]> {
  const found = await page.evaluate(() =>
    (window as unknown as { shiftsSoFar: () => string[] }).shiftsSoFar(),
  );
  const sum = found.reduce((total, shift) => total + Number.parseFloat(shift), 0);
  return sum < 0.0005 ? [] : found;
}
