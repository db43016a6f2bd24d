import { cellState } from "../columns/column";
import { mergedIntoNone, voidTicketState } from "../../vocabulary/rowWords";
import { placeOf } from "../../detect/regions/regions";
import { choiceKinds, decide } from "../../notices/choices";
import { rowReasons } from "../../notices/rowReasons";
import { dropCode, leftOut, type FilterNote, type ReadTable, type RowFilter, type Rows } from "./rowFilter";
import { columnOf } from "./table";

/** Drops deleted tickets and those merged into others. */
export const dropVoided: RowFilter = (table, rows) => {
  const found = voidedRows(table, rows);
  const notes = (["deleted", "merged"] as const).map((what) => settle(table, rows, what, found[what]));
  const excluded = notes.flatMap((note) => note.excluded ?? []);
  return {
    choices: notes.flatMap((note) => note.choices ?? []),
    ...(excluded.length > 0 ? { excluded, obstacles: ["Deleted or merged tickets stand among the others"] } : {}),
  };
};

type Voided = "deleted" | "merged";

function voidedRows(table: ReadTable, { used }: Rows): Readonly<Record<Voided, readonly number[]>> {
  const deleted = columnOf(table, "deleted");
  const merged = columnOf(table, "mergedInto");
  // What became of a ticket stands in its state or in the code that it was closed with.
  const states = [columnOf(table, "status"), columnOf(table, "resolutionCode")].flatMap((column) => {
    const voids = column?.labels.map((label) => voidTicketState.test(label.trim()));
    return column && voids?.includes(true) ? [{ values: column.values, voids }] : [];
  });
  const isMerged = merged?.labels.map((label) => !mergedIntoNone.test(label));
  const found = { deleted: [] as number[], merged: [] as number[] };
  // No state of a million tickets may be one of these: then no row needs to be looked at.
  const some = deleted !== undefined || states.length > 0 || isMerged?.includes(true);
  for (let row = 0; some && row < used.length; row++) {
    if (!used[row]) continue;
    const isVoid = states.some(({ values, voids }) => voids[values[row] ?? -1]);
    if (isVoid || (deleted?.state[row] === cellState.ok && deleted.values[row] === 1)) found.deleted.push(row);
    else if (isMerged?.[merged?.values[row] ?? -1]) found.merged.push(row);
  }
  return found;
}

/** Such tickets are left out unless a person says that they count. */
function settle({ recognition, options }: ReadTable, rows: Rows, what: Voided, found: readonly number[]): FilterNote {
  if (found.length === 0) return {};
  const fields = { ...placeOf(recognition.region), rows: found.length };
  const choice = decide(choiceKinds[what], fields, options.answers, "leave", "evidence");
  const choices = [choice];
  if (choice.taken === "count") return { choices };
  for (const row of found) rows.drop(row, dropCode[what]);
  return { choices, excluded: [leftOut(rowReasons[what]({}), found.length, dropCode[what])] };
}
