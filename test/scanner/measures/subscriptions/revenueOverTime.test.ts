import type { Cell } from "../../../../src/cells/cell";
import type { ScanResult } from "../../../../src/scanner/result/finding";
import type { Series } from "../../../../src/scanner/result/series";
import { drillThrough } from "../../../../src/scanner/drillThrough/drillThrough";
import { sheetReader } from "../../../support/memoryReader";
import { evaluate } from "../../../support/evaluate";
import { at, only, scanCells } from "../../../support/tables";

const today = new Date(2026, 6, 10);

/** Client, plan, monthly fee, start, end. */
const agreements: Cell[][] = [
  ["Client", "Agreement", "Monthly fee", "Start date", "End date"],
  ["Alder", "Managed", 1000, at("2024-01-01"), ""],
  ["Bay", "Managed", 2000, at("2024-01-01"), at("2026-02-28")],
  ["Cove", "Backup", 500, at("2024-03-01"), at("2026-06-15")],
  ["Dale", "Managed", 1500, at("2024-05-01"), at("2025-12-31")],
  ["Dale", "Managed Plus", 1800, at("2026-01-01"), ""],
  ["Elm", "Backup", 400, at("2025-01-01"), ""],
  ["Elm", "Managed", 600, at("2026-06-01"), ""],
  ["Fern", "Managed", 900, at("2026-05-01"), ""],
];

/** Each client has one agreement, so that plain formulas can compare two days. */
const single = agreements.filter(([client, plan]) => client !== "Dale" && !(client === "Elm" && plan === "Managed"));

function months(result: ScanResult, kpi: string): Series {
  const found = result.series.find((one) => one.kpi === kpi && one.grain === "month");
  if (!found) throw new Error(`no series of ${kpi}`);
  return found;
}

