import { WorkbookDocument } from "../../src/workbench/document/workbookDocument";

/** The same numbers on every run, from 0 up to 1. */
function noise(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const headings = [
  "Ticket Number",
  "Summary",
  "Company",
  "Resource",
  "Priority",
  "Status",
  "Source",
  "Date Opened",
  "First Response",
  "Date Resolved",
  "SLA Met",
  "Actual Hours",
];

/** A workbook with one ticket export of so many rows, its heading included, and 12 columns. */
export function ticketWorkbook(rows: number): WorkbookDocument {
  const document = new WorkbookDocument();
  const { cells } = document.addSheet("Tickets");
  const dates = document.styles.intern({ numberFormat: "yyyy-mm-dd hh:mm" });
  cells.restyle({ row: 0, column: 7, rows: 1_048_576, columns: 3 }, () => dates);
  headings.forEach((heading, column) => cells.set(0, column, heading));
  const next = noise(7);
  const pick = (words: readonly string[]) => words[Math.floor(next() * words.length)] ?? "";
  for (let row = 1; row < rows; row += 1) {
    const opened = 45_000 + (row / rows) * 700 + next();
    const open = next() < 0.02;
    cells.set(row, 0, 100_000 + row);
    cells.set(row, 1, `Printer ${row} does not print`);
    cells.set(row, 2, `Client ${Math.floor(next() * 300)}`);
    cells.set(row, 3, `Technician ${Math.floor(next() * 25)}`);
    cells.set(row, 4, pick(["Critical", "High", "Medium", "Low"]));
    cells.set(row, 5, open ? "In Progress" : "Closed");
    cells.set(row, 6, pick(["Phone", "Email", "Portal"]));
    cells.set(row, 7, opened);
    cells.set(row, 8, opened + next() * 0.2);
    if (!open) cells.set(row, 9, opened + 0.2 + next() * 5);
    cells.set(row, 10, next() < 0.9 ? "Yes" : "No");
    cells.set(row, 11, Math.round(next() * 40) / 10);
  }
  return document;
}
