import { isTargetWord } from "../../cells/goalWord";
import { isBlank } from "../../cells/cell";
import { normalizeLabel } from "../../cells/text";
import { unitOfWord } from "../../cells/unitWord";
import type { MeasuredKpi } from "../../kpis/ids";
import { decimalOf } from "../detect/regions/decimal";
import type { Region } from "../detect/regions/regions";
import { scoreHeading, unitHeadings, weightHeading } from "../vocabulary/kpiTableWords";
import type { AxisPlace, KpiAxis, KpiLine } from "./axis";
import { headsOf, listsGoals, type Head } from "./heads";
import { wayNamed } from "../vocabulary/variantWords";
import { kpiOfLabel, type NamedKpi } from "./labels";

/** KPIs below each other, their values beside them: in periods, in one column of values, or in the only one. Goals are no values. */
export function axisBeside(kpis: readonly MeasuredKpi[], region: Region): KpiAxis | undefined {
  const { grid, block } = region;
  const labels = region.complete ? labelColumn(kpis, region) : undefined;
  if (!labels) return undefined;
  const firstRow = Math.min(...labels.names.keys());
  // Lines of unknown names may stand between the headings and the first KPI.
  const heads = headsOf(region, Math.min(firstRow, (region.headingRow ?? firstRow) + 1));
  if (listsGoals(region, firstRow) && !heads.some(({ sense }) => sense === "value")) return undefined;
  const columns = heads
    .map((head, index) => ({ head, at: block.left + index }))
    .filter(({ at }) => at !== labels.column);
  const units = columns.find(({ head }) => unitHeadings.has(normalizeLabel(head.text)))?.at;
  const right = columns.filter(({ at }) => at > labels.column);
  const dated = right.flatMap(({ head: { period, sense }, at }) =>
    period && sense !== "goal" ? [{ at, period, usable: true }] : [],
  );
  return {
    direction: "beside",
    lines: linesOf(region, labels, units),
    places: dated.length > 0 ? dated : valueColumns(heads, right),
    dated: dated.length > 0,
    labels: labels.column,
    goals: right.filter(({ head: { sense } }) => sense === "goal").map(({ at }) => at),
    targets: right
      .filter(({ head: { sense, text, period } }) => sense === "goal" && !period && isTargetWord(text))
      .map(({ at }) => at),
    decimal: decimalOf(region),
    cellAt: (row, column) => grid.cells[row]?.[column],
  };
}

interface LabelColumn {
  readonly column: number;
  readonly names: ReadonlyMap<number, NamedKpi>;
}

/** The column with most different KPI names below each other, and the names by row: a group's name stands on many lines. */
function labelColumn(kpis: readonly MeasuredKpi[], { grid, block }: Region): LabelColumn | undefined {
  let best: LabelColumn | undefined;
  let most = 0;
  for (let column = block.left; column <= block.right; column++) {
    const names = new Map<number, NamedKpi>();
    for (let row = block.top; row <= block.bottom; row++) {
      const cell = grid.cells[row]?.[column];
      const named = typeof cell === "string" && !isBlank(cell) ? kpiOfLabel(kpis, cell) : undefined;
      if (named) names.set(row, named);
    }
    const different = new Set([...names.keys()].map((row) => normalizeLabel(String(grid.cells[row]?.[column])))).size;
    if (different <= most) continue;
    most = different;
    best = { column, names };
  }
  return best;
}

function linesOf({ grid }: Region, { column, names }: LabelColumn, units: number | undefined): KpiLine[] {
  return [...names].map(([row, named]) => {
    const line = grid.cells[row] ?? [];
    const word = units === undefined ? undefined : line[units];
    const unit = typeof word === "string" ? unitOfWord(word) : undefined;
    const variant = named.variant ?? wayNamed(named.kpi.id, typeof word === "string" ? word : "");
    return {
      ...named,
      ...(variant ? { variant } : {}),
      ...(unit ? { unit, unitText: String(word) } : {}),
      label: String(line[column]).trim(),
      at: row,
    };
  });
}

/** Without periods: the columns that say they hold values, else all of them, of which those without a heading will do. */
function valueColumns(
  heads: readonly Head[],
  right: readonly { readonly head: Head; readonly at: number }[],
): AxisPlace[] {
  const weighed = heads.some(({ text }) => weightHeading.test(text));
  const named = right.filter(({ head: { sense, text } }) => sense === "value" && !(weighed && scoreHeading.test(text)));
  return named.length > 0
    ? named.map(({ at }) => ({ at, usable: true }))
    : right.map(({ at, head }) => ({ at, usable: head.text === "" }));
}
