import type { Series } from "../../src/scanner/result/series";
import type { HistoryEntry } from "../../src/scorecard/history/entry";
import { previousOf } from "../../src/scorecard/previous";
import { finding } from "../support/findings";

const sla = finding({
  kpi: "SLA",
  variant: "resolution-label",
  value: 0.9,
  unit: "fraction",
});

function series(
  values: readonly (readonly [month: string, value: number, complete?: boolean])[],
  table = "Tickets!A1",
): Series {
  return {
    kpi: "SLA",
    variant: "resolution-label",
    variantLabel: "Resolution, by label",
    unit: "fraction",
    grain: "month",
    by: "date opened",
    table,
    points: values.map(([month, value, complete = true]) => ({
      period: { from: `2026-${month}-01`, to: `2026-${month}-28`, label: month },
      value,
      rowsUsed: 10,
      complete,
      native: { formula: `=${value}` },
    })),
  };
}

function entry(part: Partial<HistoryEntry>): HistoryEntry {
  return {
    scope: "",
    period: "2026-01-01 to 2026-01-31",
    kpi: "SLA",
    variant: "resolution-label",
    value: 0.8,
    benchmark: "",
    rating: "",
    created: "2026-02-01 08:00",
    ...part,
  };
}

const period = "2026-03-01 to 2026-03-31";
const of = (all: readonly Series[], history: readonly HistoryEntry[] = [], client?: string) =>
  previousOf(sla, { findings: [sla], series: all }, { history, client, period });

describe("the period before", () => {
  test("is the last but one whole month of the data, held against the last one", () => {
    const found = of([
      series([
        ["01", 0.7],
        ["02", 0.8],
        ["03", 0.95],
        ["04", 0.1, false],
      ]),
    ]);
    expect(found).toMatchObject({ earlier: { label: "02", value: 0.8 }, latest: { label: "03", value: 0.95 } });
    expect(found?.change).toBeCloseTo(0.15, 12);
  });

  test("is never taken from another table with the same KPI", () => {
    expect(
      of([
        series(
          [
            ["01", 0.7],
            ["02", 0.8],
          ],
          "Old tickets!A1",
        ),
      ]),
    ).toBeUndefined();
  });

  test("is the last scorecard about another period where the data have no two whole months", () => {
    const history = [
      entry({ value: 0.6, created: "2026-01-01 08:00", period: "2025-12-01 to 2025-12-31" }),
      entry({ value: 0.8 }),
      entry({ value: 0.9, period, created: "2026-04-01 08:00" }), // this period
      entry({ value: 0.1, period: "2026-02", created: "2026-04-01 08:00" }), // a single month of a longer scorecard
      entry({ value: 0.2, scope: "Acme", created: "2026-04-01 08:00" }),
      entry({ value: 0.3, variant: "response-label", created: "2026-04-01 08:00" }),
    ];
    const found = of([series([["03", 0.9]])], history);
    expect(found).toMatchObject({ earlier: { label: "2026-01-01 to 2026-01-31", value: 0.8 } });
    expect(found?.latest).toBeUndefined();
    expect(found?.change).toBeCloseTo(0.1, 12);
    expect(of([], history, "Acme")?.earlier.value).toBe(0.2);
  });

  test("is left empty where nothing earlier is known", () => expect(of([])).toBeUndefined());
});
