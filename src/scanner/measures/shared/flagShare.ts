import { countWhere, formula, type Condition } from "../../../catalogue/native";
import { namespace } from "../../../catalogue/nativeFormula";
import { type FlagColumn } from "../../table/columns/column";
import { clientCondition } from "../../formulas/conditions";
import { liveObstacle, nativeObstacle } from "../../formulas/obstacles";
import { ratioFormulas } from "../../formulas/ratio";
import type { RecordTable } from "../../table/records/table";
import type { Amounts } from "../../aggregate/aggregate";
import type { Done } from "../tickets/done";
import { rangeOf, withoutFormulas, type Measurement } from "./measurement";
import { template } from "../../result/template";
import { rowReasons } from "../../notices/rowReasons";
import { classifyCells } from "./classifyCells";

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
): Pick<Measurement, "classification" | "rowValue" | "formulas" | "ofRecord"> & { readonly amounts: Amounts } {
  const wanted = about.inverse ? 0 : 1;
  const classification = classifyCells(
    table,
    column,
    rowReasons.neitherYesNorNo({ column: column.heading }),
    about.only,
  );
  const some = classification.leftOut.some(({ reason }) => reason === "open");
  const numerator = (row: number): number => (column.values[row] === wanted ? 1 : 0);
  return {
    classification,
    amounts: { kind: "ratio", numerator },
    rowValue: { label: `${about.yes} (1 = yes, 0 = no)`, of: numerator },
    formulas: formulasOf(table, column, about, some),
    ofRecord: ofRecord(table, column, about),
  };
}

/** 1 for a record that says what is asked for, 0 for one that says the other, else "". */
function ofRecord(table: RecordTable, column: FlagColumn, { inverse, only, yes }: About): Measurement["ofRecord"] {
  if (nativeObstacle(table, [column, ...(only ? [only.column] : [])])) return undefined;
  const ref = rangeOf(table, column);
  // A blank cell is 0 and FALSE to a formula.
  const filled: Condition = { ref, notBlank: true };
  const [hits, misses] = inverse ? [column.no, column.yes] : [column.yes, column.no];
  return (cells) => {
    const hit = cells.meets(`${yes}?`, [filled, { ref, equals: hits }]);
    const miss = misses.length > 0 ? cells.meets(`${yes}: no?`, [filled, { ref, equals: misses }]) : undefined;
    const done = only && cells.meets("Done?", [only.condition]);
    if (!hit || (misses.length > 0 && !miss) || (only && !done)) return undefined;
    const answer = template`IF(${hit}=1,1,${miss ? template`IF(${miss}=1,0,"")` : `""`})`;
    return { above: done ? template`IF(${done}=1,${answer},"")` : answer };
  };
}

function formulasOf(table: RecordTable, column: FlagColumn, about: About, open: boolean): Measurement["formulas"] {
  const reason = nativeObstacle(table, [column, ...(about.only ? [about.only.column] : [])]);
  if (reason) return withoutFormulas(reason);
  const [yes, no] = about.inverse ? [column.no, column.yes] : [column.yes, column.no];
  if (yes.length === 0)
    return withoutFormulas(`No row says ${about.inverse ? "no" : "yes"} in "${column.heading}", so the share is 0`);
  const ref = rangeOf(table, column);
  const whole = !about.inverse && !open && !liveObstacle(table, [column]);
  return (further) => {
    const where: Condition[] = [...(about.only ? [about.only.condition] : []), ...clientCondition(table), ...further];
    const hits = countWhere([{ ref, equals: yes }, ...where]);
    const misses = no.length > 0 ? `+${countWhere([{ ref, equals: no }, ...where])}` : "";
    const { native, live } = ratioFormulas(about.function, hits, `${hits}${misses}`);
    const takesColumn = whole && further.length === 0;
    return { native, live: takesColumn ? formula(`${namespace}.${about.function}(${ref})`) : live };
  };
}
