import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { plainOf } from '../../src/model/set-text.ts';
import { type Drawing, drawMap, MAP_WIDTH, type MapText } from '../../src/pages/debate-map/draw-map.ts';
import { assignLanes } from '../../src/pages/debate-map/lanes.ts';
import { widthOf } from '../../src/pages/debate-map/letter-widths.ts';
import { inOrderOfTime } from '../../src/pages/debate-map/order.ts';
import { wrapText } from '../../src/pages/debate-map/wrap-text.ts';

/** For each row, the rows it responds to. */
type Shape = readonly (readonly number[])[];

const rows = (count: number) => Array.from({ length: count }, (_, row) => row);

/** A deterministic pseudo-random generator (linear congruential, constants from Numerical Recipes). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Rows that each respond to up to three earlier ones. */
function tangle(count: number, seed: number): Shape {
  const random = numbers(seed);
  return rows(count).map((row) =>
    row === 0 ? [] : [...new Set(rows(1 + random(3)).map(() => random(row)))].sort((a, b) => a - b),
  );
}

const SHAPES: Readonly<Record<string, Shape>> = {
  'one text': [[]],
  'one answer': [[], [0]],
  'a text with 200 answers': rows(200).map((row) => (row === 0 ? [] : [0])),
  'a chain of 200': rows(200).map((row) => (row === 0 ? [] : [row - 1])),
  'a comb: each text with one answer more': rows(200).map((row) =>
    row === 0 ? [] : [Math.max(0, row - 2 + (row % 2))],
  ),
  'answers to two texts': [[], [], [0, 1], [0], [1, 2], [3, 4]],
  'forty threads side by side': [[], ...rows(40).map(() => [0]), ...rows(40).map((row) => [row + 1])],
  'a tangle': tangle(200, 7),
};

const WORDS =
  '¿Qué hacer? Women, men & «niños»: 100 % anti-authoritarian self-organization Wuppertal — WMW'.split(' ');

function textsOf(shape: Shape): readonly MapText[] {
  const random = numbers(3);
  return shape.map((answers, row) => ({
    title: rows(1 + random(20))
      .map(() => WORDS[random(WORDS.length)])
      .join(' '),
    facts: rows(random(8))
      .map(() => WORDS[random(WORDS.length)])
      .join(' · '),
    ...(row % 5 === 0 && { band: `Issue ${row} · March 2020` }),
    answers,
    elsewhere: answers.length === 0 && row > 0,
  }));
}

/** The straight rails of a drawing: their position, and where they begin and end. */
function straightRails({ rails, railsElsewhere }: Drawing) {
  return [...(rails + railsElsewhere).matchAll(/M([\d.]+) ([\d.]+)V([\d.]+)/g)].map(([, x, from, to]) => ({
    x: Number(x),
    from: Number(from),
    to: Number(to),
  }));
}

for (const [name, shape] of Object.entries(SHAPES)) {
  describe(`the map of ${name}`, () => {
    const texts = textsOf(shape);
    const drawing = drawMap(texts);

    test('gives every text its own row within the drawing', () => {
      assert.equal(drawing.rows.length, shape.length);
      let end = 0;
      for (const { top, height, dot } of drawing.rows) {
        assert.ok(top >= end && dot.y > top && dot.y < top + height);
        assert.ok(height >= 24, 'high enough for a finger');
        end = top + height;
      }
      assert.ok(end <= drawing.height);
    });

    test('keeps text within the drawing and lanes clear of the text', () => {
      for (const { dot, title, facts, band } of drawing.rows) {
        assert.ok(dot.x >= 5 && dot.x <= drawing.textX - 10, `a dot at ${dot.x}`);
        const lines = [
          ...title.lines.map((line) => widthOf(plainOf(line).trimEnd(), 16)),
          ...facts.lines.map((line) => widthOf(plainOf(line).trimEnd(), 12.5)),
        ];
        for (const width of [
          ...lines,
          ...(band?.lines ?? []).map((line) => widthOf(plainOf(line).trimEnd(), 12.5)),
        ])
          assert.ok(drawing.textX + width <= MAP_WIDTH);
        assert.ok(title.lines.length >= 1 && title.lines.length <= 3 && facts.lines.length <= 2);
      }
      assert.ok(drawing.textX <= 8 + 96 + 17);
    });

    test('draws every answer below its original, and each straight rail in its own lane', () => {
      for (const [row, answers] of shape.entries())
        for (const other of answers)
          assert.ok((drawing.rows[other]?.dot.y ?? 0) < (drawing.rows[row]?.dot.y ?? 0));
      const end = new Map<number, number>();
      for (const { x, from, to } of straightRails(drawing).sort((a, b) => a.from - b.from)) {
        assert.ok(from < to && from >= (end.get(x) ?? 0), `two rails at ${x}`);
        end.set(x, to);
        const inside = drawing.rows.filter(({ dot }) => dot.x === x && dot.y > from && dot.y < to);
        assert.deepEqual(inside, [], 'a dot on the rail of others');
      }
    });

    test('connects every answer to its original', () => {
      const all = drawing.rails + drawing.railsElsewhere;
      const curves = [...all.matchAll(/C[\d. ]+ ([\d.]+) ([\d.]+)(?=M|$)/g)].length;
      const straight = shape.filter((answers, row) =>
        answers.some((other) => drawing.rows[other]?.dot.x === drawing.rows[row]?.dot.x),
      ).length;
      assert.equal(curves + straight, shape.flat().length);
    });
  });
}

