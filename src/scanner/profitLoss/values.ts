import type { KpiId } from "../../kpis/ids";
import { literal, type Expression } from "../../catalogue/native";
import type { ProfitAmount, ProfitLine, ProfitStatement } from "./statement";
import type { ProfitPart, ProfitTotal } from "../vocabulary/profitLossWords";

/** The amounts of one kind in some periods: their sum, the cells it stands on, and the lines they come from. */
export interface Sum {
  readonly value: number;
  readonly cells: readonly (ProfitAmount & { readonly sign: 1 | -1 })[];
  readonly lines: readonly ProfitLine[];
}

/** A KPI as one sum by another, or as one sum alone. */
export interface ProfitValue {
  readonly kpi: KpiId;
  readonly value: number;
  readonly above: Sum;
  readonly below?: Sum;
}

/** What a profit-and-loss table says of some of its periods, by their numbers. */
export function profitValues(statement: ProfitStatement, periods: readonly number[]): ProfitValue[] {
  const total = (kind: ProfitTotal): Sum | undefined => sumOf(statement, periods, (line) => line.kind === kind);
  const parts = (...kinds: readonly ProfitPart[]): Sum | undefined =>
    sumOf(statement, periods, ({ kind, section }) => section !== undefined && kinds.some((one) => one === kind));
  const revenue = total("revenue") ?? sumOf(statement, periods, ({ section }) => section === "revenue");
  const cost = total("directCost") ?? sumOf(statement, periods, ({ section }) => section === "directCost");
  const gross = difference(revenue, cost) ?? total("grossProfit");
  const labor = sumOf(statement, periods, ({ kind, section }) => kind === "labor" && section === "directCost");
  const licences = parts("licences");
  const [ebitda, net, recurring] = [total("ebitda"), total("netProfit"), parts("recurring")];
  return [
    ...share("GROSSMARGIN", gross, revenue),
    ...alone("COGS", cost),
    ...share("NETMARGIN", net, revenue),
    ...alone("EBITDA", ebitda),
    ...share("EBITDAMARGIN", ebitda, revenue),
    ...share("LABORSHARE", labor, revenue),
    ...share("LABORCOGSSHARE", labor, cost),
    ...share("PRIMECOST", labor && licences && joined(labor, licences, 1), revenue),
    ...share("RECURRINGSHARE", recurring, revenue),
  ];
}

/** What revenue is earned with: the lines of revenue, each with its amount. */
export function revenueLines(
  statement: ProfitStatement,
  periods: readonly number[],
): { label: string; value: number }[] {
  return statement.lines.flatMap((line) => {
    if (line.section !== "revenue") return [];
    const sum = sumOf(statement, periods, (one) => one === line);
    return sum ? [{ label: line.label, value: sum.value }] : [];
  });
}

/** The sum of the lines that fit; undefined where there is none, or a period has no amount at all. */
function sumOf(
  { lines, negativeCosts }: ProfitStatement,
  periods: readonly number[],
  fits: (line: ProfitLine) => boolean,
): Sum | undefined {
  const own = lines.filter((line) => fits(line) && periods.some((period) => line.amounts[period]));
  const cells: (ProfitAmount & { readonly sign: 1 | -1 })[] = [];
  for (const period of periods) {
    const found = own.flatMap((line) => {
      const amount = line.amounts[period];
      return amount ? [{ ...amount, sign: negativeCosts && isCost(line) ? (-1 as const) : (1 as const) }] : [];
    });
    if (found.length === 0) return undefined;
    cells.push(...found);
  }
  if (cells.length === 0) return undefined;
  return { value: cells.reduce((sum, { value }) => sum + value, 0), cells, lines: own };
}

const costs: ReadonlySet<string> = new Set<ProfitPart | ProfitTotal>([
  ...(["directCost", "overhead", "labor", "licences", "hardware", "otherCost", "overheadPart"] as const),
]);

function isCost({ kind }: ProfitLine): boolean {
  return costs.has(kind);
}

function difference(first: Sum | undefined, second: Sum | undefined): Sum | undefined {
  return first && second && joined(first, second, -1);
}

function joined(first: Sum, second: Sum, sign: 1 | -1): Sum {
  return {
    value: first.value + sign * second.value,
    cells: [...first.cells, ...second.cells.map((one) => ({ ...one, sign: (one.sign * sign) as 1 | -1 }))],
    lines: [...first.lines, ...second.lines],
  };
}

function share(kpi: KpiId, above: Sum | undefined, below: Sum | undefined): ProfitValue[] {
  if (!above || !below || !(below.value > 0)) return [];
  return [{ kpi, value: above.value / below.value, above, below }];
}

function alone(kpi: KpiId, above: Sum | undefined): ProfitValue[] {
  return above ? [{ kpi, value: above.value, above }] : [];
}

/** The cells of a sum, added and taken off; undefined where some hold text. */
export function expressionOf({ cells }: Sum): Expression | undefined {
  if (cells.some(({ text }) => text)) return undefined;
  const terms = cells.map(({ cell, sign }, index) => `${sign < 0 ? "-" : index === 0 ? "" : "+"}${cell}`);
  return terms.length > 0 ? terms.join("") : literal(0);
}
