import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';

export const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** The lines of a manifest as RFC 8493 writes them: a checksum, two spaces, a path whose line ends and percent signs are encoded. */
export function checksumsIn(
  manifest: Buffer | undefined,
): readonly (readonly [path: string, sha256: string])[] {
  const lines = String(manifest).split('\n');
  assert.equal(lines.pop(), '');
  return lines.map((line) => {
    const [, sum = '', path = ''] = /^([\da-f]{64}) {2}(.+)$/.exec(line) ?? [];
    return [path.replace(/%0D/gi, '\r').replace(/%0A/gi, '\n').replace(/%25/g, '%'), sum];
  });
}
