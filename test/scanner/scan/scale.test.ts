import type { Cell } from "../../../src/cells/cell";
import type { ScanProgress, WorkbookReader } from "../../../src/scanner/result/reader";
import { scan } from "../../../src/scanner/scan";
import { memoryReader } from "../../support/memoryReader";
import { at, named, only, tenTickets } from "../../support/tables";

const opened = at("2026-01-05 08:00");
const headings = [
  "number",
  "incident_state",
  "opened_at",
  "resolved_at",
  "made_sla",
  "short_description",
  "location",
  "category",
];

/** A sheet of many tickets that makes its cells when they are read: number n took n % 10 hours. */
function largeDesk(rows: number): { reader: WorkbookReader; reads: string[] } {
  const reads: string[] = [];
  const cellAt = (row: number, column: number): Cell => {
    if (row === 0) return headings[column] ?? "";
    switch (column) {
      case 0:
        return row;
      case 1:
        return "Closed";
      case 2:
        return opened + row / 1440;
      case 3:
        return opened + row / 1440 + (row % 10) / 24;
      case 4:
        return row % 4 !== 0;
      default:
        return `text ${row}`;
    }
  };
  const reader: WorkbookReader = {
    sheets: async () => [
      { name: "Data", visibility: "visible", ours: false, used: { row: 0, column: 0, rows, columns: headings.length } },
    ],
    block: async (_sheet, row, column, height, width) => {
      reads.push(`block ${height}x${width}`);
      return Array.from({ length: height }, (_r, r) =>
        Array.from({ length: width }, (_c, c) => cellAt(row + r, column + c)),
      );
    },
    columns: async (_sheet, columns, row, height) => {
      reads.push(`columns ${columns.join(",")} ${row}+${height}`);
      return columns.map((column) => Array.from({ length: height }, (_r, r) => cellAt(row + r, column)));
    },
  };
  return { reader, reads };
}

describe("large sheets", () => {
  test("200,000 rows: a head, then only the columns that are needed, one pass each", async () => {
    const { reader, reads } = largeDesk(200_001);
    const result = await scan(reader);
    expect(only(result, "MTTR", "mean").value).toBeCloseTo(4.5, 6);
    expect(only(result, "MTTR", "mean").rowsUsed).toBe(200_000);
    expect(only(result, "SLA").value).toBeCloseTo(0.75, 9);
    expect(only(result, "SLA").ranges).toEqual(["Data!$E$2:$E$200001"]);
    expect(reads[0]).toMatch(/^block \d{2,3}x8$/);
    expect(reads.slice(1).sort()).toEqual([0, 1, 2, 3, 4, 7].map((column) => `columns ${column} 1+200000`));
    expect(result.cellsRead).toBeLessThan(1_210_000);
  });

  test("progress grows to its total", async () => {
    const seen: ScanProgress[] = [];
    await scan(largeDesk(60_000).reader, { onProgress: (progress) => seen.push(progress) });
    expect(seen.length).toBeGreaterThan(4);
    seen.forEach(({ done, total }, index) => {
      expect(done).toBeGreaterThan(seen[index - 1]?.done ?? 0);
      expect(total).toBeGreaterThanOrEqual(done);
    });
    expect(seen.at(-1)?.done).toBe(seen.at(-1)?.total);
  });

  test.each([0, 1, 2, 4])("a scan that is cancelled after %d reads stops before the next", async (reads) => {
    const controller = new AbortController();
    const large = largeDesk(60_000);
    const running = scan(large.reader, {
      signal: controller.signal,
      onProgress: () => {
        if (large.reads.length >= reads) controller.abort();
      },
    });
    if (reads === 0) controller.abort();
    await expect(running).rejects.toThrow(/abort/i);
    expect(large.reads.length).toBeLessThanOrEqual(Math.max(1, reads));
  });

  test("a cancel that comes after the last read stops the measuring", async () => {
    const controller = new AbortController();
    const running = scan(largeDesk(60_000).reader, {
      signal: controller.signal,
      onProgress: ({ done, total }) => {
        if (done === total && done > 100_000) setTimeout(() => controller.abort(), 0);
      },
    });
    await expect(running).rejects.toThrow(/abort/i);
  });

  test("an error of the reader reaches the caller", async () => {
    const { reader } = largeDesk(60_000);
    await expect(scan({ ...reader, columns: async () => Promise.reject(new Error("refused")) })).rejects.toThrow(
      "refused",
    );
  });

  test("a small sheet is read in one block", async () => {
    const reader = memoryReader({ name: "Data", cells: tenTickets() });
    expect(named(await scan(reader)).length).toBeGreaterThan(0);
    expect(reader.reads).toEqual(["block Data 0,0 11x5"]);
  });
});
