import { sumWhere, type Condition, type Expression } from "../../../catalogue/native";
import { cellState, type FlagColumn, type NumberColumn } from "../../table/columns/column";
import type { Role } from "../../vocabulary/roles";
import { clientCondition } from "../../formulas/conditions";
import { nativeObstacle } from "../../formulas/obstacles";
import { columnOf, type RecordTable } from "../../table/records/table";
import { rangeOf } from "../shared/measurement";
import { counts, classifyRows, type RowClassification } from "../../aggregate/rowClassification";
import { rowReasons } from "../../notices/rowReasons";
import { reasonKinds } from "../../notices/reasons";
import type { Notice } from "../../result/notice";

/** Billable hours and all hours as parts of formulas, or why there are none. */
export type HourParts = { readonly billable: Expression; readonly all: Expression } | { readonly reason: string };

/** Hours on client work and all hours, row by row, with the expressions that give the same sums. */
export interface ClientHours {
  readonly classification: RowClassification;
  readonly billable: (row: number) => number;
  readonly all: (row: number) => number;
  readonly roles: readonly Role[];
  /** What a reader should know of how the hours were counted. */
  readonly remark?: Notice;
  readonly parts: (where: readonly Condition[]) => HourParts;
}

/** Billable and total hours of the rows that count; undefined where nothing tells which hours are billable. */
export function clientHours(table: RecordTable): ClientHours | undefined {
  const hours = columnOf(table, "hours");
  const flag = columnOf(table, "billable");
  const billable = columnOf(table, "billableHours");
  const other = columnOf(table, "nonBillableHours");
  if (hours && flag?.state.includes(cellState.ok)) return byFlag(table, hours, "billable", flag);
  const unbillable = columnOf(table, "nonBillable");
  if (hours && unbillable?.state.includes(cellState.ok))
    return byFlag(table, hours, "nonBillable", inverse(unbillable));
  if (billable && hours) return byColumns(table, ["billableHours", billable], ["hours", hours], false);
  if (billable && other) return byColumns(table, ["billableHours", billable], ["nonBillableHours", other], true);
  return undefined;
}

/** A flag whose yes means no. */
function inverse(flag: FlagColumn): FlagColumn {
  return { ...flag, values: flag.values.map((value) => 1 - value), yes: flag.no, no: flag.yes };
}

function byFlag(table: RecordTable, hours: NumberColumn, role: Role, flag: FlagColumn): ClientHours {
  const classify = classifyRows(table);
  const none = classify.leaveOut(rowReasons.noHours({}));
  const unreadable = classify.leaveOut(rowReasons.unreadable({ noun: "entry", what: "hours that can't be read" }));
  const unknown = classify.leaveOut(rowReasons.billableUnknown({}));
  // A list that only marks what is billable leaves the rest blank.
  const marksOnly = role === "billable" ? flag.no.length === 0 : flag.yes.length === 0;
  let blank = 0;
  const classification = classify.classify((row) => {
    if (hours.state[row] === cellState.missing) return none;
    if (hours.state[row] !== cellState.ok) return unreadable;
    if (flag.state[row] === cellState.ok) return counts;
    if (!marksOnly || flag.state[row] !== cellState.missing) return unknown;
    blank += 1;
    return counts;
  });
  const all = (row: number): number => hours.values[row] ?? NaN;
  const isBlankNo = role === "billable";
  const remark =
    blank > 0 ? reasonKinds.blankBillable({ column: flag.heading, rows: blank, isNo: isBlankNo }) : undefined;
  const reason = nativeObstacle(table, [hours, flag]) ?? remark?.message;
  const [ref, words] = [rangeOf(table, hours), rangeOf(table, flag)];
  return {
    classification,
    billable: (row) => (flag.values[row] ? all(row) : 0),
    all,
    roles: ["hours", role],
    ...(remark ? { remark } : {}),
    parts(further) {
      if (reason) return { reason };
      const where = [...clientCondition(table), ...further];
      const yes = flag.yes.length > 0 ? sumWhere(ref, [{ ref: words, equals: flag.yes }, ...where]) : "0";
      const no = flag.no.length > 0 ? `+${sumWhere(ref, [{ ref: words, equals: flag.no }, ...where])}` : "";
      return { billable: scaled(yes, hours), all: scaled(`${yes}${no}`, hours) };
    },
  };
}

function byColumns(
  table: RecordTable,
  [role, billable]: readonly [Role, NumberColumn],
  [secondRole, second]: readonly [Role, NumberColumn],
  isRest: boolean,
): ClientHours {
  const classify = classifyRows(table);
  const none = classify.leaveOut(rowReasons.noHours({ noun: "row" }));
  const unreadable = classify.leaveOut(rowReasons.unreadable({ what: "hours that can't be read" }));
  const read = (column: NumberColumn, row: number): number =>
    column.state[row] === cellState.ok ? (column.values[row] ?? 0) : 0;
  // Hours rounded up for the bill are not worked. A correction takes hours off, of which none may have been billable.
  const isRoundedUp = (row: number): boolean => {
    const worked = read(second, row);
    return !isRest && second.state[row] === cellState.ok && worked >= 0 && read(billable, row) > worked + 1e-9;
  };
  let rounded = 0;
  const classification = classify.classify((row) => {
    const [a, b] = [billable.state[row], second.state[row]];
    if (a === cellState.unusable || b === cellState.unusable) return unreadable;
    if (a === cellState.missing && b === cellState.missing) return none;
    if (isRoundedUp(row)) rounded += 1;
    return counts;
  });
  const own = (row: number): number => read(isRoundedUp(row) ? second : billable, row);
  const untidy = classification.unusable > 0 ? "Rows with hours that can't be read are left out" : undefined;
  const roundedUp =
    rounded > 0 ? reasonKinds.roundedUp({ columns: [billable.heading, second.heading], rows: rounded }) : undefined;
  const reason = nativeObstacle(table, [billable, second]) ?? untidy ?? roundedUp?.message;
  return {
    classification,
    billable: own,
    all: (row) => (isRest ? own(row) + read(second, row) : read(second, row)),
    roles: [role, secondRole],
    ...(roundedUp ? { remark: roundedUp } : {}),
    parts(further) {
      if (reason) return { reason };
      const where = [...clientCondition(table), ...further];
      const a = scaled(sumWhere(rangeOf(table, billable), where), billable);
      const b = scaled(sumWhere(rangeOf(table, second), where), second);
      return { billable: a, all: isRest ? `${a}+${b}` : b };
    },
  };
}

/** Hours from a column that counts in another unit. */
export function scaled(expression: Expression, { scale }: NumberColumn): Expression {
  return scale === 1 ? expression : `(${expression})*${scale}`;
}
