/** The glyph of a character, 0 if there is none, by a table of the formats 4 or 12, of which every font has one. */
export function glyphsIn(cmap: Buffer): (code: number) => number {
  const tables = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) =>
    cmap.subarray(cmap.readUInt32BE(4 + 8 * index + 4)),
  );
  const long = tables.find((each) => each.readUInt16BE(0) === 12);
  const short = tables.find((each) => each.readUInt16BE(0) === 4);
  if (long) return (code) => glyphInGroups(long, code);
  if (short) return (code) => glyphInSegments(short, code);
  return () => 0;
}

function glyphInGroups(table: Buffer, code: number): number {
  for (let group = 0; group < table.readUInt32BE(12); group += 1) {
    const at = 16 + 12 * group;
    const [first, last] = [table.readUInt32BE(at), table.readUInt32BE(at + 4)];
    if (code >= first && code <= last) return table.readUInt32BE(at + 8) + code - first;
  }
  return 0;
}

function glyphInSegments(table: Buffer, code: number): number {
  const twice = table.readUInt16BE(6);
  for (let segment = 0; segment < twice; segment += 2) {
    if (code > table.readUInt16BE(14 + segment)) continue;
    const first = table.readUInt16BE(16 + twice + segment);
    if (code < first) return 0;
    const delta = table.readUInt16BE(16 + 2 * twice + segment);
    const rangeAt = 16 + 3 * twice + segment;
    const range = table.readUInt16BE(rangeAt);
    if (range === 0) return (code + delta) & 0xffff;
    const glyph = table.readUInt16BE(rangeAt + range + 2 * (code - first));
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}
