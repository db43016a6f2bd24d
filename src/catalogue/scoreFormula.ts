import { benchmarkOf, type RatingOptions } from "./benchmark";
import type { Kpi } from "./kpi";
import { bracketed, operand, type Expression } from "./native/expression";
import { scoreLines, type Point } from "./score";

/**
 * An ordinary Excel formula that gives the same points as `score` for the value in a cell, and nothing where the cell
 * holds no number. undefined where the KPI, source or variant has no benchmark.
 *
 * @throws where the KPI has no such variant
 */
export function scoreFormula(kpi: Kpi, valueRef: string, options: RatingOptions = {}): string | undefined {
  const benchmark = benchmarkOf(kpi, options);
  if (!benchmark) return undefined;
  const { points, limit, room, atLimit } = scoreLines(kpi, benchmark.figures);
  const at = kpi.better === "lower" ? `(-${valueRef})` : valueRef;
  const below = along(points, at);
  const points100 =
    limit === Infinity
      ? below
      : `IF(${valueRef}<=${operand(limit)},${below},${operand(atLimit)}*MAX(0,1-(${valueRef}-${operand(limit)})/${operand(room)}))`;
  return `=IF(ISNUMBER(${valueRef}),${points100},"")`;
}

function along(points: readonly Point[], at: Expression): Expression {
  const [first] = points;
  if (!first) return "0";
  const stretches = points.slice(1).map((to, index) => stretch(points[index] ?? first, to, at));
  const last = stretches.pop() ?? "0";
  const rest = stretches.reduceRight<Expression>(
    (otherwise, inside, index) => `IF(${at}<${operand(points[index + 1]?.line ?? 0)},${inside},${otherwise})`,
    `MIN(100,MAX(0,${last}))`,
  );
  return `IF(${at}<${operand(first.line)},0,${rest})`;
}

function stretch(from: Point, to: Point, at: Expression): Expression {
  if (from.line === to.line) return "100";
  return `${from.score}+(${at}-${operand(from.line)})/${bracketed(`${operand(to.line)}-${operand(from.line)}`)}*${to.score - from.score}`;
}
