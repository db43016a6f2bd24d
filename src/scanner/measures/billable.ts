import { sumWhere, type Condition, type Expression } from "../../catalogue/native";
import { cellState, type FlagColumn, type NumberColumn } from "../columns/column";
import type { Role } from "../dictionary/roles";
import type { LeftOut } from "../finding";
import { clientCondition } from "../formulas/conditions";
import { nativeObstacle } from "../formulas/obstacles";
import { noFormulas, ratioFormulas } from "../formulas/ratio";
import { columnOf, type RecordTable } from "../records/table";
import { counted, leave, rangeOf, type Measured } from "./measured";

/** Hours on client work and all hours of some rows, with the expressions that give the same sums. */
export interface ClientHours {
  readonly billable: number;
  readonly all: number;
  readonly rows: Uint8Array;
  readonly rowsUsed: number;
  readonly leftOut: readonly LeftOut[];
  readonly unusable: number;
  readonly roles: readonly Role[];
  /** What a reader should know of how the hours were counted. */
  readonly remark?: string;
  /** Billable hours and all hours as parts of formulas, or why there are none. */
  readonly parts: { readonly billable: Expression; readonly all: Expression } | { readonly reason: string };
}

/** The billable share of the hours logged: by a flag beside the hours, or by a column of billable hours. */
export function billableShare(table: RecordTable): Measured[] {
  const hours = clientHours(table);
  if (!hours || hours.all === 0) return [];
  const { billable, all, parts, rows, rowsUsed, leftOut, unusable, roles, remark } = hours;
  // Corrections can make more or less of one kind than of all.
  if (billable < 0 || billable > all) return [];
  const formulas = "reason" in parts ? noFormulas(parts.reason) : ratioFormulas("BILLABLE", parts.billable, parts.all);
  return [
    {
      kpi: "BILLABLE",
      variant: "hours",
      value: billable / all,
      rows,
      rowsUsed,
      leftOut,
      unusable,
      roles,
      ...formulas,
      ...(remark ? { reasons: [remark] } : {}),
    },
  ];
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

function byFlag(table: RecordTable, hours: NumberColumn, role: Role, flag: FlagColumn): ClientHours | undefined {
  const rows = new Uint8Array(table.rows);
  const sum = { billable: 0, all: 0 };
  const count = { used: 0, noHours: 0, unknown: 0, unusable: 0 };
  for (let row = 0; row < table.rows; row++) {
    if (!table.used[row]) continue;
    if (hours.state[row] === cellState.missing) count.noHours += 1;
    else if (hours.state[row] !== cellState.ok) count.unusable += 1;
    else if (flag.state[row] !== cellState.ok) count.unknown += 1;
    else {
      rows[row] = 1;
      count.used += 1;
      sum.all += hours.values[row] ?? 0;
      if (flag.values[row]) sum.billable += hours.values[row] ?? 0;
    }
  }
  if (count.used === 0) return undefined;
  const leftOut: LeftOut[] = [...table.excluded];
  leave(leftOut, "no-hours", count.noHours, (number) => `${counted(number, "entry has", "entries have")} no hours`);
  leave(
    leftOut,
    "unreadable",
    count.unusable,
    (number) => `${counted(number, "entry has", "entries have")} hours that can't be read`,
  );
  leave(
    leftOut,
    "unknown",
    count.unknown,
    (number) => `${counted(number, "entry doesn't", "entries don't")} say whether it is billable`,
  );
  const reason = nativeObstacle(table, [hours, flag]);
  const ref = rangeOf(table, hours);
  const where = (words: readonly Condition[]): Expression => sumWhere(ref, [...words, ...clientCondition(table)]);
  const words = rangeOf(table, flag);
  const yes = flag.yes.length > 0 ? where([{ ref: words, equals: flag.yes }]) : "0";
  const no = flag.no.length > 0 ? `+${where([{ ref: words, equals: flag.no }])}` : "";
  return {
    ...sum,
    rows,
    rowsUsed: count.used,
    leftOut,
    unusable: count.unusable + count.unknown,
    roles: ["hours", role],
    parts: reason ? { reason } : { billable: scaled(yes, hours), all: scaled(`${yes}${no}`, hours) },
  };
}

function byColumns(
  table: RecordTable,
  [role, billable]: readonly [Role, NumberColumn],
  [secondRole, second]: readonly [Role, NumberColumn],
  isRest: boolean,
): ClientHours | undefined {
  const rows = new Uint8Array(table.rows);
  const sum = { billable: 0, second: 0 };
  const count = { used: 0, noHours: 0, unusable: 0, rounded: 0 };
  for (let row = 0; row < table.rows; row++) {
    if (!table.used[row]) continue;
    const states = [billable.state[row], second.state[row]];
    if (states.includes(cellState.unusable)) count.unusable += 1;
    else if (states.every((state) => state === cellState.missing)) count.noHours += 1;
    else {
      rows[row] = 1;
      count.used += 1;
      const own = states[0] === cellState.ok ? (billable.values[row] ?? 0) : 0;
      const other = states[1] === cellState.ok ? (second.values[row] ?? 0) : 0;
      // Hours rounded up for the bill are not worked.
      if (!isRest && own > other + 1e-9 && states[1] === cellState.ok) count.rounded += 1;
      sum.billable += isRest || states[1] !== cellState.ok ? own : Math.min(own, other);
      sum.second += other;
    }
  }
  if (count.used === 0) return undefined;
  const leftOut: LeftOut[] = [...table.excluded];
  leave(leftOut, "no-hours", count.noHours, (number) => `${counted(number, "row has", "rows have")} no hours`);
  leave(
    leftOut,
    "unreadable",
    count.unusable,
    (number) => `${counted(number, "row has", "rows have")} hours that can't be read`,
  );
  const untidy = count.unusable > 0 ? "Rows with hours that can't be read are left out" : undefined;
  const roundedUp =
    count.rounded > 0
      ? `"${billable.heading}" is larger than "${second.heading}" on ${counted(count.rounded, "row")} (rounded up for the bill); only hours worked count`
      : undefined;
  const reason = nativeObstacle(table, [billable, second]) ?? untidy ?? roundedUp;
  const client = clientCondition(table);
  const [a, b] = [
    scaled(sumWhere(rangeOf(table, billable), client), billable),
    scaled(sumWhere(rangeOf(table, second), client), second),
  ];
  return {
    billable: sum.billable,
    all: isRest ? sum.billable + sum.second : sum.second,
    rows,
    rowsUsed: count.used,
    leftOut,
    unusable: count.unusable,
    roles: [role, secondRole],
    ...(roundedUp ? { remark: roundedUp } : {}),
    parts: reason ? { reason } : { billable: a, all: isRest ? `${a}+${b}` : b },
  };
}

/** Hours from a column that counts in another unit. */
function scaled(expression: Expression, { scale }: NumberColumn): Expression {
  return scale === 1 ? expression : `(${expression})*${scale}`;
}
