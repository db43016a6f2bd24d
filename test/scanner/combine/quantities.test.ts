import fc from "fast-check";
import type { Cell } from "../../../src/cells/cell";
import { quantities } from "../../../src/catalogue/quantity";
import { quantityOfLabel } from "../../../src/scanner/combine/quantityLabel";
import { everyKpi } from "../../../src/scanner/result/naming";
import { kpiOfLabel } from "../../../src/scanner/kpiTables/labels";
import { quantityWords } from "../../../src/scanner/vocabulary/quantityWords";
import { memoryReader } from "../../support/memoryReader";
import { scan } from "../../../src/scanner/scan";
import { only, scanCells, shown } from "../../support/tables";

const combined = async (cells: readonly (readonly Cell[])[]) =>
  Object.fromEntries(
    (await scanCells(cells)).findings
      .filter(({ follows }) => follows)
      .map(({ kpi, value }) => [kpi, Number(value.toFixed(9))]),
  );

/** A table of months across, of which June is the latest. */
const months = (...rows: readonly (readonly [string, number, number])[]): Cell[][] => [
  ["KPI", "May 2026", "Jun 2026"],
  ["NPS", 40, 41],
  ...rows.map((row): Cell[] => [...row]),
];

test.each<[string, Cell[][], Record<string, number>]>([
  ["ARPU", months(["MRR", 20000, 22000], ["Active clients", 10, 11]), { ARR: 264000, ARPU: 2000 }],
  ["CAC", months(["Sales and marketing spend ($)", 9000, 24000], ["New clients", 3, 6]), { CAC: 4000 }],
  [
    "CHURN",
    months(["Clients at start of month", 50, 60], ["Clients lost", 1, 3]),
    { CHURN: 0.05, LIFETIME: 1.666666667 },
  ],
  ["ARR per employee", months(["ARR", 1e6, 2e6], ["Employees (FTE)", 9, 10]), { ARRPEREMPLOYEE: 200000 }],
  ["cost per ticket", months(["Service desk cost", 1400, 1500], ["Tickets closed", 90, 100]), { COSTPERTICKET: 15 }],
  [
    "tickets per endpoint",
    months(["New tickets", 300, 200], ["Managed endpoints", 490, 500]),
    { TICKETSPERENDPOINT: 0.4 },
  ],
  // June 2026 has 22 days from Monday to Friday.
  ["tickets per technician", months(["Tickets resolved", 800, 880], ["Technicians", 5, 5]), { TICKETSPERTECH: 8 }],
  ["closed to opened", months(["Tickets opened", 400, 400], ["Tickets closed", 380, 410]), { TICKETRATIO: 1.025 }],
  ["utilization", months(["Billable hours", 600, 620], ["Available hours", 800, 775]), { UTILIZATION: 0.8 }],
  ["billable share", months(["Billable hours", 600, 620], ["Hours logged", 800, 775]), { BILLABLE: 0.8 }],
])("%s follows from plain numbers of the table, in its latest month", async (_what, cells, values) => {
  expect(await combined(cells)).toEqual(values);
});

test("in other languages, with numbers of things, below their headings, and in a single column of values", async () => {
  expect(
    await combined([
      ["Kennzahl", "Wert"],
      ["MRR", 22000],
      ["Anzahl Kunden", 11],
      ["NPS", 41],
    ]),
  ).toEqual({ ARR: 264000, ARPU: 2000 });
  expect(
    await combined([
      ["Month", "NPS", "Number of closed tickets", "Help desk cost"],
      ["2026-05", 40, 90, 1400],
      ["2026-06", 41, 100, 1500],
    ]),
  ).toEqual({ COSTPERTICKET: 15 });
});

test("a column that says what is counted may stand beside the names", async () => {
  expect(
    await combined([
      ["Number", "Unit", "May 2026", "Jun 2026"],
      ["NPS", "points", 40, 41],
      ["Tickets closed", "tickets", 90, 100],
      ["Service desk cost", "USD", 1400, 1500],
      ["Billable hours logged", "h", 600, 620],
      ["Available hours", "hours", 800, 775],
    ]),
  ).toEqual({ COSTPERTICKET: 15, UTILIZATION: 0.8 });
});