describe('lanes', () => {
  test('keep a chain in one line, and two thousand answers to one text beside it', () => {
    assert.equal(assignLanes(SHAPES['a chain of 200'] ?? []).count, 1);
    assert.equal(assignLanes(rows(2000).map((row) => (row === 0 ? [] : [0]))).count, 2);
  });

  test('belong to one thread at a time, even in a tangle of two thousand texts', () => {
    const shape = tangle(2000, 11);
    const { laneOf } = assignLanes(shape);
    const last = new Map(shape.flatMap((answers, row) => answers.map((other) => [other, row] as const)));
    const heldUntil = new Map<number, { readonly until: number; readonly by: number }>();
    for (const [row, lane] of laneOf.entries()) {
      const holder = heldUntil.get(lane);
      const takesOver = holder?.until === row && shape[row]?.includes(holder.by);
      assert.ok(!holder || holder.until < row || takesOver, `lane ${lane} at row ${row}`);
      heldUntil.set(lane, { until: last.get(row) ?? row, by: row });
    }
  });
});

describe('the order of time', () => {
  const ordered = (...works: readonly [id: string, date: string, issue: number, ...answers: string[]][]) =>
    inOrderOfTime(works.map(([id, date, issue, ...answers]) => ({ id, date, issue, answers }))).map(
      ({ id }) => id,
    );

  test('is by date, then by issue, then the given order', () => {
    assert.deepEqual(
      ordered(['d', '2020-03', 2], ['c', '2020-03', 1], ['b', '2019', 3], ['a', '2020-03', 2]),
      ['b', 'c', 'd', 'a'],
    );
  });

  test('has every answer after its original, even if its date is the same or less precise', () => {
    assert.deepEqual(ordered(['a', '2020-03', 1, 'b'], ['b', '2020-03', 1]), ['b', 'a']);
    assert.deepEqual(ordered(['a', '2020-03', 1, 'b'], ['b', '2020-03-15', 1], ['c', '2020-03-20', 1]), [
      'b',
      'a',
      'c',
    ]);
    assert.deepEqual(ordered(['a', '2020', 1, 'b', 'c'], ['b', '2020', 2], ['c', '2020', 1, 'b']), [
      'b',
      'c',
      'a',
    ]);
  });

  test('is by date if no answer is older than its original', () => {
    const random = numbers(5);
    const dates = rows(2000)
      .map(() => `20${10 + random(15)}-0${1 + random(9)}`)
      .sort();
    const works = tangle(2000, 13).map((answers, row) => ({
      id: `${row}`,
      date: dates[row] ?? '',
      issue: random(30),
      answers: answers.map(String),
    }));
    const shuffled = works.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const place = new Map<string, number>();
    let date = '';
    for (const work of inOrderOfTime(shuffled)) {
      assert.ok(work.date >= date);
      for (const answered of work.answers) assert.ok(place.has(answered), `${work.id} answers ${answered}`);
      date = work.date;
      place.set(work.id, place.size);
    }
  });

  test('terminates if answers form a cycle or have no original', () => {
    assert.deepEqual(ordered(['a', '2021', 1, 'b'], ['b', '2020', 1, 'a'], ['c', '2019', 1, 'missing']), [
      'c',
      'b',
      'a',
    ]);
  });
});

describe('wrapping a text', () => {
  const room = { width: 150, size: 16, lines: 3 };

  test('loses and adds no letter', () => {
    for (const text of [
      'One',
      'Building the Left with rank-and-file base-building',
      'example.org/a/very/long/address/of-a-text.html',
    ])
      assert.equal(wrapText(text, room).join(''), text);
    assert.deepEqual(wrapText('', room), []);
  });

  test('makes lines of about equal length', () => {
    assert.deepEqual(wrapText('We Believe That We Can Win it', room), ['We Believe That ', 'We Can Win it']);
  });

  test('does not break at no-break spaces', () => {
    assert.deepEqual(wrapText('Ana\u00a0Prueba and Test\u00a0Author', { ...room, width: 125 }), [
      'Ana\u00a0Prueba and ',
      'Test\u00a0Author',
    ]);
  });

  test('cuts a text that is too long, in any script', () => {
    for (const text of [
      'word '.repeat(60).trim(),
      'x'.repeat(400),
      '数据的政治'.repeat(20),
      '🎶'.repeat(90),
    ]) {
      const lines = wrapText(text, room);
      assert.equal(lines.length, 3);
      assert.ok(lines.at(-1)?.endsWith('…'));
      for (const line of lines) assert.ok(widthOf(plainOf(line).trimEnd(), room.size) <= room.width);
    }
  });
});
