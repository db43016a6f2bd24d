import { cellState, type NumberColumn } from "../../table/columns/column";
import type { Role } from "../../vocabulary/roles";
import { sumWhere, type Condition, type Expression } from "../../../catalogue/native";
import { clientCondition } from "../../formulas/conditions";
import { maskOf } from "../../formulas/masks";
import { nativeObstacle } from "../../formulas/obstacles";
import { noFormulas, ratioFormulas } from "../../formulas/ratio";
import { columnOf, type RecordTable } from "../../table/records/table";
import { clientHours } from "./clientHours";
import { workedHours, type WorkedHours } from "./workedHours";
import { measure, rangeOf, type Measurement } from "../shared/measurement";
import { counts, classifyRows, type RowClassification } from "../../aggregate/rowClassification";
import { rowReasons } from "../../notices/rowReasons";
import { reasonKinds } from "../../notices/reasons";
import type { Notice } from "../../result/notice";

/** Of the hours, as many must have brought in something for their amounts to say what an hour brings. */
const leastBilled = 0.5;

/** What each entry brought in, and how formulas say the same. */
interface Billed {
  readonly roles: readonly Role[];
  readonly columns: readonly NumberColumn[];
  readonly of: (row: number) => number;
  readonly sum: (where: readonly Condition[]) => Expression | { readonly reason: string };
  readonly reasons: readonly Notice[];
}

/** What was billed for each hour worked, where the time entries carry an amount or a rate. */
export function effectiveRate(table: RecordTable): Measurement[] {
  const hours = workedHours(table);
  const billed = hours && billedOf(table, hours);
  if (!hours || !billed) return [];
  const classify = classifyRows(table);
  const none = classify.leaveOut(rowReasons.noHours({}));
  const unreadable = classify.leaveOut(
    rowReasons.unreadable({ noun: "entry", what: "hours or an amount that can't be read" }),
  );
  const classification = classify.classify((row) => {
    const state = hours.stateOf(row);
    if (state !== "ok") return state === "missing" ? none : unreadable;
    return billed.columns.some((column) => column.state[row] === cellState.unusable) ? unreadable : counts;
  });
  const reason =
    nativeObstacle(table, [...hours.columns, ...billed.columns]) ??
    (classification.leftOut.length > table.excluded.length ? "Entries without hours are left out" : undefined);
  const found = measure({
    kpi: "EFFECTIVERATE",
    variant: "standard",
    roles: [...billed.roles, ...hours.roles],
    classification,
    amounts: { kind: "ratio", numerator: billed.of, denominator: hours.of },
    rowValue: { label: "Amount billed", of: billed.of },
    formulas: (where) => {
      if (reason) return noFormulas(reason);
      const sum = billed.sum(where);
      if (typeof sum !== "string") return noFormulas(sum.reason);
      return ratioFormulas("EFFECTIVERATE", sum, hours.sum([...clientCondition(table), ...where]));
    },
    reasons: billed.reasons,
  });
  // Amounts on few entries are those billed by the hour: what agreements pay for the rest stands elsewhere.
  return billedShare(classification, billed, hours) < leastBilled ? [] : found.filter(({ value }) => value > 0);
}

function billedShare({ classes }: RowClassification, billed: Billed, hours: WorkedHours): number {
  let [all, own] = [0, 0];
  for (let row = 0; row < classes.length; row++) {
    if (classes[row] !== counts) continue;
    all += hours.of(row);
    if (billed.of(row) > 0) own += hours.of(row);
  }
  return own / all;
}

function billedOf(table: RecordTable, { columns: [hours, ...others] }: WorkedHours): Billed | undefined {
  const amount = columnOf(table, "billedAmount");
  if (amount) {
    const ref = rangeOf(table, amount);
    return {
      roles: ["billedAmount"],
      columns: [amount],
      of: (row) => (amount.state[row] === cellState.ok ? (amount.values[row] ?? 0) : 0),
      sum: (where) => sumWhere(ref, [...clientCondition(table), ...where]),
      reasons: [reasonKinds.noAmountNothing({})],
    };
  }
  const rate = columnOf(table, "hourlyRate");
  const client = rate && clientHours(table);
  if (!rate || !client || !hours) return undefined;
  const [price, worked] = [rangeOf(table, rate), rangeOf(table, hours)];
  const yes = flagWords(table);
  return {
    roles: ["hourlyRate"],
    columns: [rate],
    of: (row) => (rate.state[row] === cellState.ok ? client.billable(row) * (rate.values[row] ?? 0) : 0),
    sum(where) {
      if (!yes || others.length > 0 || rate.marks > 0 || hours.marks > 0)
        return { reason: "Hours times rates over part of the entries need a helper column" };
      const mask = maskOf([yes, ...clientCondition(table), ...where]);
      return `SUMPRODUCT(${mask}*${worked}*${price})${hours.scale === 1 ? "" : `*${hours.scale}`}`;
    },
    reasons: [reasonKinds.hoursTimesRate({ column: rate.heading })],
  };
}

/** The condition that an entry is billable, where a flag says so. */
function flagWords(table: RecordTable): Condition | undefined {
  const flag = columnOf(table, "billable");
  const inverse = columnOf(table, "nonBillable");
  if (flag?.state.includes(cellState.ok)) return { ref: rangeOf(table, flag), equals: flag.yes };
  return inverse?.state.includes(cellState.ok) ? { ref: rangeOf(table, inverse), equals: inverse.no } : undefined;
}
