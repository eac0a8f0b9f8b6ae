/** Writes numbers of some bits each, lowest bit first, as RFC 1951 packs them into bytes (section 3.1.1). */
export interface BitWriter {
  /** Writes the lowest `count` bits of a number, at most 16. */
  readonly write: (value: number, count: number) => void;
  /** All bytes. The last one is filled up with zeros. */
  readonly end: () => Uint8Array;
}

export function bitWriter(): BitWriter {
  let bytes = new Uint8Array(32_768);
  let length = 0;
  /** Bits that do not fill a byte yet. */
  let [waiting, waitingCount] = [0, 0];
  const put = (byte: number): void => {
    if (length === bytes.length) {
      const larger = new Uint8Array(2 * length);
      larger.set(bytes);
      bytes = larger;
    }
    bytes[length] = byte;
    length += 1;
  };
  return {
    write: (value, count) => {
      waiting |= value << waitingCount;
      waitingCount += count;
      while (waitingCount >= 8) {
        put(waiting & 0xff);
        waiting >>>= 8;
        waitingCount -= 8;
      }
    },
    end: () => {
      if (waitingCount > 0) put(waiting);
      return bytes.subarray(0, length);
    },
  };
}
