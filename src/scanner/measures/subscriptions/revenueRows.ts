import { isTrialWord } from "../../../cells/agreementState";
import { isPaidOnce } from "../../../cells/billingCycle";
import { latest, monthPeriod, type PeriodName } from "../../../cells/date/period";
import { cellState } from "../../table/columns/column";
import { columnOf, type RecordTable } from "../../table/records/table";
import { narrow } from "../../table/records/view";
import { listedMonths } from "./listedMonths";
import { dayOf } from "../../aggregate/calendar";
import { rowReasons } from "../../notices/rowReasons";
import { missingInputKinds } from "../../notices/missingInputs";

/** Without the agreements that are tried out and not paid yet, and without what is paid only once. */
export function paidRows(table: RecordTable): RecordTable {
  const trial = columnOf(table, "trial");
  const cycle = columnOf(table, "cycle");
  const [tried, once] = [isTrialWord, isPaidOnce].map((is) => cycle?.labels.map(is));
  const paid = withoutTrials(
    table,
    (row) =>
      (trial?.state[row] === cellState.ok && trial.values[row] === 1) || tried?.[cycle?.values[row] ?? -1] === true,
  );
  return narrow(paid, (row) => !once?.[cycle?.values[row] ?? -1], {
    reason: rowReasons.paidOnce({}),
    noFormula: "Fees that are paid only once stand among the agreements",
  });
}

/** Without the agreements that their status calls a trial: they were no revenue before either. */
export function everPaidRows(table: RecordTable): RecordTable {
  const trials = (columnOf(table, "lost") ?? columnOf(table, "current"))?.trials;
  return trials ? withoutTrials(table, (row) => trials[row] === 1) : table;
}

function withoutTrials(table: RecordTable, isTrial: (row: number) => boolean): RecordTable {
  return narrow(table, (row) => !isTrial(row), {
    reason: rowReasons.trial({}),
    noFormula: "Trials stand among the agreements",
  });
}

/**
 * The rows that can be revenue now: of a list with a row for each client and month only the latest month's, and no
 * agreement that starts later than today. A list whose months can't be told apart gives the reason instead.
 */
export function currentRows(table: RecordTable): RecordTable | { readonly needs: string } {
  const month = ofLatestMonth(table);
  if ("needs" in month) return month;
  const starts = columnOf(month, "startsOn");
  const today = dayOf(table.options.asOf ?? table.options.today);
  if (!starts || today === undefined) return month;
  return narrow(month, (row) => !((starts.values[row] ?? NaN) > today), {
    reason: rowReasons.notStarted({}),
    noFormula: "Agreements that have not started yet stand among the others",
  });
}

function ofLatestMonth(table: RecordTable): RecordTable | { readonly needs: string } {
  const column = columnOf(table, "listedFor");
  if (!column) return table;
  const numbers = [...new Set(column.values.filter((value, row) => table.used[row] && value >= 0))];
  if (numbers.length < 2) return table;
  const months = listedMonths(table, column);
  const periods = numbers.map((number) => months[number]);
  if (periods.some((period) => period?.order === undefined)) {
    return {
      needs: missingInputKinds.monthsWithoutOrder({ column: column.heading, sheet: table.sheet }).message,
    };
  }
  const named = periods.flatMap((period) => period ?? []);
  const known = inMonths(named);
  const last = latest(known);
  const order = known[last]?.order;
  const kept = new Set(numbers.filter((_number, index) => known[index]?.order === order));
  if (known !== named && daysAmong(named.filter((_period, index) => known[index]?.order === order)) > 1) {
    return {
      needs: missingInputKinds.daysBesideMonths({
        column: column.heading,
        sheet: table.sheet,
        month: known[last]?.label ?? "a month",
      }).message,
    };
  }
  const latestRows = narrow(table, (row) => kept.has(column.values[row] ?? -1), {
    reason: rowReasons.otherMonths({ latest: known[last]?.label ?? "", column: column.heading }),
    noFormula: "Several months stand in the list, of which one counts",
  });
  // Who left stays in such a list for a month with nothing to pay.
  const fee = columnOf(table, "fee");
  if (!fee) return latestRows;
  return narrow(latestRows, (row) => fee.state[row] !== cellState.ok || fee.values[row] !== 0, {
    reason: rowReasons.nothingPaid({ month: known[last]?.label ?? "the latest month" }),
    noFormula: "Rows that pay nothing stand in the list",
  });
}

/** Days beside names of months ("Dez 25", then a date) stand for their months; days alone are the days of the lists. */
function inMonths(periods: readonly PeriodName[]): readonly PeriodName[] {
  if (!periods.some(({ kind }) => kind === "month")) return periods;
  return periods.map((period) => (period.kind === "day" && period.days ? monthPeriod(period.days[0]) : period));
}

function daysAmong(periods: readonly PeriodName[]): number {
  return new Set(periods.flatMap(({ kind, days }) => (kind === "day" && days ? days[0] : []))).size;
}