test("a line says from what, its formulas refer to the cells, and earlier months give its trend", async () => {
  const result = await scanCells(months(["MRR", 20000, 22000], ["Active clients", 10, 11]));
  expect(only(result, "ARPU")).toMatchObject({
    variant: "active",
    variantLabel: "Clients active at the date, from monthly recurring revenue and active clients",
    period: { from: "2026-06-01", to: "2026-06-30" },
    ranges: ["Data!$C$3", "Data!$C$4"],
    native: { formula: "=SUM(Data!$C$3)/SUM(Data!$C$4)" },
    live: { formula: "=MSP.ARPU(Data!$C$3,Data!$C$4)" },
    reasons: [{ message: "From monthly recurring revenue (Data!C3) and active clients (Data!C4)" }],
    follows: [
      { name: "monthly recurring revenue", value: 22000 },
      { name: "active clients", value: 11, ranges: ["Data!$C$4"] },
    ],
  });
  const series = result.series.find(({ kpi }) => kpi === "ARPU");
  expect(series).toMatchObject({
    table: "Data!A1",
    variant: "active",
    grain: "month",
    points: [
      { value: 2000, period: { label: "May 2026" }, native: { formula: "=SUM(Data!$B$3)/SUM(Data!$B$4)" } },
      { value: 2000, period: { label: "Jun 2026" }, native: { formula: "=SUM(Data!$C$3)/SUM(Data!$C$4)" } },
    ],
  });
});

test("a month that is not over is a point that is not complete; quarters are named as quarters", async () => {
  const today = new Date(2026, 5, 20);
  const { series } = await scanCells(months(["Tickets opened", 400, 300], ["Tickets closed", 380, 270]), { today });
  const points = series.find(({ kpi }) => kpi === "TICKETRATIO")?.points;
  expect(points?.map(({ value, complete }) => [value, complete])).toEqual([
    [0.95, true],
    [0.9, false],
  ]);
  const quarters = await scanCells([
    ["KPI", "Q1 2026", "Q2 2026"],
    ["NPS", 40, 41],
    ["MRR", 100, 110],
  ]);
  expect(quarters.series.find(({ kpi }) => kpi === "ARR")?.points.map(({ period }) => period.label)).toEqual([
    "Q1 2026",
    "Q2 2026",
  ]);
});

test("hours under [h]:mm are days, and text that reads as a number gives the value without a formula", async () => {
  const cells = [
    ["KPI", "Jun 2026"],
    ["NPS", 41],
    ["Billable hours", 30],
    ["Available hours", "900"],
  ];
  const formats = [[], [], [undefined, "[h]:mm"], []];
  const { findings } = await scan(memoryReader({ name: "Data", cells, formats }));
  expect(findings.find(({ kpi }) => kpi === "UTILIZATION")).toMatchObject({
    value: 0.8,
    native: { reason: "The cell holds text, not a number" },
  });
});

test("names of plain numbers are told apart from each other and from every KPI", () => {
  const keys = Object.keys(quantities);
  expect(Object.keys(quantityWords)).toEqual(keys);
  const seen = new Map<string, string>();
  for (const [key, words] of Object.entries(quantityWords)) {
    for (const word of words) {
      expect([word, seen.get(word) ?? key]).toEqual([word, key]);
      seen.set(word, key);
      // "Billable hours" is the share of hours as well, of which the value can be no number of hours.
      expect([word, kpiOfLabel(everyKpi, word)?.kpi.unit ?? "fraction"]).toEqual([word, "fraction"]);
    }
  }
});

test.each([
  ["a part of them", "Tickets closed within SLA"],
  ["a share", "Tickets closed (%)"],
  ["thousands", "Service desk cost (k€)"],
  ["another time than the table's", "New clients (YTD)"],
  ["a mean of something", "Tickets closed per technician"],
  ["agents that may be software", "Agents"],
  ["a sentence", `Employees${" and so on".repeat(10)}`],
])("a label of %s names no plain number", (_what, label) => {
  expect(quantityOfLabel(label)).toBeUndefined();
});

