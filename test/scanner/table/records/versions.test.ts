import type { Cell } from "../../../../src/cells/cell";
import { at, leftOut, only, scanCells } from "../../../support/tables";

const headings = ["Invoice number", "Client", "Invoice date", "Amount", "Last updated"];
const day = (iso: string): number => at(iso);

/** Three invoices, the first and the third of them listed again after a change. */
const listed: Cell[][] = [
  headings,
  ["INV-1", "Alder", day("2026-01-10"), 4000, day("2026-01-10")],
  ["INV-1", "Alder", day("2026-01-10"), 4100, day("2026-02-10")],
  ["INV-2", "Bay", day("2026-01-12"), 6000, day("2026-01-12")],
  ["INV-3", "Cedar", day("2026-02-12"), 1900, day("2026-03-12")],
  ["INV-3", "Cedar", day("2026-02-12"), 2500, day("2026-02-12")],
];

test("of an invoice that was listed each time it changed only the last version counts, wherever it stands", async () => {
  const finding = only(await scanCells(listed, undefined, "Invoices"), "CONCENTRATION");
  expect(finding.value).toBeCloseTo(6000 / (4100 + 6000 + 1900), 12);
  expect(leftOut(finding)).toEqual({ folded: 2 });
  expect(finding.native).toHaveProperty("reason");
});

test("lines of one invoice were changed together, and all count", async () => {
  const lines = listed.map((row, n) => (n === 0 ? row : [...row.slice(0, 4), day("2026-04-01")]));
  const finding = only(await scanCells(lines, undefined, "Invoices"), "CONCENTRATION");
  expect(finding.value).toBeCloseTo(8100 / (8100 + 6000 + 4400), 12);
});

test("lines that name what was sold are no versions, whenever they were changed", async () => {
  const lines = listed.map((row, n): Cell[] => [...row, n === 0 ? "Product/Service" : `Licence ${n}`]);
  const finding = only(await scanCells(lines, undefined, "Invoices"), "CONCENTRATION");
  expect(finding.value).toBeCloseTo(8100 / (8100 + 6000 + 4400), 12);
});

test.each([
  ["a note", "Notes", ["Call", "On site", "", "Call", ""]],
  [
    "dates written otherwise",
    "Date",
    ["2026-02-03", at("2026-02-03"), "2026-02-04", at("2026-02-05"), "2026-02-05 00:00"],
  ],
])("of a time entry that was changed the last version counts, although %s differs", async (_what, heading, cells) => {
  const heads = ["Entry ID", "Member", "Client", "Date", "Hours", "Billable", "Last updated"];
  const entries: Cell[][] = [
    ["TE-1", "Ann", "Alder", at("2026-02-03"), 2, "Yes", day("2026-02-04")],
    ["TE-1", "Ann", "Alder", at("2026-02-03"), 3, "Yes", day("2026-02-09")],
    ["TE-2", "Ben", "Bay", at("2026-02-04"), 4, "No", day("2026-02-04")],
    ["TE-3", "Ben", "Bay", at("2026-02-05"), 1, "Yes", day("2026-02-05")],
    ["TE-3", "Ben", "Bay", at("2026-02-05"), 5, "Yes", day("2026-02-06")],
  ];
  const known = heads.indexOf(heading);
  const rows = entries.map((row, n) =>
    known < 0 ? [...row, cells[n]] : row.map((cell, column) => (column === known ? cells[n] : cell)),
  );
  const finding = only(await scanCells([known < 0 ? [...heads, heading] : heads, ...rows]), "BILLABLE", "hours");
  expect(finding.value).toBeCloseTo(8 / 12, 12);
});
