/** The line of front matter that redirects from these addresses. */
export function redirectLine(addresses: readonly string[]): string {
  const isPlain = (address: string) => /^[\p{L}\p{M}\p{N}/_.~%-]+$/u.test(address);
  const written = addresses.map((address) => (isPlain(address) ? address : JSON.stringify(address)));
  return `redirect-from: [${written.join(', ')}]`;
}
