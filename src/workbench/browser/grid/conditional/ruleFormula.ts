import { localAddress } from "../../../../cells/address";
import type { ConditionalFormat } from "../../../document/conditionalFormat";

const comparison: Readonly<Record<string, string>> = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  LessThan: "<",
  GreaterThanOrEqual: ">=",
  LessThanOrEqual: "<=",
};

const bare = (formula: string) => `(${formula.replace(/^=/, "")})`;
const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;

/**
 * A rule as the formula that Excel itself would ask for the first cell of its first range; undefined for a format that
 * asks no question (data bars, colour scales, icons) or has no rule yet.
 */
export function ruleFormula(format: ConditionalFormat): string | undefined {
  const [first] = format.ranges;
  if (!first) return undefined;
  const cell = localAddress(first.row, first.column);
  if (format.type === "Custom") return format.formula;
  if (format.type === "ContainsText" && format.rule) {
    const { operator, text } = format.rule;
    const length = text.length;
    if (operator === "BeginsWith") return `=LEFT(${cell},${length})=${quoted(text)}`;
    if (operator === "EndsWith") return `=RIGHT(${cell},${length})=${quoted(text)}`;
    const found = `SEARCH(${quoted(text)},${cell})`;
    return operator === "Contains" ? `=ISNUMBER(${found})` : `=NOT(ISNUMBER(${found}))`;
  }
  if (format.type !== "CellValue" || !format.rule) return undefined;
  const { operator, formula1, formula2 = formula1 } = format.rule;
  const sign = comparison[operator];
  if (sign) return `=${cell}${sign}${bare(formula1)}`;
  const between = `AND(${cell}>=MIN(${bare(formula1)},${bare(formula2)}),${cell}<=MAX(${bare(formula1)},${bare(formula2)}))`;
  return operator === "Between" ? `=${between}` : `=NOT(${between})`;
}
