import fc from "fast-check";
import { cellValues, valueOf, type Amounts } from "../../../src/scanner/aggregate/amounts";
import { compositeGroups, type Groups } from "../../../src/scanner/aggregate/compositeGroups";
import type { RowClassification } from "../../../src/scanner/aggregate/rowClassification";
import type { RecordTable } from "../../../src/scanner/table/records/table";

interface Row {
  readonly counts: boolean;
  readonly above: number;
  readonly below: number;
  /** The group of each kind; -1 = none. */
  readonly groups: readonly number[];
}

const counts = [3, 40, 150] as const;

/** Values as durations are: zeros, negatives and outliers among them. */
const amount = fc.oneof(
  fc.double({ min: -5, max: 5, noNaN: true }),
  fc.constantFrom(0, -0, 1, 1, 24, 1e-9, -1e-9, 3650, 1e12, -1e12),
);
const row: fc.Arbitrary<Row> = fc.record({
  counts: fc.boolean(),
  above: amount,
  below: fc.integer({ min: 0, max: 9 }),
  groups: fc.tuple(...counts.map((count) => fc.integer({ min: -1, max: count - 1 }))),
});
const rows = fc.array(row, { maxLength: 300 });

function tallyOf(list: readonly Row[]): RowClassification {
  const classes = Uint8Array.from(list, (one) => (one.counts ? 0 : 1));
  const rowsUsed = list.filter((one) => one.counts).length;
  const recognition = { kind: "tickets" };
  const table = { recognition, rows: list.length, columns: new Map() } as unknown as RecordTable;
  return { classes, rowsUsed, reasons: [], leftOut: [], unusable: 0, table };
}

function kindsOf(list: readonly Row[]): Groups[] {
  return counts.map((count, kind) => ({ of: Int32Array.from(list, ({ groups }) => groups[kind] ?? -1), count }));
}

function amountsOf(list: readonly Row[], kind: Amounts["kind"], parted: boolean): Amounts {
  const below = (at: number): number => list[at]?.below ?? NaN;
  return { kind, above: (at) => list[at]?.above ?? NaN, ...(parted ? { below } : {}), factor: 24 };
}

/** The same by sorting, filtering and adding: the second opinion. */
function plainly(list: readonly Row[], kind: Amounts["kind"], parted: boolean): number {
  if (list.length === 0) return NaN;
  const values = list.map(({ above }) => above);
  const sum = values.reduce((all, value) => all + value, 0);
  if (kind === "sum") return sum * 24;
  if (kind === "quotient") {
    const value = sum / (parted ? list.reduce((all, { below }) => all + below, 0) : list.length);
    return Number.isFinite(value) ? value * 24 : NaN;
  }
  values.sort((a, b) => a - b);
  const half = values.length / 2;
  return (((values[Math.ceil(half) - 1] ?? NaN) + (values[Math.floor(half)] ?? NaN)) / 2) * 24;
}

/** Medians are the same number; sums may be added up in another order. */
function expectSame(found: number | undefined, own: readonly Row[], kind: Amounts["kind"], parted: boolean): void {
  const wanted = plainly(own, kind, parted);
  const slack = kind === "median" ? 0 : 1e-12 * 24 * own.reduce((all, { above }) => all + Math.abs(above), 0);
  if (Number.isNaN(wanted)) expect(Number.isFinite(found)).toBe(false);
  else expect(Math.abs((found ?? NaN) - wanted)).toBeLessThanOrEqual(slack);
}

const ways: readonly [string, Amounts["kind"], boolean][] = [
  ["sums", "sum", false],
  ["means", "quotient", false],
  ["quotients of two sums", "quotient", true],
  ["medians", "median", false],
];

describe("values of groups", () => {
  test.each(ways)("%s of each group of each kind are those of its rows alone", (_name, kind, parted) => {
    fc.assert(
      fc.property(rows, (list) => {
        const crossings = compositeGroups(kindsOf(list), list.length);
        const cells = cellValues(tallyOf(list), amountsOf(list, kind, parted), crossings);
        let seen = 0;
        crossings.forEach(({ groupsOf }, index) => {
          for (const [which, places] of groupsOf) {
            seen += 1;
            const count = counts[which] ?? 0;
            const [found] = cells[index]?.by([{ places, count }]) ?? [];
            for (let group = 0; group < count; group++) {
              const own = list.filter((one) => one.counts && one.groups[which] === group);
              expect(found?.rows[group]).toBe(own.length);
              expectSame(found?.values[group], own, kind, parted);
            }
          }
        });
        expect(seen).toBe(counts.length);
      }),
      { numRuns: 40 },
    );
  });

  test.each(ways)("%s asked for in many ways at once are those asked for one by one", (_name, kind, parted) => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 0, max: 30 }), (list, many) => {
        const crossings = compositeGroups(kindsOf(list).slice(1, 2), list.length);
        const [cells] = cellValues(tallyOf(list), amountsOf(list, kind, parted), crossings);
        const groups = crossings[0]?.groupsOf.get(0) ?? new Int32Array(0);
        const views = Array.from({ length: many }, (_, number) => ({
          places: groups.map((group) => (group < number ? -1 : group % (number + 1))),
          count: number + 1,
        }));
        expect(cells?.by(views)).toEqual(views.map((view) => cells?.by([view])[0]));
      }),
      { numRuns: 30 },
    );
  });

  test.each(ways)("%s of groups put together are those of all their rows", (_name, kind, parted) => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 7 }), (list, places) => {
        const [crossing] = compositeGroups(kindsOf(list).slice(1, 2), list.length);
        const groups = crossing?.groupsOf.get(0) ?? new Int32Array(0);
        const view = { places: groups.map((group) => (group < 0 ? -1 : group % places)), count: places };
        const [cells] = cellValues(tallyOf(list), amountsOf(list, kind, parted), crossing ? [crossing] : []);
        const [one, other] = cells?.by([view, { places: groups.map(() => 0), count: 1 }]) ?? [];
        for (let place = 0; place < places; place++) {
          const own = list.filter(
            (each) => each.counts && (each.groups[1] ?? -1) >= 0 && (each.groups[1] ?? 0) % places === place,
          );
          expectSame(one?.values[place], own, kind, parted);
        }
        const all = list.filter((each) => each.counts);
        expectSame(other?.values[0], all, kind, parted);
        if (all.length > 0) expectSame(valueOf(tallyOf(list), amountsOf(list, kind, parted)), all, kind, parted);
      }),
    );
  });
});
