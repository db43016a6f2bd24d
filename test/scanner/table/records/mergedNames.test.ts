import type { Cell } from "../../../../src/cells/cell";
import { scan } from "../../../../src/scanner/scan";
import { memoryReader } from "../../../support/memoryReader";
import { only } from "../../../support/tables";

/** Agreements below headings, with the client of each group in its first row only. */
const cells: Cell[][] = [
  ["Client", "Agreement", "MRR", "Status"],
  ["Alder", "Backup", 300, "Active"],
  ["", "Helpdesk", 300, "Active"],
  ["Birch", "Backup", 400, "Active"],
  ["", "Helpdesk", 200, "Active"],
  ["", "Mail", 100, "Active"],
  ["Cedar", "Backup", 100, "Active"],
  ["Dogwood", "Backup", 100, "Active"],
];
const areas = [
  { row: 1, column: 0, rows: 2 },
  { row: 3, column: 0, rows: 3 },
];

test("a merged cell's client holds for all its rows, without a question", async () => {
  const result = await scan(memoryReader({ name: "Agreements", cells, merged: areas }));
  expect(result.questions).toEqual([]);
  expect(only(result, "CONCENTRATION").value).toBeCloseTo(700 / 1500, 12);
  expect(only(result, "ARPU").value).toBe(1500 / 4);
  expect(only(result, "MRR").reasons.map(({ code }) => code)).toContain("names-carried");
});

test("rows beyond a merged cell stay without a name", async () => {
  const result = await scan(memoryReader({ name: "Agreements", cells, merged: areas.slice(0, 1) }));
  expect(only(result, "CONCENTRATION").value).toBeCloseTo(600 / 1500, 12);
});

test("merged cells count from the sheet's first row wherever the table stands", async () => {
  const result = await scan(memoryReader({ name: "Agreements", cells, merged: areas, at: { row: 12, column: 3 } }));
  expect(only(result, "CONCENTRATION").value).toBeCloseTo(700 / 1500, 12);
});

test("merged cells are asked for only where names are followed by blanks", async () => {
  const full = cells.map((line, row) => (row === 0 ? line : ["Alder", ...line.slice(1)]));
  const reader = memoryReader({ name: "Agreements", cells: full, merged: areas });
  await scan(reader);
  expect(reader.reads.filter((read) => read.startsWith("merged"))).toEqual([]);
});
