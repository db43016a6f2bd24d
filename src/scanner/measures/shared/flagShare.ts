import { countWhere, formula, type Condition } from "../../../catalogue/native";
import { namespace } from "../../../catalogue/nativeFormula";
import { cellState, type FlagColumn } from "../../table/columns/column";
import { clientCondition } from "../../formulas/conditions";
import { liveObstacle, nativeObstacle } from "../../formulas/obstacles";
import { noFormulas, ratioFormulas } from "../../formulas/ratio";
import type { RecordTable } from "../../table/records/table";
import type { Amount, Amounts } from "../../aggregate/amounts";
import type { Done } from "../tickets/done";
import { rangeOf, type Formulas, type Measurement } from "./measurement";
import { counts, classifyRows } from "../../aggregate/rowClassification";
import { rowReasons } from "../../notices/rowReasons";

interface About {
  /** For columns that say "missed". */
  readonly inverse?: boolean;
  /** Only these tickets have a final answer. */
  readonly only?: Done;
  readonly function: string;
  /** What yes says of a row: "Met the SLA". */
  readonly yes: string;
}

/** The share of rows whose flag says yes (or no, for columns that say "missed"), among those that say either. */
export function flagShare(
  table: RecordTable,
  column: FlagColumn,
  about: About,
): Pick<Measurement, "classification" | "rowValue" | "formulas"> & { readonly amounts: Amounts } {
  const wanted = about.inverse ? 0 : 1;
  const classify = classifyRows(table);
  const open = classify.leaveOut(rowReasons.open({}));
  const missing = classify.leaveOut(rowReasons.blankCell({ column: column.heading }));
  const unknown = classify.leaveOut(rowReasons.neitherYesNorNo({ column: column.heading }));
  const done = about.only?.rows;
  const { state, values } = column;
  const byState = Uint8Array.from({ length: 4 }, (_, own) => {
    if (own === cellState.missing) return missing;
    return own === cellState.ok ? counts : unknown;
  });
  const classification = classify.classifyAll((classes) => {
    lookUp(classes, byState, state);
    if (done) markOpen(classes, done, open);
  });
  const some = classification.leftOut.some(({ reason }) => reason === "open");
  const tell: Amount["tell"] = (rows, filled, into) => compareRows(values, wanted, rows, filled, into);
  const above: Amount = Object.assign((row: number) => (values[row] === wanted ? 1 : 0), { tell });
  return {
    classification,
    amounts: { kind: "quotient", above },
    rowValue: { label: `${about.yes} (1 = yes, 0 = no)`, of: above },
    formulas: (where) => formulasOf(table, column, about, some, where),
  };
}

function lookUp(classes: Uint8Array, byState: Uint8Array, state: Uint8Array): void {
  for (let row = 0; row < classes.length; row++) classes[row] = byState[state[row] ?? 0] ?? 0;
}

function markOpen(classes: Uint8Array, done: Uint8Array, open: number): void {
  for (let row = 0; row < classes.length; row++) if (!done[row]) classes[row] = open;
}

function compareRows(values: Uint8Array, wanted: number, rows: Int32Array, filled: number, into: Float64Array): void {
  for (let index = 0; index < filled; index++) into[index] = values[rows[index] ?? 0] === wanted ? 1 : 0;
}

function formulasOf(
  table: RecordTable,
  column: FlagColumn,
  about: About,
  open: boolean,
  further: readonly Condition[],
): Formulas {
  const reason = nativeObstacle(table, [column, ...(about.only ? [about.only.column] : [])]);
  if (reason) return noFormulas(reason);
  const [yes, no] = about.inverse ? [column.no, column.yes] : [column.yes, column.no];
  if (yes.length === 0)
    return noFormulas(`No row says ${about.inverse ? "no" : "yes"} in "${column.heading}", so the share is 0`);
  const ref = rangeOf(table, column);
  const where: Condition[] = [...(about.only ? [about.only.condition] : []), ...clientCondition(table), ...further];
  const hits = countWhere([{ ref, equals: yes }, ...where]);
  const misses = no.length > 0 ? `+${countWhere([{ ref, equals: no }, ...where])}` : "";
  const parts = ratioFormulas(about.function, hits, `${hits}${misses}`);
  const whole = !about.inverse && !open && further.length === 0 && !liveObstacle(table, [column]);
  return whole ? { native: parts.native, live: formula(`${namespace}.${about.function}(${ref})`) } : parts;
}
