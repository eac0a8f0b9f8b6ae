import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';

export const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/**
 * The lines of a manifest (RFC 8493): a checksum, two spaces, and a path with percent-encoded line ends and percent
 * signs.
 */
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
