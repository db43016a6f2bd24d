import { isCancelled } from "../../../cells/ticketState";
import { formatValue } from "../../../catalogue/format";
import { unitOf } from "../../../catalogue/variant";
import { kpiById } from "../../../kpis/ids";
import { rowReasons } from "../../notices/rowReasons";
import { warningKinds } from "../../notices/warnings";
import { columnOf, type RecordTable } from "../../table/records/table";
import { narrow } from "../../table/records/view";
import { isMeasurement, type Measure, type Measurement } from "../shared/measurement";

/** A value that moves by less than this part of itself is told without a word. */
const telling = 0.02;

/**
 * The same measure over the tickets that were not cancelled: nobody resolved those. Where they would move a value, it says by
 * how much.
 */
export function withoutCancelled(measure: Measure): Measure {
  return function* (whole) {
    const cancelled = cancelledTickets(whole);
    if (!cancelled) return yield* measure(whole);
    const table = narrow(whole, (row) => !cancelled.is(row), {
      reason: rowReasons.cancelled({}),
      noFormula: "Cancelled tickets stand among the others",
    });
    if (table === whole) return yield* measure(whole);
    const withThem = new Map<string, number>();
    for (const one of measure(whole)) if (isMeasurement(one)) withThem.set(`${one.kpi} ${one.variant}`, one.value);
    const tickets = whole.usedRows - table.usedRows;
    for (const one of measure(table)) {
      const other = isMeasurement(one) ? withThem.get(`${one.kpi} ${one.variant}`) : undefined;
      yield isMeasurement(one) && other !== undefined ? told(one, other, tickets, cancelled.columns) : one;
    }
  };
}

function told(own: Measurement, value: number, tickets: number, columns: readonly string[]): Measurement {
  if (Math.abs(value - own.value) <= telling * Math.abs(own.value)) return own;
  const other = formatValue(value, unitOf(kpiById(own.kpi), own.variant));
  return { ...own, warnings: [...(own.warnings ?? []), warningKinds.cancelledLeftOut({ tickets, columns, other })] };
}

/** The tickets whose state, or the code that they were closed with, says so; undefined where no word does. */
function cancelledTickets(
  table: RecordTable,
): { readonly is: (row: number) => boolean; readonly columns: readonly string[] } | undefined {
  const found = [columnOf(table, "status"), columnOf(table, "resolutionCode")].flatMap((column) => {
    const isWord = column?.labels.map(isCancelled);
    return column && isWord?.includes(true) ? [{ heading: column.heading, values: column.values, isWord }] : [];
  });
  if (found.length === 0) return undefined;
  const is = (row: number): boolean => found.some(({ values, isWord }) => isWord[values[row] ?? -1] === true);
  return { is, columns: found.map(({ heading }) => heading) };
}
