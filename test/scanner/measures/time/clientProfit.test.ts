import type { Cell } from "../../../../src/cells/cell";
import { drillThrough } from "../../../../src/scanner/drillThrough/drillThrough";
import { scan } from "../../../../src/scanner/scan";
import { evaluate } from "../../../support/evaluate";
import { memoryReader } from "../../../support/memoryReader";
import { at, only, scanCells } from "../../../support/tables";

const hours: Cell[][] = [
  ["Technician", "Date", "Hours", "Billable", "Client", "Hourly cost"],
  ["Ann", at("2026-01-05"), 10, "Yes", "Alder", 50],
  ["Ben", at("2026-01-20"), 10, "Yes", "Alder", 30],
  ["Ann", at("2026-02-05"), 5, "Yes", "BAY", 50],
  ["Ben", at("2026-02-25"), 15, "Yes", "Bay", 30],
  ["Ann", at("2026-02-26"), 4, "No", "Internal", 50],
  ["Ann", at("2026-02-27"), 5, "Yes", "Alder", ""],
];
const agreements: Cell[][] = [
  ["Client", "Monthly fee", "Status"],
  ["Alder", 1500, "Active"],
  ["Bay", 800, "Active"],
  ["Cove", 900, "Active"],
  ["Dale", 300, "Cancelled"],
  ["Elm", 300, "Active"],
];
const invoices: Cell[][] = [
  ["Invoice number", "Invoice date", "Customer", "Net amount", "Revenue type", "Status"],
  ["R1", at("2026-01-31"), "Alder", 2000, "Managed services", "Paid"],
  ["R2", at("2026-02-28"), "Bay", 1000, "Managed services", "Paid"],
  ["R3", at("2026-02-10"), "Bay", 600, "Project", "Open"],
  ["R4", at("2026-02-11"), "Bay", 9999, "Project", "Cancelled"],
  ["R5", at("2026-03-11"), "Alder", 400, "Hardware", "Open"],
];

describe("hours in one table, what was billed in another", () => {
  const withAgreements = memoryReader({ name: "Hours", cells: hours }, { name: "Agreements", cells: agreements });

  test("the effective rate: fees of the months worked by hours worked, in all and per client", async () => {
    const result = await scan(withAgreements);
    const finding = only(result, "EFFECTIVERATE");
    // Two months: Alder 3000 for 25 h, Bay 1600 for 20 h; nobody is billed for internal work.
    expect(finding.value).toBeCloseTo(4600 / 45, 9);
    expect(finding.leftOut).toEqual([
      { reason: "not-billed", rows: 1, message: "1 entry is for a client of whom nothing is known to be billed" },
    ]);
    expect(finding.reasons[0]?.message).toBe(
      'Billed is "Monthly fee" on sheet "Agreements" for the 2 months in which time was entered (Jan 2026 - Feb 2026)',
    );
    expect(finding.native).toHaveProperty("reason");
    const rates = result.breakdowns.find(({ kpi, by }) => kpi === "EFFECTIVERATE" && by === "client");
    expect(rates?.rows.map(({ label, value, rowsUsed }) => [label, Number(value.toFixed(9)), rowsUsed])).toEqual([
      ["Alder", 120, 3],
      ["BAY", 80, 2],
    ]);
  });

  test("the margin after labour; an entry without a cost is not free labour", async () => {
    const result = await scan(withAgreements);
    const finding = only(result, "AGREEMENTMARGIN");
    expect(finding.value).toBeCloseTo((4600 - 800 - 700) / 4600, 9);
    expect(finding.leftOut.map(({ reason, rows }) => [reason, rows])).toEqual([
      ["not-billed", 1],
      ["no-cost", 1],
    ]);
    expect(finding.warnings.map(({ code }) => code)).toContain("many-unusable");
    const margins = result.breakdowns.find(({ kpi, by }) => kpi === "AGREEMENTMARGIN" && by === "client");
    expect(margins?.rows.map(({ label, value }) => [label, Number(value.toFixed(9))])).toEqual([
      ["Alder", Number(((3000 - 800) / 3000).toFixed(9))],
      ["BAY", Number(((1600 - 700) / 1600).toFixed(9))],
    ]);
  });

  test("invoices of the same months say what was really billed", async () => {
    const reader = memoryReader(
      { name: "Hours", cells: hours },
      { name: "Agreements", cells: agreements },
      { name: "Invoices", cells: invoices },
    );
    const finding = only(await scan(reader), "EFFECTIVERATE");
    expect(finding.value).toBeCloseTo(3600 / 45, 9);
    const behind = await drillThrough(reader, { kpi: "EFFECTIVERATE", variant: "standard" });
    expect([behind?.sheet, behind?.counted, behind?.leftOut]).toEqual(["Hours", 5, 1]);
  });

  test("amounts on a few entries, those billed by the hour, are not what an hour brings", async () => {
    const some = hours.map((row, n) => [...row, n === 0 ? "Billed amount" : n === 3 ? 600 : 0]);
    expect((await scanCells(some)).findings.map(({ kpi }) => kpi)).not.toContain("EFFECTIVERATE");
    const both = memoryReader({ name: "Hours", cells: some }, { name: "Agreements", cells: agreements });
    expect(only(await scan(both), "EFFECTIVERATE").value).toBeCloseTo(4600 / 45, 9);
  });

  test("hours alone give no rate", async () => {
    const kpis = (await scanCells(hours)).findings.map(({ kpi }) => kpi);
    expect(kpis).not.toContain("EFFECTIVERATE");
  });
});

describe("invoices", () => {
  test("shares of the revenue; cancelled invoices are none", async () => {
    const result = await scanCells(invoices);
    expect(only(result, "RECURRINGSHARE").value).toBeCloseTo(3000 / 4000, 12);
    expect(only(result, "RECURRINGSHARE").leftOut).toEqual([
      { reason: "void", rows: 1, message: "1 invoice is a draft or cancelled" },
    ]);
    expect(only(result, "CONCENTRATION").value).toBeCloseTo(2400 / 4000, 12);
    const mix = result.breakdowns.find(({ kpi }) => kpi === "REVENUEMIX");
    expect(mix?.rows.map(({ label, value }) => [label, value])).toEqual([
      ["Managed services", 3000],
      ["Project", 600],
      ["Hardware", 400],
    ]);
    const months = result.series.find(({ kpi, grain }) => kpi === "RECURRINGSHARE" && grain === "month");
    expect(months?.by).toBe("invoice date");
    expect(months?.points.map(({ value }) => Number(value.toFixed(6)))).toEqual([1, 0.625, 0]);
  });

  test("the recurring share's formula gives its value", async () => {
    const sound = invoices.filter(([number]) => number !== "R4");
    const { native, value } = only(await scanCells(sound), "RECURRINGSHARE");
    if (!("formula" in native)) throw new Error(native.reason);
    expect(evaluate("Data", sound, [native.formula])[0]).toBeCloseTo(value, 12);
  });
});
