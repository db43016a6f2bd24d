import { literal, sumWhere, type Condition, type Expression } from "../../../catalogue/native";
import { cycleMonths } from "../../../cells/billingCycle";
import { cellState, type CategoryColumn, type NumberColumn } from "../../table/columns/column";
import type { Role } from "../../vocabulary/roles";
import { clientCondition } from "../../formulas/conditions";
import { nativeObstacle } from "../../formulas/obstacles";
import { columnOf, type RecordTable } from "../../table/records/table";
import { monthWord } from "../../vocabulary/measureWords";
import { rangeOf } from "../shared/measurement";
import { feePeriods, isFeePeriod } from "../../notices/choices";
import type { Choice } from "../../result/choice";
import { cycleChoice, periodChoice, quantityChoice } from "./feeChoices";
import { reasonKinds } from "../../notices/reasons";
import { missingInputKinds } from "../../notices/missingInputs";
import type { Notice } from "../../result/notice";

/** What each row pays a month, and how formulas say the same. */
export interface Fees {
  /** Per row; NaN where unknown. */
  readonly monthly: Float64Array;
  readonly roles: readonly Role[];
  readonly column: NumberColumn;
  readonly reasons: readonly Notice[];
  /** What was decided about it and could have been decided otherwise. */
  readonly choices: readonly Choice[];
  /**
   * The monthly sum over rows that meet one of the alternatives (no alternatives = all rows) and every further condition,
   * or why there is none.
   */
  sum(alternatives: readonly Condition[], where?: readonly Condition[]): Expression | { readonly reason: string };
}

/** Why the fees of a table are not known, and what a person could say to have them. */
export interface NoFees {
  readonly needs: string;
  readonly choices?: readonly Choice[];
}

/** The monthly fee of each row from the columns that are there; or why the columns don't say it; undefined without any fee. */
export function monthlyFees(table: RecordTable): Fees | NoFees | undefined {
  const fee = columnOf(table, "fee");
  const quantity = columnOf(table, "quantity");
  if (fee) return overMonths(table, "fee", fee, 1, quantity);
  const price = columnOf(table, "unitPrice");
  if (price && quantity && monthWord.test(price.heading)) return overMonths(table, "unitPrice", price, 1, quantity);
  const yearly = columnOf(table, "yearlyFee");
  if (yearly) {
    const reasons = [reasonKinds.dividedByTwelve({ column: yearly.heading })];
    return { ...scaledFees(table, "yearlyFee", yearly, 12), reasons };
  }
  const perCycle = columnOf(table, "cycleFee");
  const cycle = columnOf(table, "cycle");
  if (perCycle && cycle) return byCycle(table, "cycleFee", perCycle, cycle, quantity);
  if (price && cycle && quantity) return byCycle(table, "unitPrice", price, cycle, quantity);
  if (perCycle) return ofUnknownPeriod(table, "cycleFee", perCycle, quantity);
  return price && ofUnknownPeriod(table, "unitPrice", price, quantity);
}

/** Fees of so many months, times a quantity where they are the price of one. */
function overMonths(
  table: RecordTable,
  role: Role,
  fee: NumberColumn,
  months: number,
  quantity: NumberColumn | undefined,
): Fees {
  const choice = quantity && quantityChoice(table, role, fee, quantity);
  const fees =
    quantity && choice?.taken === "each"
      ? timesQuantity(table, role, fee, quantity, months)
      : scaledFees(table, role, fee, months);
  return choice ? { ...fees, choices: [choice] } : fees;
}

function ofUnknownPeriod(
  table: RecordTable,
  role: Role,
  fee: NumberColumn,
  quantity: NumberColumn | undefined,
): Fees | NoFees {
  const needs = missingInputKinds.feePeriod({ column: fee.heading, sheet: table.sheet }).message;
  // What one costs says nothing where nobody counts them.
  if (role === "unitPrice" && !quantity) return { needs };
  const choice = periodChoice(table, fee);
  if (!isFeePeriod(choice.taken)) return { needs, choices: [choice] };
  const fees = overMonths(table, role, fee, feePeriods[choice.taken], quantity);
  return { ...fees, choices: [choice, ...fees.choices] };
}

function scaledFees(table: RecordTable, role: Role, column: NumberColumn, months: number): Fees {
  const monthly = knownValues(column).map((value) => value / months);
  const obstacle = nativeObstacle(table, [column]);
  return {
    monthly,
    roles: [role],
    column,
    reasons: [],
    choices: [],
    sum(alternatives, where = []) {
      if (obstacle) return { reason: obstacle };
      const total = eachOf(alternatives)
        .map((own) => sumWhere(rangeOf(table, column), [...own, ...clientCondition(table), ...where]))
        .join("+");
      return months === 1 ? total : `(${total})/${literal(months)}`;
    },
  };
}

