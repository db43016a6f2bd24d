import { columnOf } from "../../src/scorecard/layout";
import type { SheetDocument } from "../../src/workbench/document/sheetDocument";
import type { WorkbookDocument } from "../../src/workbench/document/workbookDocument";
import { workbookOf } from "./excel";

const morning = 46_000 + 8.25 / 24; // 8:15 on a day of December 2025

/** Twelve tickets, ten of them resolved after two hours, one after ten, one still open. */
export function helpdesk(): WorkbookDocument {
  const headings = [
    "Ticket ID",
    "Client",
    "Priority",
    "Status",
    "Created",
    "Resolved",
    "Resolution SLA",
    "Resolved on first contact",
  ];
  const rows = Array.from({ length: 12 }, (_, n) => {
    const opened = morning + n;
    const resolved = n === 11 ? null : opened + (n === 10 ? 10 : 2) / 24;
    return [
      1000 + n,
      n % 2 ? "Acme" : "=Evil & Sons".slice(1),
      "2 - High",
      resolved === null ? "Open" : "Closed",
      opened,
      resolved,
      resolved === null ? null : n < 9 ? "Met" : "Missed",
      resolved === null ? null : n < 8 ? "Yes" : "No",
    ];
  });
  return workbookOf({ Notes: [["Call the bank"]], Tickets: [headings, ...rows] });
}

/** The row of a scorecard's line, found by its key without the table. */
export function lineOf(sheet: SheetDocument, key: string): number {
  const last = sheet.cells.usedRange(true);
  for (let row = 0; row < (last?.rows ?? 0); row++)
    if (String(sheet.cells.value(row, columnOf.id)).split("@")[0] === key) return row;
  throw new Error(`The scorecard has no line ${key}.`);
}
