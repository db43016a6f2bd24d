import { assess, scanWorkbook, saveSettings } from "../../src/excel/addIn";
import type { ScanOptions } from "../../src/scanner/result/reader";
import { scorecardRows } from "../../src/scorecard/scorecard";
import { closeExcel, openInExcel, workbookOf } from "../support/excel";

afterEach(closeExcel);

const monday = 46083; // 2 March 2026

/** Tickets of two technicians, each opened at 8:00 and resolved at 17:30 of the same working day. */
function desk() {
  const rows = Array.from({ length: 20 }, (_, n) => {
    const day = monday + Math.floor(n / 5) * 7 + (n % 5);
    return [`T-${n}`, day + 8 / 24, day + 17.5 / 24, n % 2 === 0 ? "Zoe" : "Adam"];
  });
  return workbookOf({
    Tickets: [["Ticket", "Opened", "Resolved", "Technician"], ...rows],
    KPIs: [
      ["KPI", "Value"],
      ["Cost per ticket", 20],
    ],
  });
}

async function value(kpi: string, variant: string): Promise<number | undefined> {
  const { findings } = await scanWorkbook();
  return findings.find((finding) => finding.kpi === kpi && finding.variant === variant)?.value;
}

describe("the workbook's settings reach the scan", () => {
  test("business hours are the desk's, where no answer says otherwise", async () => {
    openInExcel(desk());
    expect(await value("MTTR", "business")).toBeCloseTo(8, 9);
    await saveSettings({ calendar: { days: [0, 1, 2, 3, 4], start: 8, end: 18, holidays: [] } });
    expect(await value("MTTR", "business")).toBeCloseTo(9.5, 9);
    const { choices } = await scanWorkbook();
    const hours = choices.find(({ kind }) => kind === "calendar");
    expect(hours?.taken).toBe("calendar");
    const { findings } = await scanWorkbook({ answers: { [hours?.id ?? ""]: "9-17" } });
    expect(findings.find(({ variant }) => variant === "business")?.value).toBeCloseTo(8, 9);
  });

  test("amounts that name no currency are in the workbook's", async () => {
    openInExcel(desk());
    const currency = async () => (await scanWorkbook()).findings.find(({ kpi }) => kpi === "COSTPERTICKET")?.currency;
    expect(await currency()).toBeUndefined();
    await saveSettings({ currency: "EUR" });
    expect(await currency()).toBe("EUR");
  });

  test("amounts in another currency are held against published ones at the rate, which is told with them", async () => {
    openInExcel(desk());
    const cost = async (options?: ScanOptions) => {
      const result = await scanWorkbook(options);
      const row = scorecardRows(assess(result, "x")).find(({ kpi }) => kpi === "COSTPERTICKET");
      return { rating: row?.rating, told: (row?.warnings ?? []).map(({ code }) => code) };
    };
    await saveSettings({ currency: "EUR" });
    expect(await cost()).toEqual({ rating: "No benchmark", told: ["foreign-currency"] });
    // 25 US dollars are 20 euros at 1.25, 19 at 1.3 and a bit.
    await saveSettings({ exchange: { currency: "EUR", rate: 1.25 } });
    expect(await cost()).toEqual({ rating: "Industry average", told: ["exchanged"] });
    expect(await cost({ rates: { EUR: 1.3 } })).toEqual({ rating: "Misses benchmark", told: ["exchanged"] });
    await saveSettings({ currency: "CHF" });
    expect(await cost()).toEqual({ rating: "No benchmark", told: ["foreign-currency"] });
  });

  test("technicians are numbered, each the same everywhere, in no order of rank", async () => {
    openInExcel(desk());
    const labels = async () => {
      const { breakdowns } = await scanWorkbook();
      const by = breakdowns.filter((one) => one.by === "technician");
      return [...new Set(by.flatMap(({ rows }) => rows.map(({ label }) => label)))].sort();
    };
    expect(await labels()).toEqual(["Adam", "Zoe"]);
    await saveSettings({ technicians: "numbers" });
    expect(await labels()).toEqual(["Technician 1", "Technician 2"]);
  });
});
