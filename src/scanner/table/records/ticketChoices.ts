import { ticketKind } from "../../../cells/ticketKind";
import { placeOf } from "../../detect/regions/regions";
import { choiceKinds, decide } from "../../notices/choices";
import { rowReasons } from "../../notices/rowReasons";
import { cellState, type TimeColumn } from "../columns/column";
import { dropCode, leftOut, type RowFilter } from "./rowFilter";
import { columnOf } from "./table";

/** Requests count beside incidents unless a person wants incidents alone. */
export const chooseRequests: RowFilter = ({ recognition, columns, options }, { used, drop }) => {
  const types = columnOf({ columns }, "ticketType");
  const kinds = types?.labels.map(ticketKind) ?? [];
  if (recognition.kind !== "tickets" || !types || !kinds.includes("incident") || !kinds.includes("request")) return {};
  const requests: number[] = [];
  for (let row = 0; row < used.length; row++)
    if (used[row] && kinds[types.values[row] ?? -1] === "request") requests.push(row);
  if (requests.length === 0) return {};
  const fields = { ...placeOf(recognition.region), rows: requests.length };
  const choice = decide(choiceKinds.requests, fields, options.answers, "count", "evidence");
  const choices = [choice];
  if (choice.taken === "count") return { choices };
  for (const row of requests) drop(row, dropCode.requests);
  const excluded = leftOut(rowReasons.requests({}), requests.length, dropCode.requests);
  return { choices, excluded: [excluded], obstacles: ["Requests stand among the incidents"] };
};

/** Tickets take until they were resolved, unless a person says until they were closed. */
export const chooseFinish: RowFilter = ({ recognition, columns, options }) => {
  const [resolved, closed] = [columnOf({ columns }, "resolvedAt"), columnOf({ columns }, "closedAt")];
  if (recognition.kind !== "tickets" || !isFilled(resolved) || !isFilled(closed)) return {};
  const fields = { ...placeOf(recognition.region), resolved: resolved.heading, closed: closed.heading };
  return { choices: [decide(choiceKinds.finished, fields, options.answers, "resolvedAt", "evidence")] };
};

function isFilled(column: TimeColumn | undefined): column is TimeColumn {
  return column?.state.includes(cellState.ok) ?? false;
}
