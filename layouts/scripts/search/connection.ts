/** What some browsers tell of the network: https://wicg.github.io/netinfo/ */
interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

/** Whether what nobody has asked for may be loaded. Without an answer of the browser, it may. */
export function connectionIsGood(): boolean {
  const { connection } = navigator as Navigator & { readonly connection?: Connection };
  const { saveData = false, effectiveType = '4g' } = connection ?? {};
  return !saveData && effectiveType === '4g';
}