describe("recurring revenue over time", () => {
  test("a year's growth, churn and retention, by what each client paid at both ends", async () => {
    const result = await scanCells(agreements, { today });
    // 30 June 2025: Alder 1000, Bay 2000, Cove 500, Dale 1500, Elm 400. 30 June 2026: Alder 1000, Dale 1800, Elm 1000, Fern 900.
    expect(only(result, "MRRGROWTH").value).toBeCloseTo(4700 / 5400 - 1, 12);
    expect(only(result, "NETMRRCHURN", "annual").value).toBeCloseTo((2500 - 300 - 600) / 5400, 12);
    expect(only(result, "GRR").value).toBeCloseTo((5400 - 2500) / 5400, 12);
    expect(only(result, "NRR").value).toBeCloseTo((5400 - 2500 + 900) / 5400, 12);
    expect(only(result, "CHURN", "annual").value).toBeCloseTo(2 / 5, 12);
    expect(only(result, "RETENTION", "annual").value).toBeCloseTo(3 / 5, 12);
    expect(only(result, "GRR").reasons[0]?.message).toBe(
      "From the end of 2025-06-30 to the end of 2026-06-30: 5 clients at the start, 2 lost, 1 won",
    );
  });

  test("the last month that has passed", async () => {
    // 31 May 2026: Alder 1000, Cove 500, Dale 1800, Elm 400, Fern 900; Cove leaves and Elm adds 600 in June.
    const finding = only(await scanCells(agreements, { today }), "NETMRRCHURN", "monthly");
    expect(finding.value).toBeCloseTo((500 - 600) / 4600, 12);
  });

  test("revenue at the end of each month and quarter", async () => {
    const result = await scanCells(agreements, { today });
    const { points } = months(result, "MRR");
    const values = new Map(points.map(({ period, value }) => [period.label, value]));
    expect(values.get("Jan 2024")).toBe(3000);
    expect(values.get("Mar 2024")).toBe(3500);
    // Dale's agreement ends on 31 December and its next one begins on 1 January: it was renewed.
    expect(values.get("Dec 2025")).toBe(5400);
    expect(values.get("Jan 2026")).toBe(5700);
    expect(values.get("Jun 2026")).toBe(4700);
    expect(points.at(-1)?.period.label).toBe("Jun 2026");
    expect(points.at(-1)?.complete).toBe(true);
    const running = months(await scanCells(agreements, { today: new Date(2026, 5, 20) }), "MRR").points;
    expect(running.at(-1)?.period.label).toBe("Jun 2026");
    expect(running.at(-1)?.complete).toBe(false);
    expect(running.at(-2)?.complete).toBe(true);
    expect(months(result, "NETMRRCHURN").points.find(({ period }) => period.label === "Jun 2026")?.value).toBeCloseTo(
      -100 / 4600,
      12,
    );
  });

  test("a list that nobody touched since June says nothing of October", async () => {
    const result = await scanCells(agreements, { today: new Date(2026, 10, 22) });
    expect(months(result, "MRR").points.at(-1)?.period.label).toBe("Jun 2026");
    expect(months(result, "NETMRRCHURN").points.at(-1)?.period.label).toBe("Jun 2026");
    expect(only(result, "NETMRRCHURN", "monthly").value).toBeCloseTo((500 - 600) / 4600, 12);
  });

  test("formulas give the same, where they can; else the reason", async () => {
    const result = await scanCells(single, { today });
    const asked: { formula: string; value: number; name: string }[] = [];
    for (const { kpi, variant, native, value } of result.findings) {
      if ("formula" in native) asked.push({ formula: native.formula, value, name: `${kpi} ${variant}` });
    }
    for (const { points } of result.series) {
      for (const { native, value, period } of points)
        if ("formula" in native) asked.push({ formula: native.formula, value, name: period.label });
    }
    const names = asked.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(["MRRGROWTH standard", "NETMRRCHURN annual", "GRR standard", "NRR standard", "Jun 2026"]),
    );
    const given = evaluate(
      "Data",
      single,
      asked.map(({ formula }) => formula),
    );
    asked.forEach(({ name, value }, index) => {
      expect([name, Number(given[index]).toFixed(9)]).toEqual([name, value.toFixed(9)]);
    });
    const repeated = only(await scanCells(agreements, { today }), "NRR");
    expect(repeated.native).toHaveProperty("reason");
  });

  test("revenue by offering, the year's revenue and the largest client", async () => {
    const result = await scanCells(agreements, { today });
    // On 10 July 2026 Alder 1000, Dale 1800, Elm 400 + 600, Fern 900.
    expect(only(result, "MRR").value).toBe(4700);
    expect(only(result, "ARR").value).toBe(56400);
    expect(only(result, "CONCENTRATION").value).toBeCloseTo(1800 / 4700, 12);
    expect(only(result, "CONCENTRATION").reasons[0]?.message).toBe('The largest of 4 clients is "Dale"');
    const mix = result.breakdowns.filter(({ kpi }) => kpi === "REVENUEMIX");
    expect(mix.map(({ by }) => by)).toEqual(["offering"]);
    expect(mix[0]?.rows.map(({ label, value }) => [label, value])).toEqual([
      ["Managed", 2500],
      ["Backup", 400],
      ["Managed Plus", 1800],
    ]);
    expect(mix[0]?.total.value).toBe(4700);
  });

  test("a list of what each client paid month by month", async () => {
    const cells: Cell[][] = [
      ["Month", "Client", "Monthly fee"],
      ["Jan 2026", "Alder", 1000],
      ["Jan 2026", "Bay", 500],
      ["Jan 2026", "Cove", 300],
      ["Feb 2026", "Alder", 1200],
      ["Feb 2026", "Bay", 400],
      ["Mar 2026", "Alder", 1200],
      ["Mar 2026", "Bay", 400],
      ["Mar 2026", "Dale", 700],
    ];
    const result = await scanCells(cells);
    expect(months(result, "MRR").points.map(({ value }) => value)).toEqual([1800, 1600, 2300]);
    expect(months(result, "NETMRRCHURN").points.map(({ value }) => Number(value.toFixed(9)))).toEqual([
      Number(((300 + 100 - 200) / 1800).toFixed(9)),
      0,
    ]);
    expect(only(result, "NETMRRCHURN", "monthly").value).toBe(0);
  });

  test.each<[string, readonly Cell[]]>([
    ["words and dates", ["Okt 25", at("2025-11-01"), "Dez 25", at("2026-01-01"), at("2026-02-01")]],
    ["dates, then words", [at("2025-10-01"), at("2025-11-01"), at("2025-12-01"), "Jan 26", "Feb 26"]],
  ])("months in %s: the latest counts", async (_what, listed) => {
    const rows = listed.flatMap((month, n): Cell[][] => [
      [month, "Alder", 1000 + 100 * n],
      [month, "Bay", 500],
      [month, "Cove", 300],
    ]);
    const result = await scanCells([["Month", "Client", "Monthly fee"], ...rows], { today });
    expect(only(result, "MRR").value).toBe(1400 + 800);
    expect(months(result, "MRR").points.map(({ value }) => value)).toEqual([1800, 1900, 2000, 2100, 2200]);
  });

  test("one month written as a word and as dates is one month", async () => {
    const rows = ["Alder", "Bay", "Cove", "Dale", "Elm", "Fern"].flatMap((client, n): Cell[][] => [
      [at("2026-02-01"), client, 90],
      [n % 2 ? "2026-03" : at("2026-03-01"), client, 100],
    ]);
    const result = await scanCells([["Month", "Client", "Monthly fee"], ...rows], { today });
    expect(only(result, "MRR").value).toBe(600);
  });

  test("several days of a month beside its name are no single list", async () => {
    const rows = ["Alder", "Bay", "Cove", "Dale"].flatMap((client): Cell[][] => [
      ["Feb 2026", client, 90],
      [at("2026-03-02"), client, 100],
      [at("2026-03-16"), client, 100],
    ]);
    const result = await scanCells([["Month", "Client", "Monthly fee"], ...rows], { today });
    expect(result.findings.map(({ kpi }) => kpi)).not.toContain("MRR");
    expect(JSON.stringify(result)).toContain("several days of Mar 2026 beside names of months");
  });

  test("an agreement that is lost on an unknown day is left out, and said", async () => {
    const cells = agreements.map((row, n) => [...row, n === 0 ? "Churned" : n === 2 ? "Yes" : "No"]);
    const lost = cells.map((row, n) => (n === 2 ? [...row.slice(0, 4), "", "Yes"] : row));
    const finding = only(await scanCells(lost, { today }), "GRR");
    expect(finding.leftOut.map(({ reason, rows }) => [reason, rows])).toEqual([["undated", 1]]);
    expect(finding.value).toBeCloseTo((3400 - 500) / 3400, 12);
    expect(finding.native).toHaveProperty("reason");
  });

  test("the rows behind the year's retention, those outside of it named", async () => {
    const old = [...agreements, ["Gorse", "Backup", 100, at("2023-01-01"), at("2024-12-31")]];
    const behind = await drillThrough(sheetReader(old), { kpi: "NRR", variant: "standard" }, { today });
    expect(behind?.rows.filter(({ counted }) => !counted)).toMatchObject([
      { row: 10, reason: "This row had ended by 2025-06-30." },
    ]);
  });

  test("less than a year of history gives no yearly rates", async () => {
    const young = agreements.filter((row, n) => n === 0 || Number(row[3]) > at("2025-12-01"));
    const kpis = (await scanCells(young, { today })).findings.map(({ kpi }) => kpi);
    expect(kpis).not.toContain("NRR");
    expect(kpis).toContain("MRR");
  });
});

