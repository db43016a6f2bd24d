import { countWhere, formula, quotient, sumWhere, type Condition } from "../../../catalogue/native";
import { cellState, type FlagColumn } from "../../table/columns/column";
import type { Role } from "../../vocabulary/roles";
import { clientCondition } from "../../formulas/conditions";
import { nativeObstacle } from "../../formulas/obstacles";
import { noFormulas, ratioFormulas } from "../../formulas/ratio";
import { columnOf, type RecordTable } from "../../table/records/table";
import { measure, rangeOf, type Measurement, type MissingInput } from "../shared/measurement";
import { counts, classifyRows } from "../../aggregate/rowClassification";
import { rowReasons } from "../../notices/rowReasons";
import { reasonKinds } from "../../notices/reasons";
import { warningKinds } from "../../notices/warnings";
import type { Notice } from "../../result/notice";

/** Which calls a person answered, by which column, and the same as a condition of formulas. */
interface Answered {
  readonly role: Role;
  readonly column: FlagColumn;
  readonly is: (row: number) => boolean;
  readonly condition: Condition;
  readonly warnings: readonly Notice[];
}

/** First contact resolution and speed of answer from a log of calls: of the calls that were answered. */
export function calls(table: RecordTable): (Measurement | MissingInput)[] {
  const answered = answeredCalls(table);
  return [...resolvedCalls(table, answered), ...speedOfAnswer(table, answered)];
}

function answeredCalls(table: RecordTable): Answered | undefined {
  for (const role of ["answered", "abandoned"] as const) {
    const column = columnOf(table, role);
    if (!column?.state.includes(cellState.ok)) continue;
    const wanted = role === "answered" ? 1 : 0;
    const words = wanted ? column.yes : column.no;
    if (words.length === 0) continue;
    const is = (row: number): boolean => column.state[row] === cellState.ok && column.values[row] === wanted;
    return {
      role,
      column,
      is,
      condition: { ref: rangeOf(table, column), equals: words },
      warnings: [answeredShare(table, column, is)],
    };
  }
  return undefined;
}

/** No KPI of the catalogue is the share of calls answered, so it is told beside those that rest on it. */
function answeredShare(table: RecordTable, { heading, state }: FlagColumn, is: (row: number) => boolean): Notice {
  let [all, own] = [0, 0];
  for (let row = 0; row < table.rows; row++) {
    if (!table.used[row] || state[row] !== cellState.ok) continue;
    all += 1;
    if (is(row)) own += 1;
  }
  return warningKinds.answeredShare({ column: heading, answered: own, calls: all });
}

/** Whether the caller had called before is not known, so this is a variant of its own. */
function resolvedCalls(table: RecordTable, answered: Answered | undefined): Measurement[] {
  const column = columnOf(table, "callResolved");
  if (!column || !answered) return [];
  const classify = classifyRows(table);
  const unanswered = classify.leaveOut(rowReasons.callUnanswered({}));
  const missing = classify.leaveOut(rowReasons.blankCell({ column: column.heading }));
  const unknown = classify.leaveOut(rowReasons.neitherYesNorNo({ column: column.heading }));
  const classification = classify.classify((row) => {
    if (!answered.is(row)) return unanswered;
    if (column.state[row] === cellState.missing) return missing;
    return column.state[row] === cellState.ok ? counts : unknown;
  });
  const numerator = (row: number): number => column.values[row] ?? 0;
  const reason =
    nativeObstacle(table, [column, answered.column]) ??
    (column.yes.length === 0 ? `No row says yes in "${column.heading}", so the share is 0` : undefined);
  const ref = rangeOf(table, column);
  return measure({
    kpi: "FCR",
    variant: "answered-calls",
    roles: ["callResolved", answered.role],
    classification,
    amounts: { kind: "ratio", numerator },
    rowValue: { label: "Resolved on the call (1 = yes, 0 = no)", of: numerator },
    formulas: (further) => {
      if (reason) return noFormulas(reason);
      const where = [answered.condition, ...clientCondition(table), ...further];
      const hits = countWhere([{ ref, equals: column.yes }, ...where]);
      const misses = column.no.length > 0 ? `+${countWhere([{ ref, equals: column.no }, ...where])}` : "";
      return ratioFormulas("FCR", hits, `${hits}${misses}`);
    },
    warnings: answered.warnings,
  });
}

function speedOfAnswer(table: RecordTable, answered: Answered | undefined): (Measurement | MissingInput)[] {
  const column = columnOf(table, "answerSpeed");
  if (!column) return [];
  if (!answered && hasZero(table, column.values)) {
    const needs = `"${column.heading}" on sheet "${table.sheet}" is 0 on some rows, and no column says which calls were answered: add one, so that calls never answered don't count as answered at once`;
    return [{ kpi: "FIRSTRESPONSE", needs }];
  }
  const classify = classifyRows(table);
  const unanswered = classify.leaveOut(rowReasons.callUnanswered({}));
  const missing = classify.leaveOut(rowReasons.missing({ noun: "call", what: "waiting time" }));
  const unreadable = classify.leaveOut(
    rowReasons.unreadable({ noun: "call", what: "a waiting time that can't be used" }),
  );
  const classification = classify.classify((row) => {
    if (answered && !answered.is(row)) return unanswered;
    if (column.state[row] === cellState.missing) return missing;
    return (column.values[row] ?? NaN) >= 0 ? counts : unreadable;
  });
  const numerator = (row: number): number => column.values[row] ?? NaN;
  const reason = nativeObstacle(table, answered ? [column, answered.column] : [column]);
  const ref = rangeOf(table, column);
  return measure({
    kpi: "FIRSTRESPONSE",
    variant: "calls",
    roles: ["answerSpeed", ...(answered ? [answered.role] : [])],
    classification,
    amounts: { kind: "ratio", numerator, factor: 60 },
    rowValue: { label: "Minutes until answered", of: (row) => numerator(row) * 60 },
    formulas: (further) => {
      if (reason) return noFormulas(reason);
      const where = [
        { ref, atLeast: 0 },
        ...(answered ? [answered.condition] : []),
        ...clientCondition(table),
        ...further,
      ];
      const scale = column.scale * 60;
      // Seconds are shown in minutes without a factor that no spreadsheet holds exactly.
      const factor = scale < 1 ? `/${Math.round(1 / scale)}` : scale === 1 ? "" : `*${scale}`;
      return {
        native: formula(`${quotient(sumWhere(ref, where), countWhere(where))}${factor}`),
        live: { reason: "The functions take dates, and this column holds durations" },
      };
    },
    warnings: answered?.warnings ?? [],
  }).map((one) => ({ ...one, reasons: [reasonKinds.meanWait({ seconds: one.value * 60 })] }));
}

function hasZero(table: RecordTable, values: Float64Array): boolean {
  for (let row = 0; row < table.rows; row++) if (table.used[row] && values[row] === 0) return true;
  return false;
}
