import fc from "fast-check";
import type { Cell } from "../../../src/cells/cell";
import type { ScanResult } from "../../../src/scanner/result/finding";
import { deskExports } from "../../support/exports/desk";
import { cellsOf, type Export } from "../../support/exports/export";
import { homeMadeExports } from "../../support/exports/homeMade";
import { psaExports } from "../../support/exports/psa";
import { facts, type Fact } from "../../support/exports/truth";
import { scanCells } from "../../support/tables";

const exports: readonly Export[] = [...psaExports, ...deskExports, ...homeMadeExports];
const scanAll = (cells: Cell[][]): Promise<ScanResult> => scanCells(cells);

const valuesOf = ({ findings }: ScanResult): Map<string, number> =>
  new Map(findings.map(({ kpi, variant, value }) => [`${kpi} ${variant}`, value]));

describe("sixty tickets, as each tool exports them", () => {
  test.each(exports.map((one) => [one.name, one] as const))("%s: the same KPIs, no question", async (_name, one) => {
    const result = await scanAll(cellsOf(one));
    expect(result.questions).toEqual([]);
    expect(result.regions.map(({ label }) => label)).toEqual([
      one.tool ? `ticket export (${one.tool})` : expect.stringMatching(/^ticket export/),
    ]);
    const values = valuesOf(result);
    expect([...values.keys()]).toEqual(expect.arrayContaining([...one.yields]));
    const differing = new Set<string>(one.differs ?? []);
    for (const [name, value] of values) {
      const expected = facts[name as Fact];
      // Tools that write whole minutes lose the seconds.
      if (expected !== undefined && !differing.has(name)) expect([name, value]).toEqual([name, near(expected)]);
    }
  });
});

function near(expected: number): unknown {
  return expect.closeTo(expected, expected > 10 ? 2 : 6);
}

/** What must not change the meaning of a heading. */
const styles: readonly ((heading: string) => string)[] = [
  (heading) => heading,
  (heading) => heading.toUpperCase(),
  (heading) => heading.toLowerCase(),
  (heading) => heading.replace(/ /g, "_"),
  (heading) => `  ${heading.replace(/ /g, "  ")} `,
  (heading) => (/^[\p{L} ]+$/u.test(heading) ? heading.replace(/ /g, "") : heading),
  (heading) => (heading.startsWith("[") ? heading : `[required] ${heading}`),
  (heading) => (/[()]/.test(heading) ? heading : `Custom field (${heading})`),
  (heading) =>
    heading.replace(/ ?\((?:in hrs|hours|hrs)\)$/i, " [h]").replace(/ in minutes$| \(mins?\)$/, " (minutes)"),
  (heading) => `${heading}:`,
];

describe("what must not matter in any of them", () => {
  test("case, spaces, underscores, wrappers and unit suffixes of the headings", async () => {
    for (const one of exports) {
      const cells = cellsOf(one);
      const [head = [], ...rows] = cells;
      const expected = valuesOf(await scanAll(cells));
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.nat(styles.length - 1), { minLength: head.length, maxLength: head.length }),
          async (chosen) => {
            const mutated = head.map((heading, index) => (styles[chosen[index] ?? 0] ?? String)(String(heading)));
            const result = await scanAll([mutated, ...rows]);
            expect([one.name, mutated, result.questions]).toEqual([one.name, mutated, []]);
            expect([one.name, mutated, valuesOf(result)]).toEqual([one.name, mutated, expected]);
          },
        ),
        { numRuns: 4 },
      );
    }
  });

  test("the order of the columns", async () => {
    for (const one of exports) {
      const cells = cellsOf(one);
      const order = (cells[0] ?? []).map((_heading, index) => index);
      const expected = valuesOf(await scanAll(cells));
      await fc.assert(
        fc.asyncProperty(fc.shuffledSubarray(order, { minLength: order.length }), async (shuffled) => {
          const result = await scanAll(cells.map((row) => shuffled.map((index) => row[index])));
          expect([one.name, valuesOf(result)]).toEqual([one.name, expected]);
        }),
        { numRuns: 4 },
      );
    }
  });
});