describe("agreements that are renewed on the day after they end", () => {
  const asOf = new Date(2025, 11, 31);

  test("count on their last day, and no formula pretends to know of it", async () => {
    // On 31 December 2025: Alder 1000, Bay 2000, Cove 500, Dale 1500 (renewed on 1 January), Elm 400.
    const mrr = only(await scanCells(agreements, { today, asOf }), "MRR");
    expect(mrr.value).toBe(5400);
    expect(mrr.native).toHaveProperty("reason");
  });

  test("one that begins two days later, or is another client's, was lost", async () => {
    const later = agreements.map((row) =>
      row[3] === at("2026-01-01") ? [...row.slice(0, 3), at("2026-01-02"), ""] : row,
    );
    expect(only(await scanCells(later, { today, asOf }), "MRR").value).toBe(3900);
    const others = agreements.map((row) => (row[3] === at("2026-01-01") ? ["Gorse", ...row.slice(1)] : row));
    expect(only(await scanCells(others, { today, asOf }), "MRR").value).toBe(3900);
  });
});

describe("recurring revenue from month to month", () => {
  test("what came, grew, shrank and went, client by client, each month beginning where the one before ended", async () => {
    const shrinks: Cell[][] = [
      ["Dale", "Managed", 300, at("2025-01-01"), at("2026-03-31")],
      ["Gale", "Managed", 700, at("2026-04-10"), at("2026-05-20")],
    ];
    const result = await scanCells([...agreements, ...shrinks], { today });
    const [bridge] = result.bridges ?? [];
    const june = only(result, "NETMRRCHURN", "monthly");
    const steps = new Map(bridge?.steps.map((step) => [step.period.label, step]));
    expect(steps.size).toBe(12);
    expect(steps.get("Jan 2026")).toMatchObject({ start: 5700, added: 0, expansion: 300, churned: 0, end: 6000 });
    expect(steps.get("Feb 2026")).toMatchObject({ churned: 2000, contraction: 0 });
    expect(steps.get("Mar 2026")).toMatchObject({ churned: 0, contraction: 300 });
    expect(steps.get("Apr 2026")).toMatchObject({ added: 700, contraction: 0, churned: 0 });
    expect(steps.get("May 2026")).toMatchObject({ added: 900, expansion: 0, churned: 700 });
    expect(steps.get("Jun 2026")).toMatchObject({ added: 0, expansion: 600, churned: 500 });
    let before: number | undefined;
    for (const { start, added, expansion, contraction, churned, end } of steps.values()) {
      if (before !== undefined) expect(start).toBe(before);
      expect(start + added + expansion - contraction - churned).toBeCloseTo(end, 9);
      before = end;
    }
    const last = steps.get("Jun 2026");
    expect(june.value).toBeCloseTo(((last?.churned ?? 0) - (last?.expansion ?? 0)) / (last?.start ?? 0), 12);
  });

  test("the first start has a formula where the dates allow one", async () => {
    const [bridge] = (await scanCells(single, { today })).bridges ?? [];
    const [first] = bridge?.steps ?? [];
    const native = first?.native;
    if (!native || !("formula" in native)) throw new Error("no formula");
    expect(Number(evaluate("Data", single, [native.formula])[0])).toBeCloseTo(first?.start ?? 0, 9);
  });
});
