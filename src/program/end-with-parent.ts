/**
 * Ends this process when the one that has started it disconnects or has ended, even if that was killed and could not stop this one.
 * @param before what is done first
 */
export function endWithParent(before: () => Promise<unknown> = async () => {}): void {
  // It may have ended while this process was starting.
  if (!process.connected) process.exit();
  process.once('disconnect', async () => {
    await before();
    process.exit();
  });
}
