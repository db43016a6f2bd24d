import { ticketKind } from "../../../cells/ticketKind";
import { counts, type RowClassification } from "../../aggregate/rowClassification";
import { choiceKinds } from "../../notices/choices";
import { rowReasons } from "../../notices/rowReasons";
import { warningKinds } from "../../notices/warnings";
import type { Notice } from "../../result/notice";
import { cellState, type TimeColumn } from "../../table/columns/column";
import { columnOf, type RecordTable } from "../../table/records/table";
import { judgeElapsed, type ElapsedWords } from "./elapsed";

/** The column that says when tickets were resolved; when they were closed is the stand-in, unless a person prefers that. */
export function resolution(table: RecordTable): ["resolvedAt" | "closedAt", TimeColumn] | [undefined, undefined] {
  const id = choiceKinds.finished.id({ sheet: table.sheet, table: table.key, resolved: "", closed: "" });
  const until = table.choices.find((choice) => choice.id === id)?.taken;
  const ranked = ["resolvedAt", "closedAt"] as const;
  for (const role of until === "closedAt" ? [ranked[1], ranked[0]] : ranked) {
    const column = columnOf(table, role);
    if (column?.state.includes(cellState.ok)) return [role, column];
  }
  return [undefined, undefined];
}

/** Judges each ticket by when it was opened and resolved: it counts where it was resolved after it was opened. */
export function judgeResolution(
  table: RecordTable,
  opened: TimeColumn,
  resolved: TimeColumn,
  words: Pick<ElapsedWords, "only" | "further"> = {},
): RowClassification {
  return judgeElapsed(table, opened, resolved, {
    ...words,
    missing: rowReasons.unresolved({}),
    negative: rowReasons.resolvedBeforeOpened({}),
  });
}

/** Time to resolve speaks of incidents; where requests are among the tickets, the reader is told. */
export function requestsIncluded(table: RecordTable, { classes }: RowClassification): Notice[] {
  const column = columnOf(table, "ticketType");
  const kinds = column?.labels.map(ticketKind) ?? [];
  if (!column || !kinds.includes("incident") || !kinds.includes("request")) return [];
  let [requests, all] = [0, 0];
  for (let row = 0; row < classes.length; row++) {
    if (classes[row] !== counts) continue;
    all += 1;
    if (kinds[column.values[row] ?? -1] === "request") requests += 1;
  }
  if (requests === 0) return [];
  return [warningKinds.requestsIncluded({ column: column.heading, requests, tickets: all })];
}
