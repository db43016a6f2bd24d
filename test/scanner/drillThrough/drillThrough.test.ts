import { readdirSync } from "node:fs";
import type { Cell } from "../../../src/cells/cell";
import type { WorkbookReader } from "../../../src/scanner/result/reader";
import { drillThrough } from "../../../src/scanner/drillThrough/drillThrough";
import { scan } from "../../../src/scanner/scan";
import { csvReader, memoryReader, sheetReader } from "../../support/memoryReader";
import { describeWithData } from "../../support/sharedData";
import { at } from "../../support/tables";

const opened = at("2026-03-04 09:00");
const desk: Cell[][] = [
  ["Ticket ID", "Status", "Created", "Resolved", "Client", "Priority", "SLA met"],
  [1, "Closed", opened, opened + 26.5 / 24, "Alder", "1 - Critical", "Met"],
  [2, "Open", opened + 1, "", "Bay", "3 - Moderate", ""],
  ["", "", "", "", "", "", ""],
  [3, "Closed", opened + 2, opened + 1, "Alder", "3 - Moderate", "Missed"],
  [4, "Deleted", opened + 3, opened + 4, "Alder", "3 - Moderate", "Met"],
  [5, "Closed", opened + 4, opened + 4.5, "Bay", "1 - Critical", "perhaps"],
  [5, "Closed", opened + 4, opened + 4.75, "Bay", "1 - Critical", "Met"],
];

/** Every finding's rows used and left out against those of its drill-through. */
async function expectSameCounts(reader: WorkbookReader): Promise<number> {
  const { findings } = await scan(reader);
  for (const finding of findings) {
    const { kpi, variant, rowsUsed, leftOut } = finding;
    const behind = await drillThrough(reader, finding, { limit: 1e9 });
    const left = leftOut.reduce((sum, { rows }) => sum + rows, 0);
    const listed = behind?.rows.filter(({ counted }) => counted).length;
    expect([kpi, variant, behind?.counted, behind?.leftOut]).toEqual([kpi, variant, rowsUsed, left]);
    expect([kpi, variant, listed, behind?.rows.length]).toEqual([kpi, variant, rowsUsed, rowsUsed + left]);
    for (const row of behind?.rows ?? []) {
      if (row.counted === (row.reason !== undefined) || (row.reason !== undefined && !/^[A-Z].*\.$/.test(row.reason)))
        throw new Error(`${kpi} ${variant} row ${row.row}: ${row.reason ?? "no reason"}`);
    }
  }
  return findings.length;
}

describe("the rows behind a KPI", () => {
  test("each row of the table counts with its value, or says why not", async () => {
    const behind = await drillThrough(sheetReader(desk, "Data"), { kpi: "MTTR", variant: "mean" });
    expect(behind?.headings).toEqual(["Ticket ID", "Client", "Created", "Resolved"]);
    expect(behind?.columns).toEqual(["A", "E", "C", "D"]);
    expect(behind?.valueLabel).toBe("Hours to resolve");
    expect(
      behind?.rows.map(({ row, counted, reason, value }) => [row, counted, reason ?? Number(value?.toFixed(6))]),
    ).toEqual([
      [2, true, 26.5],
      [3, false, "This ticket has no resolution yet."],
      [5, false, "This ticket was resolved before being opened."],
      [6, false, "This ticket was deleted, spam or a duplicate."],
      [7, false, "This row is an earlier state of a ticket that stands on another row."],
      [8, true, 18],
    ]);
    expect(behind?.rows[0]?.cells).toEqual([1, "Alder", opened, opened + 26.5 / 24]);
    expect([behind?.counted, behind?.leftOut]).toEqual([2, 4]);
  });

  test("a KPI of one priority shows only that priority's rows, besides those that are no tickets", async () => {
    const behind = await drillThrough(sheetReader(desk, "Data"), { kpi: "MTTR", variant: "critical" });
    expect(behind?.rows.map(({ row }) => row)).toEqual([2, 6, 7, 8]);
  });

  test("the list ends at the limit, the counts don't", async () => {
    const behind = await drillThrough(sheetReader(desk, "Data"), { kpi: "MTTR", variant: "mean" }, { limit: 2 });
    expect(behind?.rows).toHaveLength(2);
    expect([behind?.counted, behind?.leftOut]).toEqual([2, 4]);
  });

  test("a finding is found by its table; without one by its number, as earlier versions wrote it", async () => {
    const twice = memoryReader({ name: "North", cells: desk }, { name: "South", cells: desk.slice(0, 3) });
    for (const which of [{ table: "South!A1" }, { number: 2 }]) {
      const second = await drillThrough(twice, { kpi: "MTTR", variant: "mean", ...which });
      expect([second?.sheet, second?.counted]).toEqual(["South", 1]);
    }
    expect((await drillThrough(twice, { kpi: "MTTR", variant: "mean" }))?.sheet).toBe("North");
    for (const which of [{ table: "West!A1" }, { number: 3 }])
      expect(await drillThrough(twice, { kpi: "MTTR", variant: "mean", ...which })).toBeUndefined();
    expect(await drillThrough(twice, { kpi: "NPS", variant: "standard" })).toBeUndefined();
  });

  test("a table that was moved since is found where it is the only one", async () => {
    const moved = await drillThrough(sheetReader(desk, "Data"), { kpi: "MTTR", variant: "mean", table: "Old!A3" });
    expect(moved).toMatchObject({ table: "Data!A1", counted: 2 });
  });

  test("only the chosen client's rows count", async () => {
    const behind = await drillThrough(sheetReader(desk, "Data"), { kpi: "MTTR", variant: "mean" }, { client: "Bay" });
    expect(
      behind?.rows.filter(({ reason }) => reason === "This row belongs to another client.").map(({ row }) => row),
    ).toEqual([2, 5]);
  });

  test("a value of a KPI table stands on its own cell", async () => {
    const cells: Cell[][] = [
      ["KPI", "Value"],
      ["First contact resolution", "81%"],
      ["CSAT", "94%"],
    ];
    const behind = await drillThrough(sheetReader(cells, "Board"), { kpi: "FCR", variant: "reported" });
    expect(behind).toMatchObject({ sheet: "Board", columns: ["B"], counted: 1, leftOut: 0 });
    expect(behind?.rows).toEqual([{ row: 2, counted: true, cells: ["81%"] }]);
  });

  test("a cancelled drill-through ends with the signal's reason", async () => {
    const running = drillThrough(sheetReader(desk), { kpi: "MTTR", variant: "mean" }, { signal: AbortSignal.abort() });
    await expect(running).rejects.toThrow(/abort/i);
  });

  test("counts are the finding's, for every finding", async () => {
    expect(await expectSameCounts(sheetReader(desk, "Data"))).toBeGreaterThan(5);
  });
});

describeWithData("the rows behind the KPIs of the real exports", (file) => {
  const paths = ["tickets", "clients", "time"].flatMap((folder) =>
    readdirSync(file(folder)).flatMap((name) => (name.endsWith(".csv") ? [`${folder}/${name}`] : [])),
  );
  test.each(paths)("%s: as many as the findings say", async (path) => {
    await expectSameCounts(csvReader(file(path)));
  });
});