describe("silence over nonsense", () => {
  test.each<[string, Cell[][]]>([
    [
      "months without a year, of different months",
      [
        ["KPI", "May", "June"],
        ["NPS", 40, 41],
        ["Tickets opened", 400, ""],
        ["Tickets closed", 380, 410],
      ],
    ],
    [
      "a number of each site",
      [
        ["KPI", "Jun 2026"],
        ["NPS", 41],
        ["Tickets opened", 400],
        ["Tickets closed", 380],
        ["Tickets closed", 20],
      ],
    ],
    [
      "goals",
      [
        ["KPI", "Actual", "Target"],
        ["NPS", 41, 50],
        ["Tickets opened", "", 400],
        ["Tickets closed", "", 410],
      ],
    ],
    [
      "a month that is still to come",
      [
        ["KPI", "Jun 2026", "Jul 2026"],
        ["NPS", 41, 0],
        ["SLA %", "95%", 0],
        ["Tickets closed", "", 0],
        ["Tickets opened", "", 20],
      ],
    ],
    [
      "a table that names no KPI",
      [
        ["Name", "Jun 2026"],
        ["Tickets opened", 400],
        ["Tickets closed", 380],
        ["Vans", 20],
      ],
    ],
    [
      "shares",
      [
        ["KPI", "Value", "Unit"],
        ["NPS", 41, "points"],
        ["Tickets opened", 40, "%"],
        ["Tickets closed", 38, "%"],
      ],
    ],
  ])("%s give nothing", async (_what, cells) => {
    expect(await combined(cells)).toEqual({});
  });

  test("months of one table never meet those of another, and what was before gives no line on its own", async () => {
    const sheets = [
      { name: "Sales", cells: months(["MRR", 20000, 22000]) },
      {
        name: "Desk",
        cells: [
          ["KPI", "Apr 2026", "May 2026"],
          ["CSAT", "91%", "92%"],
          ["Active clients", 9, 10],
        ],
      },
    ];
    const { findings } = await scan(memoryReader(...sheets));
    // May's clients are the latest that are known; May's revenue is known beside them.
    expect(findings.find(({ kpi }) => kpi === "ARPU")).toMatchObject({ value: 2000, period: { label: "May 2026" } });
    const old = {
      ...sheets[1],
      name: "Desk",
      cells: [
        ["KPI", "Apr 2026", "Jul 2026"],
        ["CSAT", "91%", "92%"],
        ["Active clients", 9, 10],
      ],
    };
    const later = await scan(memoryReader({ name: "Sales", cells: months(["MRR", 20000, 22000]) }, old));
    expect(later.findings.find(({ kpi }) => kpi === "ARPU")).toBeUndefined();
  });
});

test("a number of hours under the name of a share is used, and not told as a share that is too large", async () => {
  const result = await scanCells(months(["Billable hours", 600, 620], ["Hours logged", 800, 775]));
  expect(only(result, "BILLABLE").value).toBe(0.8);
  expect(result.warnings).toEqual([]);
});

test("a plain number that is used, or may be, is no value that was left unused", async () => {
  const result = await scanCells(months(["Active clients", 10, 11], ["Vans", 3, 4]));
  expect(result.warnings.map(({ message }) => message).join()).toContain('"Vans"');
  expect(result.warnings.map(({ message }) => message).join()).not.toContain('"Active clients"');
});

test("whatever stands in the table: what follows is what its cells give, and what is shown stays", async () => {
  const number = fc.integer({ min: 1, max: 10000 });
  await fc.assert(
    fc.asyncProperty(number, number, number, number, async (mrr, clients, opened, closed) => {
      const cells = months(
        ["MRR", mrr + 1, mrr],
        ["Active clients", clients, clients],
        ["Tickets opened", 5, opened],
        ["Tickets closed", 4, closed],
      );
      const result = await scanCells(cells);
      expect(only(result, "ARPU").value).toBe(mrr / clients);
      expect(only(result, "TICKETRATIO").value).toBe(closed / opened);
      expect(shown(result).map(({ kpi, value }) => [kpi, value])).toEqual([
        ["NPS", 41],
        ["MRR", mrr],
      ]);
    }),
    { numRuns: 20 },
  );
});
