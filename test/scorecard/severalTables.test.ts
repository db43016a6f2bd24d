import type { Cell } from "../../src/cells/cell";
import { scan } from "../../src/scanner/scan";
import { historyOf } from "../../src/scorecard/history/history";
import { historyHeadings, newHistory, planHistory } from "../../src/scorecard/history/historyTable";
import { planDetails } from "../support/planDetails";
import { buildScorecard } from "../../src/scorecard/buildScorecard";
import { scorecardRows } from "../../src/scorecard/scorecard";
import { memoryReader } from "../support/memoryReader";

const heads = historyHeadings.map(([, heading]) => heading);
const headings = ["Ticket ID", "Status", "Created", "Resolved", "Client"];
const january = 46_023;

/** A ticket a day for three months, each resolved after so many hours. */
function tickets(hours: number): Cell[][] {
  const rows = Array.from({ length: 92 }, (_, n): Cell[] => {
    const opened = january + n + 9 / 24;
    return [hours * 1000 + n, "Closed", opened, opened + hours / 24, n % 2 ? "Alder" : "Bay"];
  });
  return [headings, ...rows];
}

const beside = tickets(2).map((row, n): Cell[] => [...row, "", "", ...(tickets(5)[n] ?? [])]);

describe.each([
  ["side by side on a sheet", { Desk: beside }, ["Desk!A1", "Desk!H1"]],
  ["on two sheets", { North: tickets(2), "South desk": tickets(5) }, ["North!A1", "'South desk'!A1"]],
])("two ticket tables %s", (_name, sheets, tables) => {
  const build = async () => {
    const result = await scan(memoryReader(...Object.entries(sheets).map(([name, cells]) => ({ name, cells }))));
    return { result, scorecard: buildScorecard(result, { scope: "", createdAt: new Date(2026, 3, 2) }) };
  };

  test("have findings, series and breakdowns of their own", async () => {
    const { result } = await build();
    for (const found of [result.findings, result.series, result.breakdowns]) {
      const own = found.filter(({ kpi, variant }) => kpi === "MTTR" && variant === "mean");
      expect([...new Set(own.map(({ table }) => table))]).toEqual(tables);
    }
  });

  test("have their own months beside their means", async () => {
    const { scorecard } = await build();
    const rows = scorecardRows(scorecard).filter(({ kpi, variant }) => kpi === "MTTR" && variant === "mean");
    expect(rows.map(({ key }) => key)).toEqual(tables.map((table) => `MTTR/mean@${table}`));
    expect(rows.map(({ value, previous }) => [value, previous?.latest?.value].map((one) => one?.toFixed(6)))).toEqual([
      ["2.000000", "2.000000"],
      ["5.000000", "5.000000"],
    ]);
  });

  test("are named in the history, each with its own months", async () => {
    const { result, scorecard } = await build();
    const february = historyOf(scorecard, result).filter(
      ({ kpi, variant, period }) => kpi === "MTTR" && variant.startsWith("mean") && period === "2026-02",
    );
    expect(february.map(({ variant, value }) => [variant, value.toFixed(6)])).toEqual([
      [`mean (${tables[0]})`, "2.000000"],
      [`mean (${tables[1]})`, "5.000000"],
    ]);
  });

  test("have names of their own, numbered in their order as earlier versions did", async () => {
    const { scorecard } = await build();
    const { names } = planDetails(scorecard, { mode: "values" });
    const rowOf = (name: string) => names.find((one) => one.name === name)?.row;
    const own = ["MSP_MTTR_MEAN", "MSP_MTTR_MEAN_2"].map(rowOf);
    expect(own).toEqual([expect.any(Number), expect.any(Number)]);
    expect(own[0]).not.toBe(own[1]);
    expect(rowOf("MSP_MTTR_MEAN_3")).toBeUndefined();
  });

  test.each([
    ["a table moved down", [tables[0], "Elsewhere!A101"]],
    ["both sheets were renamed", ["Old!A1", "Older!H1"]],
  ])("go on in the history where %s since", async (_since, before) => {
    const { result, scorecard } = await build();
    const entries = historyOf(scorecard, result).filter(({ kpi, variant }) => kpi === "MTTR" && /^mean /.test(variant));
    const filed = entries.map((entry) => ({
      ...entry,
      variant: `mean (${before[tables.findIndex((table) => entry.variant === `mean (${table})`)]})`,
    }));
    const rows = newHistory(filed).rows.map((row) =>
      row.map((cell) => (typeof cell === "string" ? cell.replace(/^'/, "") : cell)),
    );
    const change = planHistory({ headings: heads, rows }, entries);
    expect("append" in change && change.append).toEqual([]);
  });

  test("take the place of the entries that an earlier version filed", async () => {
    const { result, scorecard } = await build();
    const entries = historyOf(scorecard, result).filter(({ kpi, variant }) => kpi === "MTTR" && /^mean /.test(variant));
    const before = entries.map((entry) => ({
      ...entry,
      variant: entry.variant === `mean (${tables[0]})` ? "mean" : "mean#2",
    }));
    const rows = newHistory(before).rows.map((row) =>
      row.map((cell) => (typeof cell === "string" ? cell.replace(/^'/, "") : cell)),
    );
    const change = planHistory({ headings: heads, rows }, entries);
    expect("append" in change && change.append).toEqual([]);
    expect("update" in change && change.update.map(({ row, cells }) => [row, cells[2]])).toEqual(
      entries.map(({ variant }, row) => [row, `'${variant}`]),
    );
  });
});
