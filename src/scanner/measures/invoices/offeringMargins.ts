import { formula, quotient, sumWhere, type Condition } from "../../../catalogue/native";
import { namespace } from "../../../catalogue/nativeFormula";
import { classifyRows, counts, outside, type RowClassification } from "../../aggregate/rowClassification";
import { clientCondition } from "../../formulas/conditions";
import { nativeObstacle } from "../../formulas/obstacles";
import { noFormulas } from "../../formulas/ratio";
import { reasonKinds } from "../../notices/reasons";
import { rowReasons } from "../../notices/rowReasons";
import { cellState } from "../../table/columns/column";
import { columnOf, type RecordTable } from "../../table/records/table";
import { offeringKind } from "../../vocabulary/offeringWords";
import { measure, rangeOf, type Measurement } from "../shared/measurement";

/**
 * The margin of each kind of offering that figures are published about, from the amounts and costs of invoice lines. Lines
 * without a cost don't count: their margin would be 100 %.
 *
 * @param invoiced the lines that are revenue
 */
export function offeringMargins(table: RecordTable, invoiced: RowClassification): Measurement[] {
  const role = table.columns.has("offering") ? "offering" : "revenueType";
  const offering = columnOf(table, role);
  const amount = columnOf(table, "invoiceAmount");
  const cost = columnOf(table, "agreementCost");
  if (!offering || !amount || !cost?.state.includes(cellState.ok)) return [];
  const kinds = offering.labels.map(offeringKind);
  const obstacle =
    nativeObstacle(table, [amount, cost, offering]) ??
    (invoiced.leftOut.length > 0 ? "Rows that are left out stand among the others" : undefined);
  const billed = (row: number): number => amount.values[row] ?? NaN;
  const kept = (row: number): number => billed(row) - (cost.values[row] ?? NaN);
  return [...new Set(kinds)].flatMap((kind) => {
    if (!kind) return [];
    const labels = offering.labels.filter((_label, number) => kinds[number] === kind);
    const classify = classifyRows(table);
    const missing = classify.leaveOut(rowReasons.noOfferingCost({ column: cost.heading }));
    const classification = classify.classify((row) => {
      if (invoiced.classes[row] !== counts || kinds[offering.values[row] ?? -1] !== kind) return outside;
      return cost.state[row] === cellState.ok ? counts : missing;
    });
    return measure({
      kpi: "OFFERINGMARGIN",
      variant: kind,
      roles: [role, "invoiceAmount", "agreementCost"],
      notBy: [role],
      classification,
      amounts: { kind: "ratio", numerator: kept, denominator: billed },
      rowValue: { label: "Amount less cost", of: kept },
      formulas: (further) => {
        if (obstacle) return noFormulas(obstacle);
        const where: Condition[] = [
          { ref: rangeOf(table, offering), equals: labels },
          { ref: rangeOf(table, cost), number: true },
          ...clientCondition(table),
          ...further,
        ];
        const [revenue, spent] = [amount, cost].map((column) => sumWhere(rangeOf(table, column), where));
        const parts = { above: `${revenue}-(${spent})`, below: revenue ?? "" };
        return {
          native: formula(quotient(parts.above, parts.below)),
          parts,
          live: formula(`${namespace}.OFFERINGMARGIN(${revenue},${spent})`),
        };
      },
      reasons: [reasonKinds.onlyOfferings({ offerings: labels }), reasonKinds.costOnLines({ column: cost.heading })],
    });
  });
}
