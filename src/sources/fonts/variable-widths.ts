import type { FontTables } from './woff2-tables.ts';

/**
 * How much wider a glyph of a variable font is at a weight than the widths in its table `hmtx`, which are those of the weight
 * at which the font was drawn (OpenType, `HVAR`). In the units of the font; 0 if the font does not vary.
 */
export function widthChanges(tables: FontTables, weight: number): (glyph: number) => number {
  if (!tables.has('fvar') || !tables.has('HVAR')) return () => 0;
  const coordinates = coordinatesAt(tables, weight);
  const table = tables.get('HVAR');
  const store = table.subarray(table.readUInt32BE(4));
  const scalars = scalarsOf(store.subarray(store.readUInt32BE(2)), coordinates);
  const mapAt = table.readUInt32BE(8);
  const map = mapAt === 0 ? undefined : table.subarray(mapAt);
  return (glyph) => {
    const [outer, inner] = map ? entryOf(map, glyph) : [0, glyph];
    return changeIn(store.subarray(store.readUInt32BE(8 + 4 * outer)), inner, scalars);
  };
}

/** The place of a weight on each axis, from -1 to 1. On other axes it is where the font was drawn. */
function coordinatesAt(tables: FontTables, weight: number): readonly number[] {
  const fvar = tables.get('fvar');
  const [first, count, size] = [fvar.readUInt16BE(4), fvar.readUInt16BE(8), fvar.readUInt16BE(10)];
  return Array.from({ length: count }, (_, axis) => {
    const at = first + size * axis;
    if (fvar.toString('latin1', at, at + 4) !== 'wght') return 0;
    const [least = 0, drawn = 0, most = 0] = [4, 8, 12].map(
      (offset) => fvar.readInt32BE(at + offset) / 65536,
    );
    const wanted = Math.min(most, Math.max(least, weight));
    const range = wanted < drawn ? drawn - least : most - drawn;
    const place = range === 0 ? 0 : (wanted - drawn) / range;
    return tables.has('avar') ? bent(tables.get('avar'), axis, place) : place;
  });
}

/** A place on an axis as the table `avar` moves it, which has pairs of places for each axis. */
function bent(avar: Buffer, axis: number, place: number): number {
  let at = 8;
  for (let before = 0; before < axis; before += 1) at += 2 + 4 * avar.readUInt16BE(at);
  const pairs = Array.from({ length: avar.readUInt16BE(at) }, (_, pair) => [
    fraction(avar, at + 2 + 4 * pair),
    fraction(avar, at + 4 + 4 * pair),
  ]);
  for (const [index, [from = 0, to = 0]] of pairs.entries()) {
    const [nextFrom, nextTo = 0] = pairs[index + 1] ?? [];
    if (nextFrom === undefined || place < from || place > nextFrom || nextFrom === from) continue;
    return to + ((place - from) / (nextFrom - from)) * (nextTo - to);
  }
  return place;
}

/** A number with 14 bits behind the point. */
function fraction(table: Buffer, at: number): number {
  return table.readInt16BE(at) / 16384;
}

/** How much each region of the space of axes counts at a place. */
function scalarsOf(regions: Buffer, coordinates: readonly number[]): readonly number[] {
  const axes = regions.readUInt16BE(0);
  return Array.from({ length: regions.readUInt16BE(2) }, (_, region) =>
    coordinates.slice(0, axes).reduce((scalar, place, axis) => {
      const at = 4 + 6 * (region * axes + axis);
      const [start = 0, peak = 0, end = 0] = [0, 2, 4].map((offset) => fraction(regions, at + offset));
      if (peak === 0 || place === peak) return scalar;
      if (place <= start || place >= end) return 0;
      return scalar * (place < peak ? (place - start) / (peak - start) : (end - place) / (end - peak));
    }, 1),
  );
}

/** Where the changes of a glyph are: the list, and the place in it. */
function entryOf(map: Buffer, glyph: number): readonly [outer: number, inner: number] {
  const isLong = map.readUInt8(0) === 1;
  const format = map.readUInt8(1);
  const count = isLong ? map.readUInt32BE(2) : map.readUInt16BE(2);
  const size = ((format & 0x30) >> 4) + 1;
  const entry = map.readUIntBE((isLong ? 6 : 4) + size * Math.min(glyph, count - 1), size);
  const bits = 2 ** ((format & 0x0f) + 1);
  return [Math.floor(entry / bits), entry % bits];
}

/** If this bit is set, changes have four and two bytes instead of two and one. */
const HAS_LONG_CHANGES = 0x8000;

function changeIn(list: Buffer, item: number, scalars: readonly number[]): number {
  const words = list.readUInt16BE(2);
  const [wide, narrow] = (words & HAS_LONG_CHANGES) !== 0 ? [4, 2] : [2, 1];
  const [wideCount, count] = [words & ~HAS_LONG_CHANGES, list.readUInt16BE(4)];
  let at = 6 + 2 * count + item * (wideCount * wide + (count - wideCount) * narrow);
  let change = 0;
  for (let index = 0; index < count; index += 1) {
    const size = index < wideCount ? wide : narrow;
    change += list.readIntBE(at, size) * (scalars[list.readUInt16BE(6 + 2 * index)] ?? 0);
    at += size;
  }
  return change;
}