function timesQuantity(
  table: RecordTable,
  role: Role,
  price: NumberColumn,
  quantity: NumberColumn,
  months: number,
): Fees {
  const monthly = productOf(price, quantity).map((value) => value / months);
  const obstacle = nativeObstacle(table, [price, quantity]);
  return {
    monthly,
    roles: [role, "quantity"],
    column: price,
    reasons: [reasonKinds.timesQuantity({ columns: [price.heading, quantity.heading] })],
    choices: [],
    sum(alternatives, where = []) {
      if (obstacle) return { reason: obstacle };
      if (alternatives.length > 0 || where.length > 0 || table.client)
        return { reason: "Fees times quantities over part of the rows need a helper column" };
      const total = `SUMPRODUCT(${rangeOf(table, price)},${rangeOf(table, quantity)})`;
      return months === 1 ? total : `${total}/${literal(months)}`;
    },
  };
}

/** Fees paid once in a billing cycle, or each month whatever the cycle, where a person says so. */
function byCycle(
  table: RecordTable,
  role: Role,
  fee: NumberColumn,
  cycle: CategoryColumn,
  quantity: NumberColumn | undefined,
): Fees | NoFees {
  const months = cycle.labels.map(cycleMonths);
  if (months.every((length) => length === undefined)) {
    return {
      needs: missingInputKinds.unknownCycle({ column: cycle.heading, sheet: table.sheet }).message,
    };
  }
  const choice = cycleChoice(table, fee, cycle);
  if (choice.taken === "month") {
    const fees = overMonths(table, role, fee, 1, quantity);
    return { ...fees, choices: [choice, ...fees.choices] };
  }
  const counted = quantity && quantityChoice(table, role, fee, quantity);
  const fees = perCycle(table, role, fee, cycle, months, counted?.taken === "each" ? quantity : undefined);
  return { ...fees, choices: [choice, ...(counted ? [counted] : [])] };
}

/**
 * @param months of each label of the cycle
 * @param quantity where the fee is for one of what an agreement counts
 */
function perCycle(
  table: RecordTable,
  role: Role,
  fee: NumberColumn,
  cycle: CategoryColumn,
  months: readonly (number | undefined)[],
  quantity: NumberColumn | undefined,
): Fees {
  const amounts = quantity ? productOf(fee, quantity) : knownValues(fee);
  const monthly = amounts.map((amount, row) => amount / (months[cycle.values[row] ?? -1] ?? NaN));
  const obstacle = nativeObstacle(table, [fee, cycle, ...(quantity ? [quantity] : [])]);
  const lengths = [...new Set(months.filter((length): length is number => length !== undefined))];
  return {
    monthly,
    roles: quantity ? [role, "quantity", "cycle"] : [role, "cycle"],
    column: fee,
    reasons: [
      ...(quantity ? [reasonKinds.timesQuantity({ columns: [fee.heading, quantity.heading] })] : []),
      reasonKinds.overCycle({ columns: [fee.heading, cycle.heading] }),
    ],
    choices: [],
    sum(alternatives, where = []) {
      if (obstacle) return { reason: obstacle };
      if (quantity) return { reason: "Prices times quantities in several billing cycles need a helper column" };
      const terms = lengths.flatMap((length) => {
        const labels = cycle.labels.filter((_label, number) => months[number] === length);
        const ofCycle: Condition = { ref: rangeOf(table, cycle), equals: labels };
        return eachOf(alternatives).map((own) => {
          const total = sumWhere(rangeOf(table, fee), [ofCycle, ...own, ...clientCondition(table), ...where]);
          return length === 1 ? total : `(${total})/${length}`;
        });
      });
      return terms.join("+");
    },
  };
}

/** The column's numbers; NaN where a row has none. */
function knownValues({ values, state }: NumberColumn): Float64Array {
  return values.map((value, row) => (state[row] === cellState.ok ? value : NaN));
}

function productOf(price: NumberColumn, quantity: NumberColumn): Float64Array {
  const counts = knownValues(quantity);
  return knownValues(price).map((value, row) => value * (counts[row] ?? NaN));
}

/** No condition at all, or each alternative on its own: a row meets one of them at most. */
function eachOf(alternatives: readonly Condition[]): (readonly Condition[])[] {
  return alternatives.length === 0 ? [[]] : alternatives.map((condition) => [condition]);
}
