import { cycleMonths } from "../../../cells/billingCycle";
import { choiceKinds, decide } from "../../notices/choices";
import type { Choice } from "../../result/choice";
import { cellState, type CategoryColumn, type NumberColumn } from "../../table/columns/column";
import { columnOf, type RecordTable } from "../../table/records/table";
import type { Role } from "../../vocabulary/roles";
import {
  allOfThem,
  monthWord,
  ofOneWord,
  perCycleWord,
  revenueWord,
  unitPriceWord,
} from "../../vocabulary/measureWords";

/** At least this share of the rows of a plan bears out what a heading leaves open. */
const bearing = 0.8;
/** Fees that are this near to each other are the same, but for discounts. */
const alike = 0.05;

/**
 * Whether a fee is the price of one of what a quantity counts: by its heading. A price that names nothing but its month only
 * suggests it, and a fee that names nothing the opposite: there the rows have to bear it out to count as evidence.
 */
export function quantityChoice(table: RecordTable, role: Role, fee: NumberColumn, quantity: NumberColumn): Choice {
  const { heading } = fee;
  const isUnitPrice = role === "unitPrice";
  const isOfOne = isUnitPrice || (unitPriceWord.test(heading) && !allOfThem.test(heading));
  const isPlain = isUnitPrice || ofOneWord.test(heading) || !monthWord.test(heading);
  const isSaid = isOfOne ? isPlain : allOfThem.test(heading) || revenueWord.test(heading);
  const isShown = (): boolean => growsWith(table, fee, quantity) === !isOfOne;
  const fields = { ...placeOf(table), fee: heading, quantity: quantity.heading };
  const by = isSaid || isShown() ? "evidence" : "rule";
  return decide(choiceKinds.quantity, fields, table.options.answers, isOfOne ? "each" : "all", by);
}

/** Whether a fee is paid once in a billing cycle: it is taken so, as its heading or the fees of other cycles bear out. */
export function cycleChoice(table: RecordTable, fee: NumberColumn, cycle: CategoryColumn): Choice {
  const fields = { ...placeOf(table), fee: fee.heading, cycle: cycle.heading };
  const by = perCycleWord.test(fee.heading) || growsWithCycle(table, fee, cycle) ? "evidence" : "rule";
  return decide(choiceKinds.cycle, fields, table.options.answers, "cycle", by);
}

/** For how long a fee is paid of which no column says it: that is for a person to say. */
export function periodChoice(table: RecordTable, fee: NumberColumn): Choice {
  const fields = { ...placeOf(table), fee: fee.heading };
  return decide(choiceKinds.feePeriod, fields, table.options.answers, "none", "rule");
}

function placeOf({ sheet, key }: RecordTable): { readonly sheet: string; readonly table: string } {
  return { sheet, table: key };
}

/**
 * True where the fees of a plan are in proportion to their quantities, false where they are the same whatever the quantity;
 * undefined where the rows show neither.
 */
function growsWith(table: RecordTable, fee: NumberColumn, quantity: NumberColumn): boolean | undefined {
  let [rows, grows, stays] = [0, 0, 0];
  for (const plan of rowsByPlan(table, fee)) {
    const counts = plan.map((row) => quantity.values[row] ?? NaN);
    if (new Set(counts.filter((count) => count > 0)).size < 2) continue;
    rows += plan.length;
    const fees = plan.map((row) => fee.values[row] ?? NaN);
    stays += nearMedian(fees);
    grows += nearMedian(fees.map((value, at) => value / (counts[at] ?? NaN)));
  }
  if (grows >= bearing * rows && stays < bearing * rows) return true;
  return stays >= bearing * rows && grows < bearing * rows ? false : undefined;
}

/** True where the same plan costs about as much more in a longer cycle as the cycle is longer. */
function growsWithCycle(table: RecordTable, fee: NumberColumn, cycle: CategoryColumn): boolean {
  const months = cycle.labels.map(cycleMonths);
  let [plans, growing] = [0, 0];
  for (const plan of rowsByPlan(table, fee)) {
    const lengthOf = (row: number): number => months[cycle.values[row] ?? -1] ?? NaN;
    const lengths = plan.map(lengthOf).filter((length) => length > 0);
    const [shortest, longest] = [Math.min(...new Set(lengths)), Math.max(...new Set(lengths))];
    if (!(longest > shortest)) continue;
    const feeIn = (length: number): number =>
      median(plan.filter((row) => lengthOf(row) === length).map((row) => fee.values[row] ?? NaN));
    plans += 1;
    // Nearer to the ratio of the cycles than to no difference at all: a year in advance is often cheaper.
    if (feeIn(longest) / feeIn(shortest) > Math.sqrt(longest / shortest)) growing += 1;
  }
  return plans > 0 && growing >= bearing * plans;
}

/** The rows with a fee, plan by plan; all together where no column names plans. */
function rowsByPlan(table: RecordTable, fee: NumberColumn): Iterable<readonly number[]> {
  const plans = columnOf(table, "plan");
  const rows = new Map<number, number[]>();
  for (let row = 0; row < table.rows; row++) {
    const plan = plans ? (plans.values[row] ?? -1) : 0;
    if (!table.used[row] || plan < 0 || fee.state[row] !== cellState.ok || fee.values[row] === 0) continue;
    const own = rows.get(plan);
    if (own) own.push(row);
    else rows.set(plan, [row]);
  }
  return rows.values();
}

/** How many of some numbers are about their median. */
function nearMedian(numbers: readonly number[]): number {
  const middle = median(numbers.filter((number) => Number.isFinite(number)));
  return numbers.filter((number) => Math.abs(number - middle) <= alike * Math.abs(middle)).length;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? NaN;
}
