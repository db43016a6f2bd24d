import fc from "fast-check";
import { searchKpi } from "../../../src/catalogue/find";
import type { Cell } from "../../../src/cells/cell";
import { allFunctions } from "../../../src/kpis";
import type { Finding } from "../../../src/scanner/result/finding";
import { at, named, scanCells } from "../../support/tables";

const opened = at("2026-03-04 09:00");

function desk(): Cell[][] {
  const rows: Cell[][] = [
    [
      "Ticket ID",
      "Status",
      "Priority",
      "Created time",
      "First response time",
      "Resolved time",
      "Resolution status",
      "Agent interactions",
      "Survey results",
      "Country",
    ],
  ];
  for (let n = 1; n <= 25; n++) {
    const start = opened + n;
    const done = n % 6 !== 0;
    rows.push([
      n,
      done ? "Closed" : "Open",
      n % 2 ? "High" : "Low",
      start,
      start + n / 1440,
      done ? start + n / 24 : "",
      n % 5 ? "Within SLA" : "SLA Violated",
      (n % 4) + 1,
      n % 3 ? (n % 5) + 1 : "",
      "UK",
    ]);
  }
  return rows;
}

const facts = (findings: readonly Finding[]): unknown[] =>
  findings
    .map(({ kpi, variant, value, rowsUsed, leftOut }) => ({
      kpi,
      variant,
      value: value.toPrecision(9),
      rowsUsed,
      leftOut: leftOut.map(({ reason, rows }) => [reason, rows]),
    }))
    .sort((a, b) => `${a.kpi} ${a.variant}`.localeCompare(`${b.kpi} ${b.variant}`));

const headingStyles: readonly ((heading: string) => string)[] = [
  (heading) => heading.toUpperCase(),
  (heading) => heading.toLowerCase().replace(/ /g, "_"),
  (heading) => `  ${heading} `,
  (heading) => heading.replace(/ /g, ""),
  (heading) => `[required] ${heading}`,
  (heading) => `Custom field (${heading})`,
];

describe("what must not matter", () => {
  test("the order of the columns", async () => {
    const expected = facts((await scanCells(desk())).findings);
    expect(expected.length).toBeGreaterThan(5);
    const order = desk()[0]?.map((_heading, index) => index) ?? [];
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(order, { minLength: order.length }), async (shuffled) => {
        const { findings } = await scanCells(desk().map((row) => shuffled.map((index) => row[index])));
        expect(facts(findings)).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });

  test("case, spaces, underscores and wrappers of the headings", async () => {
    const expected = facts((await scanCells(desk())).findings);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(headingStyles.length - 1), { minLength: 10, maxLength: 10 }), async (styles) => {
        const cells = desk();
        cells[0] = (cells[0] ?? []).map((heading, index) =>
          (headingStyles[styles[index] ?? 0] ?? String)(String(heading)),
        );
        expect(facts((await scanCells(cells)).findings)).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });

  test("the order of the rows", async () => {
    const [head = [], ...rows] = desk();
    const expected = facts((await scanCells(desk())).findings);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(rows, { minLength: rows.length }), async (shuffled) => {
        expect(facts((await scanCells([head, ...shuffled])).findings)).toEqual(expected);
      }),
      { numRuns: 15 },
    );
  });

  test("how a blank cell is delivered", async () => {
    const expected = facts((await scanCells(desk())).findings);
    for (const blank of [null, undefined, "", "   "]) {
      const cells = desk().map((row) => row.map((cell) => (cell === "" ? blank : cell)));
      expect(facts((await scanCells(cells)).findings)).toEqual(expected);
    }
  });
});

describe("what must not break", () => {
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    // Three letters and a number may be a KPI by chance: "CLV", 0.
    fc.string({ maxLength: 12 }).filter((text) => searchKpi(allFunctions, text) === undefined),
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constantFrom<Cell>(
      "",
      null,
      undefined,
      "#N/A",
      "#DIV/0!",
      "?",
      "2026-03-04",
      "31/12/2025 10:00",
      "1h 30m",
      "94%",
      "Yes",
      "Closed",
      "Total",
      0,
      -1,
      46000.5,
      1e300,
      NaN,
      Infinity,
      "=1+1",
      "🎫",
      "x".repeat(10_000),
    ),
  );

  test("random sheets yield nothing and never throw", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 14 }), async (cells) => {
        const result = await scanCells(cells);
        expect(named(result)).toEqual([]);
        expect(result.notMeasured.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  const headings = [
    "Ticket ID",
    "Created",
    "Resolved",
    "First response time",
    "Status",
    "Priority",
    "SLA met",
    "reassignment_count",
    "reopen_count",
    "Agent interactions",
    "CSAT score",
    "Hours",
    "Billable",
    "Technician",
    "Client",
    "Monthly fee",
    "Start date",
    "End date",
    "Churned",
    "Due date",
    "KPI",
    "Value",
    "MRR",
    "x".repeat(10_000),
  ];

  test("cells of every kind in every column never throw, and what is found is finite and adds up", async () => {
    const table = fc
      .subarray(headings, { minLength: 2 })
      .chain((head) =>
        fc
          .array(fc.array(cell, { minLength: head.length, maxLength: head.length }), { minLength: 1, maxLength: 12 })
          .map((rows): Cell[][] => [head, ...rows]),
      );
    await fc.assert(
      fc.asyncProperty(table, async (cells) => {
        const result = await scanCells(cells);
        for (const finding of result.findings) {
          expect(Number.isFinite(finding.value)).toBe(true);
          const out = finding.leftOut.reduce((sum, { rows }) => sum + rows, 0);
          if (finding.variant !== "reported") expect(finding.rowsUsed + out).toBeLessThanOrEqual(cells.length - 1);
          expect(finding.confidence).toBeGreaterThan(0);
          expect(finding.confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 300 },
    );
  });
});
