/**
 * Shows the button that saves an issue, in browsers that can, and the link to what is saved to readers who have saved something.
 * Whatever is behind them is not loaded for others.
 */
export function offerSaving(): void {
  const { serviceWorker } = navigator;
  // Not there without a secure connection.
  if (!serviceWorker || !('caches' in window)) return;
  const isUsed = serviceWorker.controller?.scriptURL === new URL('../sw.js', import.meta.url).href;
  const link = document.getElementById('page_saved');
  if (link) link.hidden = !isUsed;
  const place = document.getElementById('page_save');
  if (!place) return;
  place.hidden = false;
  let isPressed = false;
  const begin = async (): Promise<void> => {
    // A URL computed at run time, so that the bundler keeps the script in a file of its own.
    const script: typeof import('../saved.ts') = await import(new URL('saved.js', import.meta.url).href);
    await script.offerIssue(place, isUsed, () => isPressed);
  };
  const press = (): void => {
    isPressed = true;
    if (!isUsed) void begin();
  };
  place.querySelector('button')?.addEventListener('click', press, { once: true });
  if (isUsed) void begin();
}
