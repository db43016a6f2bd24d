import type { Cell } from "../../../src/cells/cell";
import { at, named, only, scanCells } from "../../support/tables";

const heads = [
  "Open",
  "New",
  "Closed",
  "No update in 7 days",
  "Older than 7 days",
  "Older than 31 days",
  "Not assigned",
];

/** Weekly counts from Monday 2026-05-04 on; in week n are 40 + n open, 20 + n new and 19 + n closed. */
function weeks(count: number, scale = 1): { date: number; counts: number[] }[] {
  return Array.from({ length: count }, (_none, n) => ({
    date: at("2026-05-04") + 7 * n,
    counts: [40 + n, 20 + n, 19 + n, 9, 15, 4, 2].map((number) => scale * number),
  }));
}

describe("counts that somebody keeps week by week", () => {
  const cells: Cell[][] = [["Date", ...heads], ...weeks(13).map(({ date, counts }) => [date, ...counts])];

  test("backlog is the latest count, with what is counted of it once more", async () => {
    const finding = only(await scanCells(cells), "BACKLOG");
    expect(finding.value).toBe(52);
    expect(finding.native).toEqual({ formula: "=Data!$B$14" });
    expect(finding.reasons.map(({ message }) => message)).toContain(
      'Of them: "No update in 7 days" 9, "Older than 7 days" 15, "Older than 31 days" 4, "Not assigned" 2',
    );
  });

  test("closed to opened is over all weeks, with both per week", async () => {
    const finding = only(await scanCells(cells), "TICKETRATIO");
    expect(finding.value).toBeCloseTo((13 * 19 + 78) / (13 * 20 + 78), 12);
    expect(finding.native).toEqual({ formula: "=SUM(Data!$D$2:$D$14)/SUM(Data!$C$2:$C$14)" });
    expect(finding.reasons.map(({ message }) => message)).toEqual([
      "On average of 13 counts 26 tickets were opened and 25 closed; in the last one 32 and 31",
    ]);
  });

  test("months end with their last count", async () => {
    const { series } = await scanCells(cells);
    const points = series.find(({ kpi }) => kpi === "BACKLOG")?.points;
    expect(points?.map(({ period, value, complete }) => [period.label, value, complete])).toEqual([
      ["May 2026", 43, true],
      ["Jun 2026", 48, true],
      ["Jul 2026", 52, true],
    ]);
  });

  test("weeks have their own counts", async () => {
    const { series } = await scanCells(cells);
    const [weekly, ratio] = ["BACKLOG", "TICKETRATIO"].map(
      (kpi) => series.find((one) => one.kpi === kpi && one.grain === "week")?.points ?? [],
    );
    expect(weekly?.map(({ value }) => value)).toEqual(Array.from({ length: 13 }, (_none, n) => 40 + n));
    expect(weekly?.[0]?.period).toEqual({ from: "2026-05-04", to: "2026-05-10", label: "Week of 2026-05-04" });
    expect(ratio?.map(({ value }) => value)).toEqual(Array.from({ length: 13 }, (_none, n) => (19 + n) / (20 + n)));
  });

  test("counts of months have no weeks", async () => {
    const monthly = ["2026-01", "2026-02", "2026-03"].map((month, n): Cell[] => [month, 40 + n, 20, 19]);
    const { series } = await scanCells([["Month", "Open", "New", "Closed"], ...monthly]);
    expect(new Set(series.map(({ grain }) => grain))).toEqual(new Set(["month"]));
  });

  test("the order of the rows doesn't matter, nor a line of totals", async () => {
    const [head, ...rows] = cells;
    const sorted: Cell[][] = [head!, ...[...rows].reverse(), ["Total", 1, 1, 1, 1, 1, 1, 1]];
    expect(only(await scanCells(sorted), "BACKLOG").value).toBe(52);
  });

  test("boards are added up and named", async () => {
    const boards = weeks(6).flatMap(({ date, counts }, n): Cell[][] => [
      [date, "Helpdesk", ...counts],
      [date, "Projects", ...(weeks(6, 2)[n]?.counts ?? [])],
    ]);
    const result = await scanCells([["Week of", "Board", ...heads], ...boards]);
    const finding = only(result, "BACKLOG");
    expect(finding.value).toBe(3 * 45);
    expect(finding.reasons.map(({ message }) => message)).toContain('By "Board": "Helpdesk" 45, "Projects" 90');
    expect(only(result, "TICKETRATIO").value).toBeCloseTo((6 * 19 + 15) / (6 * 20 + 15), 12);
    const [backlog, ratio] = result.breakdowns;
    expect([backlog?.by, backlog?.heading, backlog?.total.value]).toEqual(["board", "Board", 135]);
    expect(backlog?.rows.map(({ label, value }) => [label, value])).toEqual([
      ["Helpdesk", 45],
      ["Projects", 90],
    ]);
    expect(ratio?.rows.map(({ value }) => value)).toEqual([129 / 135, 258 / 270]);
    const week = result.series.find(({ kpi, grain }) => kpi === "BACKLOG" && grain === "week");
    expect(week?.points.map(({ value }) => value)).toEqual([120, 123, 126, 129, 132, 135]);
  });

  test.each([
    [1, 45 + 88, "the earlier count is part of the value"],
    [3, 45 + 84, "the earlier count is part of the value"],
    [8, 47, "it is no part of the value"],
  ])("a board whose last count is %i weeks older", async (missing, value, told) => {
    const all = missing === 8 ? 8 + missing : 6;
    const boards = weeks(all).flatMap(({ date, counts }, n): Cell[][] => [
      [date, "Helpdesk", ...(missing === 8 ? weeks(8)[Math.min(n, 7)]! : { counts }).counts],
      ...(n < all - missing ? [[date, "Projects", ...(weeks(all, 2)[n]?.counts ?? [])]] : []),
    ]);
    const finding = only(await scanCells([["Week of", "Board", ...heads], ...boards]), "BACKLOG");
    expect(finding.value).toBe(value);
    expect(finding.warnings.map(({ message }) => message).join()).toContain(told);
    expect(finding.warnings.map(({ message }) => message).join()).toContain('"Projects" was last counted on');
  });

  test.each([
    ["Week", "Offen", "Neu", "Geschlossen"],
    ["Semaine", "Ouverts", "Nouveaux", "Fermés"],
    ["Fecha", "Abiertos", "Nuevos", "Cerrados"],
    ["Date", "Open tickets", "Tickets created", "Tickets resolved"],
  ])("%s, %s, %s, %s", async (...head) => {
    const rows = weeks(5).map(({ date, counts }): Cell[] => [date, ...counts.slice(0, 3)]);
    expect(named(await scanCells([head, ...rows]))).toEqual(["BACKLOG reported", "TICKETRATIO reported"]);
  });

  test("KPIs beside the counts are read as they stand", async () => {
    const rows = weeks(5).map(({ date, counts }, n): Cell[] => [date, ...counts.slice(0, 3), 90 + n]);
    const result = await scanCells([["Date", "Open", "New", "Closed", "SLA %"], ...rows]);
    expect(named(result)).toEqual(["BACKLOG reported", "SLA reported", "TICKETRATIO reported"]);
    expect(only(result, "SLA").value).toBeCloseTo(0.94, 12);
  });
});

test.each([
  [
    "prices of shares",
    [["Date", "Open", "High", "Low", "Close"], ...weeks(6).map(({ date }, n) => [date, 10.5 + n, 11, 9, 10])],
  ],
  [
    "two counts of one day",
    [
      ["Date", ...heads],
      ...weeks(3).flatMap(({ date, counts }) => [
        [date, ...counts],
        [date, ...counts],
      ]),
    ],
  ],
  ["opening hours", [["Date", "Open", "Closed"], ...weeks(5).map(({ date }) => [date, 9, 17])]],
])("%s are no counts of a desk", async (_what, cells) => {
  expect(named(await scanCells(cells as Cell[][]))).toEqual([]);
});
