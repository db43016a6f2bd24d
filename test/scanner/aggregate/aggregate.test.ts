import fc from "fast-check";
import {
  aggregate,
  countedRows,
  rowsBy,
  valueOf,
  type Amounts,
  type Grouping,
} from "../../../src/scanner/aggregate/aggregate";

interface Row {
  readonly counts: boolean;
  readonly numerator: number;
  readonly denominator: number;
  /** -1 = none. */
  readonly code: number;
}

const codes = 6;
/** Code 0 stands for no group; nothing stands for group 3. */
const groupOf = Int32Array.of(-1, 0, 0, 1, 2, 1);

/** Values as durations are: zeros, negatives and outliers among them. */
const amount = fc.oneof(
  fc.double({ min: -5, max: 5, noNaN: true }),
  fc.constantFrom(0, -0, 1, 1, 24, 1e-9, -1e-9, 3650, 1e12, -1e12),
);
const row: fc.Arbitrary<Row> = fc.record({
  counts: fc.boolean(),
  numerator: amount,
  denominator: fc.integer({ min: 0, max: 9 }),
  code: fc.integer({ min: -1, max: codes - 1 }),
});
const rows = fc.array(row, { maxLength: 200 });

interface Way {
  readonly kind: Amounts["kind"];
  readonly hasDenominator: boolean;
}

const ways: readonly (readonly [string, Way])[] = [
  ["sums", { kind: "sum", hasDenominator: false }],
  ["means", { kind: "ratio", hasDenominator: false }],
  ["ratios of two sums", { kind: "ratio", hasDenominator: true }],
  ["medians", { kind: "median", hasDenominator: false }],
];

function classified(list: readonly Row[]): { readonly classes: Uint8Array; readonly rowsUsed: number } {
  return {
    classes: Uint8Array.from(list, ({ counts }) => (counts ? 0 : 1)),
    rowsUsed: list.filter(({ counts }) => counts).length,
  };
}

function amountsOf(list: readonly Row[], { kind, hasDenominator }: Way): Amounts {
  return {
    kind,
    numerator: (at) => list[at]?.numerator ?? NaN,
    ...(hasDenominator ? { denominator: (at: number) => list[at]?.denominator ?? NaN } : {}),
    factor: 24,
  };
}

function byCode(list: readonly Row[]): Grouping {
  return { codes: Int32Array.from(list, ({ code }) => code), count: codes };
}

/** The same by filtering, adding and sorting: the second opinion. Whether a zero carries a minus is no difference. */
function plainly(list: readonly Row[], way: Way): number {
  return list.length === 0 ? NaN : valueOfAll(list, way) + 0;
}

function valueOfAll(list: readonly Row[], { kind, hasDenominator }: Way): number {
  const values = list.map(({ numerator }) => numerator);
  const sum = values.reduce((all, value) => all + value, 0);
  if (kind === "sum") return sum * 24;
  if (kind === "ratio") {
    const value = sum / (hasDenominator ? list.reduce((all, { denominator }) => all + denominator, 0) : list.length);
    return Number.isFinite(value) ? value * 24 : NaN;
  }
  values.sort((a, b) => a - b);
  const half = values.length / 2;
  return (((values[Math.ceil(half) - 1] ?? NaN) + (values[Math.floor(half)] ?? NaN)) / 2) * 24;
}

describe.each(ways)("%s", (_name, way) => {
  test("of each group are those of its rows that count", () => {
    fc.assert(
      fc.property(rows, (list) => {
        const counted = countedRows(classified(list), amountsOf(list, way));
        const found = aggregate(counted, byCode(list));
        for (let code = 0; code < codes; code++) {
          const own = list.filter((one) => one.counts && one.code === code);
          expect(found.rows[code]).toBe(own.length);
          expect((found.values[code] ?? 1) + 0).toBe(plainly(own, way));
        }
        expect(rowsBy(counted, byCode(list))).toEqual(found.rows);
      }),
    );
  });

  test("of codes put together are those of all their rows", () => {
    fc.assert(
      fc.property(rows, (list) => {
        const counted = countedRows(classified(list), amountsOf(list, way));
        const found = aggregate(counted, { ...byCode(list), groupOf, count: 4 });
        for (let group = 0; group < 4; group++) {
          const own = list.filter(({ counts, code }) => counts && code >= 0 && groupOf[code] === group);
          expect(found.rows[group]).toBe(own.length);
          expect((found.values[group] ?? 1) + 0).toBe(plainly(own, way));
        }
      }),
    );
  });

  test("of all rows that count, in a group or in none", () => {
    fc.assert(
      fc.property(rows, (list) => {
        const own = list.filter(({ counts }) => counts);
        expect(valueOf(classified(list), amountsOf(list, way)) + 0).toBe(plainly(own, way));
      }),
    );
  });

  test("of a group with an amount that is no number are none, and its neighbours keep theirs", () => {
    const list = [NaN, 1, 3, 2].map((numerator, at) => ({ counts: true, numerator, denominator: 1, code: at && 1 }));
    const { values } = aggregate(countedRows(classified(list), amountsOf(list, way)), byCode(list));
    expect(values[0]).toBeNaN();
    expect(values[1]).toBe(way.kind === "sum" ? 6 * 24 : 2 * 24);
    expect(valueOf(classified(list), amountsOf(list, way))).toBeNaN();
  });
});
